import { refusedFragment, staleFragment } from '../../graphql/answer.documents.ts';
import { graphql, type ResultOf } from '../../graphql/graphql.ts';

const programmeFragment = graphql(`
  fragment ProgrammeWhole on Programme @_unmask {
    id
    version
    name
    aim
    topics
    kind
    keyStages
    yearGroups
    minimumSize
    maximumSize
    largestGroup
    joint
    waitingCount
    viewerCanKeep
    sessions {
      id
      number
      title
      minutes
      plan
      materials
    }
  }
`);
export type ProgrammeWhole = ResultOf<typeof programmeFragment>;

export const programmeListQuery = graphql(`
  query ProgrammeList($first: Int!, $after: String, $filter: ProgrammeFilter) {
    programmes(first: $first, after: $after, filter: $filter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        name
        aim
        kind
        topics
        minimumSize
        largestGroup
        waitingCount
        sessions {
          id
          minutes
        }
      }
    }
  }
`);

export const programmePageQuery = graphql(
  `
    query ProgrammePage($id: ID!) {
      programme(id: $id) {
        ...ProgrammeWhole
        groups(first: 50) {
          nodes {
            id
            name
            status
            school {
              id
              name
            }
          }
        }
      }
    }
  `,
  [programmeFragment],
);

export const keepProgrammeMutation = graphql(
  `
    mutation KeepProgramme($input: KeepProgrammeInput!) {
      keepProgramme(input: $input) {
        __typename
        ... on ProgrammeSuccess {
          programme {
            ...ProgrammeWhole
          }
          warnings {
            code
            field
            detail
          }
        }
        ...Stale
        ...Refused
      }
    }
  `,
  [programmeFragment, staleFragment, refusedFragment],
);
