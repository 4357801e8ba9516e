import { graphql, type ResultOf } from '../../graphql/graphql.ts';

export const groupListQuery = graphql(`
  query GroupList(
    $first: Int!
    $after: String
    $filter: WorkshopGroupFilter
    $orderBy: GroupOrder!
  ) {
    groups(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        name
        status
        memberCount
        largestSize
        sessionCount
        heldCount
        nextOn
        nextAt
        lastOn
        programme {
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
      }
    }
  }
`);

/** A place in a group, as the group's page shows it. */
export const memberFragment = graphql(`
  fragment MemberWhole on GroupMember @_unmask {
    id
    from
    to
    chosenReason
    chosenNote
    leavingReason
    leavingNote
    outcome
    outcomeNote
    overrides {
      code
      detail
      reason
    }
    completion {
      attended
      caughtUp
      held
      complete
      missed
    }
    student {
      id
      displayName
      yearGroup
    }
  }
`);

/** One session of a run, or a catch-up of one member. */
export const runSessionFragment = graphql(`
  fragment RunSession on Session @_unmask {
    id
    on
    startsAt
    minutes
    standing
    runNumber
    runTitle
    catchUp
    studentCount
    viewerCanRecord
    students(first: 12) {
      nodes {
        id
        attendance
        minutesLate
        absenceReason
        student {
          id
          displayName
        }
      }
    }
  }
`);

/** What is known of a group; every act on it answers with it. */
export const groupFragment = graphql(
  `
    fragment GroupWhole on WorkshopGroup @_unmask {
      id
      version
      name
      status
      room
      everyWeeks
      startedOn
      endedOn
      endReason
      evaluation
      memberCount
      largestSize
      sessionCount
      heldCount
      firstOn
      lastOn
      nextOn
      nextAt
      workerMinutesLeft
      viewerCanRun
      programme {
        id
        name
        aim
        topics
        minimumSize
        sessions {
          id
          number
          title
          minutes
          plan
          materials
        }
      }
      school {
        id
        name
      }
      worker {
        id
        name
      }
      members(first: 40) {
        nodes {
          ...MemberWhole
        }
      }
      sessions(first: 40) {
        nodes {
          ...RunSession
        }
      }
    }
  `,
  [memberFragment, runSessionFragment],
);
export type GroupWhole = ResultOf<typeof groupFragment>;
export type Member = ResultOf<typeof memberFragment>;
export type RunSession = ResultOf<typeof runSessionFragment>;

export const groupPageQuery = graphql(
  `
    query GroupPage($id: ID!) {
      group(id: $id) {
        ...GroupWhole
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
  [groupFragment],
);

/** A group with its plan and its members, for paper and for the builder. */
export const groupQuery = graphql(
  `
    query GroupAlone($id: ID!) {
      group(id: $id) {
        ...GroupWhole
      }
    }
  `,
  [groupFragment],
);

/** Groups into which a member may move. */
export const openGroupsQuery = graphql(`
  query OpenGroups($schoolId: ID!) {
    groups(first: 50, orderBy: NAME, filter: { schoolId: $schoolId, status: [PLANNED, RUNNING] }) {
      nodes {
        id
        name
        memberCount
        largestSize
      }
    }
  }
`);
