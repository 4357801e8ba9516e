import { graphql } from '../../graphql/graphql.ts';

export const requestFormQuery = graphql(`
  query RequestForm($id: ID!) {
    student(id: $id) {
      id
      displayName
      yearGroup
      viewerCanRecordConsent
      school {
        id
        name
      }
    }
    viewer {
      id
      centre {
        id
        name
        settings {
          consentValidMonths
          firstSessionWithinSchoolDays
          replyWithinSchoolDays
        }
      }
    }
  }
`);
