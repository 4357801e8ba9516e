import { graphql } from '../../graphql/graphql.ts';

/** A session as a plan shows it: when, where, with whom, how it stands, and what the viewer may do with it. */
export const sessionCardFragment = graphql(`
  fragment SessionCard on Session @_unmask {
    id
    version
    kind
    topics
    standing
    on
    startsAt
    minutes
    room
    place
    seriesId
    meetAndAssess
    studentCount
    school {
      id
      name
    }
    worker {
      id
      name
    }
    students(first: 30) {
      nodes {
        id
        attendance
        student {
          id
          displayName
        }
      }
    }
    viewerCanMove
    viewerCanRecord
    viewerCanPromote
  }
`);

/** All that is known of one session, as the person who records it reads it. */
export const sessionWholeFragment = graphql(`
  fragment SessionWhole on Session @_unmask {
    id
    version
    kind
    topics
    standing
    planned
    on
    startsAt
    minutes
    room
    place
    seriesId
    meetAndAssess
    studentCount
    recordedMinutes
    preparationMinutes
    workedOn
    howItWent
    nextStep
    sharedNote
    concernToldTo
    concernToldAt
    adviceTo
    adviceYearGroup
    adviceNeed
    promoted
    lossReason
    lossWhose
    workerWasThere
    recordedAt
    runNumber
    runTitle
    catchUp
    group {
      id
      name
    }
    school {
      id
      name
    }
    worker {
      id
      name
    }
    recordedBy {
      id
      name
    }
    students(first: 30) {
      nodes {
        id
        attendance
        minutesLate
        absenceReason
        student {
          id
          displayName
        }
        privateNote {
          id
          note
        }
        lastSession {
          id
          on
          workedOn
          nextStep
        }
      }
    }
    shares(first: 10) {
      nodes {
        id
        percent
        school {
          id
          name
        }
      }
    }
    viewerCanMove
    viewerCanRecord
    viewerCanPromote
    viewerCanShare
  }
`);

/** The sessions of one day, whole: what the morning has read can be recorded where there is no signal. */
export const myDayQuery = graphql(
  `
    query MyDay($workerId: ID!, $on: Date!, $dayBefore: Date!) {
      day: sessions(
        first: 25
        orderBy: SOONEST
        filter: { workerId: $workerId, from: $on, to: $on }
      ) {
        nodes {
          ...SessionWhole
        }
      }
      unrecorded: sessions(
        first: 20
        orderBy: SOONEST
        filter: { workerId: $workerId, to: $dayBefore, standing: [NOT_RECORDED_YET] }
      ) {
        totalCount
        nodes {
          id
          kind
          on
          startsAt
          viewerCanRecord
          school {
            id
            name
          }
        }
      }
    }
  `,
  [sessionWholeFragment],
);

export const sessionToRecordQuery = graphql(
  `
    query SessionToRecord($id: ID!) {
      session(id: $id) {
        ...SessionWhole
      }
    }
  `,
  [sessionWholeFragment],
);

export const sessionPageQuery = graphql(
  `
    query SessionPage($id: ID!) {
      session(id: $id) {
        ...SessionWhole
        history(first: 50) {
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
  `,
  [sessionWholeFragment],
);

/** One student's sessions. It asks for nobody else who was there: the record of one child names no other. */
export const studentSessionsQuery = graphql(`
  query StudentSessions($id: ID!, $after: String) {
    student(id: $id) {
      id
      sessions(first: 10, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          attendance
          minutesLate
          absenceReason
          session {
            id
            kind
            topics
            standing
            on
            startsAt
            minutes
            workedOn
            nextStep
            lossReason
            worker {
              id
              name
            }
          }
        }
      }
    }
  }
`);

/** Schools that may have a share of a session. */
export const schoolsToShareQuery = graphql(`
  query SchoolsToShare {
    schools(first: 100, filter: { secondary: true, served: true }) {
      nodes {
        id
        name
        viewerCanSeeCasework
      }
    }
  }
`);

/** The schools that a worker serves on a day. */
export const schoolsServedQuery = graphql(`
  query SchoolsServed($workerId: ID!, $on: Date!) {
    allocations(first: 100, orderBy: SCHOOL, filter: { workerId: $workerId, on: $on }) {
      nodes {
        id
        school {
          id
          name
        }
      }
    }
  }
`);
