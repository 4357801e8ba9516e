import { graphql } from './graphql.ts';

export const viewerQuery = graphql(`
  query Viewer {
    viewer {
      id
      name
      email
      role
      centre {
        id
        name
        shortName
        viewerCanSetSettings
      }
      school {
        id
        name
      }
      rolesToInvite
      viewerCanDecideReferrals
      viewerCanImportSchools
      viewerCanManageStaff
      viewerCanReadStudents
      viewerCanSeeCounts
      viewerCanSetAllocations
      viewerCanStartReferral
    }
  }
`);
