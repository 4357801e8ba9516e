import { refusedFragment } from '../../graphql/answer.documents.ts';
import { graphql, type ResultOf } from '../../graphql/graphql.ts';

export const coverPageQuery = graphql(`
  query CoverPage($workerId: ID!) {
    staffMember(id: $workerId) {
      id
      name
      role
    }
    workerCovers(first: 10, filter: { workerId: $workerId }) {
      nodes {
        id
        from
        to
        coveringWorker {
          id
          name
        }
        toCome(first: 100) {
          nodes {
            id
            on
            startsAt
            kind
            school {
              id
              name
            }
          }
        }
        clashes(first: 100) {
          nodes {
            id
          }
        }
      }
    }
  }
`);

export type CoverToEnd = ResultOf<typeof coverPageQuery>['workerCovers']['nodes'][number];

export const workToCoverQuery = graphql(`
  query WorkToCover($workerId: ID!, $coveringWorkerId: ID, $from: Date!, $to: Date) {
    workToCover(workerId: $workerId, coveringWorkerId: $coveringWorkerId, from: $from, to: $to) {
      id
      schools(first: 20) {
        nodes {
          id
          role
          minutesPerWeek
          school {
            id
            name
          }
        }
      }
      cases(first: 50) {
        totalCount
        nodes {
          id
          student {
            id
            displayName
          }
        }
      }
      groups(first: 50) {
        totalCount
        nodes {
          id
          name
          school {
            id
            name
          }
        }
      }
      sessions(first: 100) {
        totalCount
        nodes {
          id
          on
          startsAt
          minutes
          kind
          school {
            id
            name
          }
        }
      }
      clashes(first: 100) {
        nodes {
          id
        }
      }
      promises(first: 50) {
        nodes {
          id
          on
          nextStep
          school {
            id
            name
          }
        }
      }
    }
  }
`);

export type WorkToCover = NonNullable<ResultOf<typeof workToCoverQuery>['workToCover']>;

export const whileAwayQuery = graphql(`
  query WhileAway($workerId: ID!, $on: Date!) {
    workerCovers(first: 5, filter: { workerId: $workerId, backOn: $on }) {
      nodes {
        id
        from
        to
        coveringWorker {
          id
          name
        }
        sessions(first: 50) {
          nodes {
            id
            on
            startsAt
            kind
            standing
            nextStep
            school {
              id
              name
            }
          }
        }
      }
    }
  }
`);

export const coverWorkerMutation = graphql(
  `
    mutation CoverWorker($input: CoverWorkerInput!) {
      coverWorker(input: $input) {
        __typename
        ... on WorkerCoverSuccess {
          cover {
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

export const handOverWorkMutation = graphql(
  `
    mutation HandOverWork($input: HandOverWorkInput!) {
      handOverWork(input: $input) {
        __typename
        ... on HandOverSuccess {
          worker {
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

export const endWorkerCoverMutation = graphql(
  `
    mutation EndWorkerCover($input: EndWorkerCoverInput!) {
      endWorkerCover(input: $input) {
        __typename
        ... on HandOverSuccess {
          worker {
            id
          }
        }
        ...Refused
      }
    }
  `,
  [refusedFragment],
);
