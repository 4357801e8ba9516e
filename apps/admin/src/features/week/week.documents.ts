import { graphql, type ResultOf } from '../../graphql/graphql.ts';

/** A session as the week shows it. */
export const weekSessionFragment = graphql(`
  fragment WeekSession on Session @_unmask {
    id
    version
    kind
    on
    startsAt
    minutes
    room
    place
    seriesId
    runNumber
    standing
    studentCount
    viewerCanMove
    school {
      id
      name
    }
    worker {
      id
      name
    }
    students(first: 12) {
      nodes {
        id
        student {
          id
          displayName
        }
      }
    }
  }
`);
export type WeekSession = ResultOf<typeof weekSessionFragment>;

export const workerWeekQuery = graphql(
  `
    query WeekOfSessions($workerId: ID!, $from: Date!, $to: Date!) {
      sessions(
        first: 100
        filter: {
          workerId: $workerId
          from: $from
          to: $to
          standing: [PLANNED, HAPPENED, DID_NOT_HAPPEN, NOT_RECORDED_YET]
        }
      ) {
        nodes {
          ...WeekSession
        }
      }
    }
  `,
  [weekSessionFragment],
);

const weekTimeFragment = graphql(`
  fragment WeekTime on School @_unmask {
    id
    name
    ledger(from: $from, to: $to) {
      notKnown {
        from
        to
      }
      terms {
        key {
          academicYear
          term
        }
        balance
        isOver
      }
      weeks {
        monday
        term {
          academicYear
          term
        }
        promised
        delivered
        toCome
        notRecorded
        unplanned
        explanations {
          code
          from
          to
        }
      }
    }
  }
`);
export type WeekSchool = ResultOf<typeof weekTimeFragment>;

/** The schools that the worker serves as the week begins and as it ends, with what the week holds for them. */
export const weekBalanceQuery = graphql(
  `
    query WeekBalance($workerId: ID!, $from: Date!, $to: Date!) {
      beginning: allocations(first: 12, filter: { workerId: $workerId, on: $from }) {
        nodes {
          id
          school {
            ...WeekTime
          }
        }
      }
      end: allocations(first: 12, filter: { workerId: $workerId, on: $to }) {
        nodes {
          id
          school {
            ...WeekTime
          }
        }
      }
    }
  `,
  [weekTimeFragment],
);
