import { graphql, type ResultOf } from '../../graphql/graphql.ts';

/** What speaks for a student, with its facts. */
const reasonFragment = graphql(`
  fragment ReasonToJoin on CandidateReason @_unmask {
    code
    need
    saidBy
    on
    days
    risk
  }
`);
export type ReasonToJoin = ResultOf<typeof reasonFragment>;

/** Whether somebody may join, by the rules that also decide. */
const checkFragment = graphql(`
  fragment CheckOfMember on MemberCheck @_unmask {
    stops {
      code
      field
      detail
    }
    warnings {
      code
      detail
      needsReason
    }
  }
`);
export type Check = ResultOf<typeof checkFragment>;

/** Those for whom most speaks first, each held against the group. */
export const groupCandidatesQuery = graphql(
  `
    query GroupCandidates($programmeId: ID!, $schoolId: ID!, $groupId: ID, $from: Date) {
      groupCandidates(
        programmeId: $programmeId
        schoolId: $schoolId
        groupId: $groupId
        from: $from
        first: 100
      ) {
        totalCount
        nodes {
          studentId
          displayName
          yearGroup
          isMeant
          waitsSince
          placeIn
          reasons {
            ...ReasonToJoin
          }
          check {
            ...CheckOfMember
          }
        }
      }
    }
  `,
  [reasonFragment, checkFragment],
);
export type Candidate = ResultOf<typeof groupCandidatesQuery>['groupCandidates']['nodes'][number];

/** One student held against a group, with the lesson that they would miss. */
export const checkMemberQuery = graphql(
  `
    query CheckMember($id: ID!, $studentId: ID!, $from: Date, $lessons: [LessonInput!]) {
      group(id: $id) {
        id
        checkMember(studentId: $studentId, from: $from, lessons: $lessons) {
          ...CheckOfMember
        }
      }
    }
  `,
  [checkFragment],
);

/** The best grouping for the open groups of a programme at a school; nothing of it is stored. */
export const proposeGroupsQuery = graphql(
  `
    query ProposeGroups($schoolId: ID, $programmeId: ID, $proposed: [ProposedPlaceInput!]) {
      proposeGroups(
        schoolId: $schoolId
        programmeId: $programmeId
        proposed: $proposed
        seconds: 5
      ) {
        groups {
          groupId
          name
          kept
          members {
            studentId
            displayName
            yearGroup
            stays
            reasons {
              ...ReasonToJoin
            }
          }
        }
        leftOut {
          studentId
          displayName
          reason
        }
        needMet
        needBound
        gap
        proven
        violations {
          code
          field
          detail
        }
      }
    }
  `,
  [reasonFragment],
);
export type Proposal = ResultOf<typeof proposeGroupsQuery>['proposeGroups'];

/** A run that is planned anew: the same programme, school, worker, room and hour. */
export const runToRepeatQuery = graphql(`
  query RunToRepeat($id: ID!) {
    group(id: $id) {
      id
      name
      room
      everyWeeks
      programme {
        id
      }
      school {
        id
      }
      worker {
        id
      }
      sessions(first: 1) {
        nodes {
          id
          on
          startsAt
        }
      }
    }
  }
`);

/** What has to be known to show the dates of a run before it is planned: the programme's sessions and the school's calendar. */
export const runToPlanQuery = graphql(`
  query RunToPlan($programmeId: ID!, $schoolId: ID!, $closuresFrom: Date) {
    programme(id: $programmeId) {
      id
      name
      aim
      minimumSize
      largestGroup
      sessions {
        id
        number
        title
        minutes
      }
    }
    school(id: $schoolId) {
      id
      name
      terms(first: 12) {
        nodes {
          id
          academicYear
          term
          firstDay
          lastDay
          halfTermFrom
          halfTermTo
        }
      }
      closures(first: 100, filter: { from: $closuresFrom }) {
        nodes {
          id
          date
          kind
        }
      }
    }
  }
`);
export type RunToPlan = ResultOf<typeof runToPlanQuery>;

/** What somebody may choose from: a worker's own schools, or all that are served, and every programme. */
export const workshopChoicesQuery = graphql(`
  query WorkshopChoices {
    viewer {
      id
      servedSchools(first: 50) {
        nodes {
          id
          name
        }
      }
    }
    schools(first: 100, orderBy: NAME, filter: { served: true }) {
      nodes {
        id
        name
      }
    }
    programmes(first: 100) {
      nodes {
        id
        name
      }
    }
  }
`);
