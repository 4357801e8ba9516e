import { refusedFragment, staleFragment } from '../../graphql/answer.documents.ts';
import { graphql } from '../../graphql/graphql.ts';
import { consentsFragment } from '../consents/consent.documents.ts';
import { planSummaryFragment } from '../plans/plan-summary.documents.ts';

export const caseListQuery = graphql(`
  query CaseList($first: Int!, $after: String, $filter: CaseFilter, $orderBy: CaseOrder!) {
    cases(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        status
        openedOn
        nextCheckOn
        closedOn
        student {
          id
          displayName
          yearGroup
        }
        school {
          id
          name
        }
        workerToday {
          id
          name
        }
      }
    }
  }
`);

export const caseFragment = graphql(`
  fragment CaseWhole on Case @_unmask {
    id
    version
    status
    openedOn
    nextCheckOn
    closedOn
    outcome
    closingReason
    workMayStart
    school {
      id
      name
    }
    dedicatedWorker {
      id
      name
    }
    workerToday {
      id
      name
    }
    covers(first: 10) {
      nodes {
        id
        from
        to
        endedOn
        reason
        worker {
          id
          name
        }
      }
    }
    partnership {
      party
      confirmedOn
      byName
    }
    referral {
      id
      reference
    }
    previousCase {
      id
      closedOn
    }
    viewerCanStepDown
    viewerCanReactivate
    viewerCanClose
    viewerCanReopen
    viewerCanAssignWorker
    viewerCanArrangeCover
    viewerCanConfirmPartnership
  }
`);

export const casePageQuery = graphql(
  `
    query CasePage($id: ID!) {
      case(id: $id) {
        ...CaseWhole
        student {
          id
          displayName
          yearGroup
          ...ConsentsOfStudent
        }
        needsProfile {
          id
        }
        plan {
          ...PlanSummary
        }
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
  [caseFragment, consentsFragment, planSummaryFragment],
);

export const workersQuery = graphql(`
  query Workers {
    staff(first: 50, filter: { role: [OUTREACH_WORKER] }) {
      nodes {
        id
        name
      }
    }
  }
`);

const caseSavedFragment = graphql(
  `
    fragment CaseSaved on CaseSuccess @_unmask {
      case {
        ...CaseWhole
      }
    }
  `,
  [caseFragment],
);
const caseAnswer = [caseSavedFragment, staleFragment, refusedFragment] as const;

export const stepDownCaseMutation = graphql(
  `
    mutation StepDownCase($input: StepDownCaseInput!) {
      stepDownCase(input: $input) {
        __typename
        ...CaseSaved
        ...Stale
        ...Refused
      }
    }
  `,
  caseAnswer,
);

export const reactivateCaseMutation = graphql(
  `
    mutation ReactivateCase($input: ReactivateCaseInput!) {
      reactivateCase(input: $input) {
        __typename
        ...CaseSaved
        ...Stale
        ...Refused
      }
    }
  `,
  caseAnswer,
);

export const closeCaseMutation = graphql(
  `
    mutation CloseCase($input: CloseCaseInput!) {
      closeCase(input: $input) {
        __typename
        ...CaseSaved
        ...Stale
        ...Refused
      }
    }
  `,
  caseAnswer,
);

export const reopenCaseMutation = graphql(
  `
    mutation ReopenCase($input: ReopenCaseInput!) {
      reopenCase(input: $input) {
        __typename
        ...CaseSaved
        ...Stale
        ...Refused
      }
    }
  `,
  caseAnswer,
);

export const assignDedicatedWorkerMutation = graphql(
  `
    mutation AssignDedicatedWorker($input: AssignDedicatedWorkerInput!) {
      assignDedicatedWorker(input: $input) {
        __typename
        ...CaseSaved
        ...Stale
        ...Refused
      }
    }
  `,
  caseAnswer,
);

export const arrangeCoverMutation = graphql(
  `
    mutation ArrangeCover($input: ArrangeCoverInput!) {
      arrangeCover(input: $input) {
        __typename
        ...CaseSaved
        ...Stale
        ...Refused
      }
    }
  `,
  caseAnswer,
);

export const endCoverMutation = graphql(
  `
    mutation EndCover($input: EndCoverInput!) {
      endCover(input: $input) {
        __typename
        ...CaseSaved
        ...Stale
        ...Refused
      }
    }
  `,
  caseAnswer,
);

export const confirmPartnershipMutation = graphql(
  `
    mutation ConfirmPartnership($input: ConfirmPartnershipInput!) {
      confirmPartnership(input: $input) {
        __typename
        ...CaseSaved
        ...Stale
        ...Refused
      }
    }
  `,
  caseAnswer,
);
