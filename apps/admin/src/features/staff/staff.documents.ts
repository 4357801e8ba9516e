import { refusedFragment, staleFragment } from '../../graphql/answer.documents.ts';
import { graphql } from '../../graphql/graphql.ts';

export const staffListQuery = graphql(`
  query StaffList($first: Int!, $after: String, $filter: StaffFilter, $orderBy: StaffOrder!) {
    staff(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        version
        name
        role
        email
        accountState
        lastSignedInAt
        school {
          id
          name
        }
        viewerCanInviteAgain
        viewerCanManage
      }
    }
  }
`);

export const schoolChoicesQuery = graphql(`
  query SchoolChoices {
    schools(first: 100, filter: { secondary: true, served: true }) {
      nodes {
        id
        name
      }
    }
  }
`);

export const inviteStaffMemberMutation = graphql(
  `
    mutation InviteStaffMember($input: InviteStaffMemberInput!) {
      inviteStaffMember(input: $input) {
        __typename
        ... on InvitationSuccess {
          invitationLink
          expiresAt
          staffMember {
            id
            name
          }
        }
        ...Refused
      }
    }
  `,
  [refusedFragment],
);

export const reissueInvitationMutation = graphql(
  `
    mutation ReissueInvitation($input: ReissueInvitationInput!) {
      reissueInvitation(input: $input) {
        __typename
        ... on InvitationSuccess {
          invitationLink
          expiresAt
          staffMember {
            id
            name
          }
        }
        ...Refused
      }
    }
  `,
  [refusedFragment],
);

export const disableStaffMemberMutation = graphql(
  `
    mutation DisableStaffMember($input: DisableStaffMemberInput!) {
      disableStaffMember(input: $input) {
        __typename
        ... on StaffMemberSuccess {
          staffMember {
            id
            version
            accountState
          }
        }
        ...Stale
        ...Refused
      }
    }
  `,
  [refusedFragment, staleFragment],
);

export const enableStaffMemberMutation = graphql(
  `
    mutation EnableStaffMember($input: EnableStaffMemberInput!) {
      enableStaffMember(input: $input) {
        __typename
        ... on StaffMemberSuccess {
          staffMember {
            id
            version
            accountState
          }
        }
        ...Stale
        ...Refused
      }
    }
  `,
  [refusedFragment, staleFragment],
);
