import { refusedFragment } from '../../graphql/answer.documents.ts';
import { graphql } from '../../graphql/graphql.ts';
import { consentsFragment } from '../consents/consent.documents.ts';

export const studentListQuery = graphql(`
  query StudentList($first: Int!, $after: String, $filter: StudentFilter, $orderBy: StudentOrder!) {
    students(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        displayName
        yearGroup
        school {
          id
          name
        }
        openCase {
          id
          status
        }
        openReferral {
          id
          status
        }
        currentSenProvision {
          id
          provision
        }
      }
    }
  }
`);

export const studentPageQuery = graphql(
  `
    query StudentPage($id: ID!) {
      student(id: $id) {
        id
        version
        displayName
        givenName
        familyName
        preferredName
        dateOfBirth
        yearGroup
        keyStage
        sex
        upn
        upnUnknownReason
        uln
        school {
          id
          name
        }
        viewerCanEdit
        viewerCanStartReferral
        viewerCanRecordConsent
        openCase {
          id
          status
        }
        openReferral {
          id
          reference
          status
        }
        referralDrafts(first: 5) {
          nodes {
            id
            savedAt
          }
        }
        contacts(first: 20) {
          nodes {
            id
            name
            relationship
            parentalResponsibility
            telephone
            email
            note
          }
        }
        needs(first: 50) {
          nodes {
            id
            need
            saidBy
            note
            recordedOn
            endedOn
          }
        }
        currentSenProvision {
          id
          provision
          primaryNeed
          from
        }
        enrolments(first: 10) {
          nodes {
            id
            kind
            yearGroup
            from
            to
            school {
              id
              name
            }
          }
        }
        ...ConsentsOfStudent
        studentAgreements(first: 1) {
          nodes {
            id
            answer
            words
            recordedOn
          }
        }

        referrals(first: 10) {
          nodes {
            id
            reference
            status
            submittedAt
          }
        }
        cases(first: 10) {
          nodes {
            id
            status
            openedOn
            closedOn
            plan {
              id
              reviewStanding
            }
          }
        }
      }
    }
  `,
  [consentsFragment],
);

export const studentTimelineQuery = graphql(`
  query StudentTimeline($id: ID!, $after: String) {
    student(id: $id) {
      id
      timeline(first: 30, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          at
          event
          actorRole
          actor {
            id
            name
          }
          facts {
            name
            value
          }
        }
      }
    }
  }
`);

export const addStudentMutation = graphql(
  `
    mutation AddStudent($input: AddStudentInput!) {
      addStudent(input: $input) {
        __typename
        ... on StudentSuccess {
          student {
            id
          }
          warnings {
            code
            field
            detail
          }
        }
        ...Refused
      }
    }
  `,
  [refusedFragment],
);

/** Whom a name may mean, the nearest first. */
export const studentsToPickQuery = graphql(`
  query StudentsToPick($search: String!, $schoolId: ID) {
    students(first: 8, filter: { search: $search, schoolId: $schoolId }, orderBy: BEST_MATCH) {
      nodes {
        id
        displayName
        yearGroup
        school {
          id
          name
        }
      }
    }
  }
`);
