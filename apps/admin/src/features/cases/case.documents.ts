import { graphql } from '../../graphql/graphql.ts';

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
          consentStanding {
            interventions {
              kind
              state
              validUntil
              renewalDue
            }
            sharing {
              agency
              information
              state
            }
          }
          consents(first: 10) {
            nodes {
              id
              version
              kind
              signedByName
              relationship
              signedOn
              validUntil
              disputed
              viewerCanWithdraw
              interventions {
                kind
                given
                withdrawnOn
              }
              sharing {
                agency
                agencyName
                information
                given
                withdrawnOn
              }
            }
          }
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
  [caseFragment],
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

export const stepDownCaseMutation = graphql(
  `
    mutation StepDownCase($input: StepDownCaseInput!) {
      stepDownCase(input: $input) {
        __typename
        ... on CaseSuccess {
          case {
            ...CaseWhole
          }
        }
        ... on Conflict {
          currentVersion
        }
        ... on RuleViolations {
          violations {
            code
            field
            detail
          }
        }
      }
    }
  `,
  [caseFragment],
);

export const reactivateCaseMutation = graphql(
  `
    mutation ReactivateCase($input: ReactivateCaseInput!) {
      reactivateCase(input: $input) {
        __typename
        ... on CaseSuccess {
          case {
            ...CaseWhole
          }
        }
        ... on Conflict {
          currentVersion
        }
        ... on RuleViolations {
          violations {
            code
            field
            detail
          }
        }
      }
    }
  `,
  [caseFragment],
);

export const closeCaseMutation = graphql(
  `
    mutation CloseCase($input: CloseCaseInput!) {
      closeCase(input: $input) {
        __typename
        ... on CaseSuccess {
          case {
            ...CaseWhole
          }
        }
        ... on Conflict {
          currentVersion
        }
        ... on RuleViolations {
          violations {
            code
            field
            detail
          }
        }
      }
    }
  `,
  [caseFragment],
);

export const reopenCaseMutation = graphql(
  `
    mutation ReopenCase($input: ReopenCaseInput!) {
      reopenCase(input: $input) {
        __typename
        ... on CaseSuccess {
          case {
            ...CaseWhole
          }
        }
        ... on Conflict {
          currentVersion
        }
        ... on RuleViolations {
          violations {
            code
            field
            detail
          }
        }
      }
    }
  `,
  [caseFragment],
);

export const assignDedicatedWorkerMutation = graphql(
  `
    mutation AssignDedicatedWorker($input: AssignDedicatedWorkerInput!) {
      assignDedicatedWorker(input: $input) {
        __typename
        ... on CaseSuccess {
          case {
            ...CaseWhole
          }
        }
        ... on Conflict {
          currentVersion
        }
        ... on RuleViolations {
          violations {
            code
            field
            detail
          }
        }
      }
    }
  `,
  [caseFragment],
);

export const arrangeCoverMutation = graphql(
  `
    mutation ArrangeCover($input: ArrangeCoverInput!) {
      arrangeCover(input: $input) {
        __typename
        ... on CaseSuccess {
          case {
            ...CaseWhole
          }
        }
        ... on Conflict {
          currentVersion
        }
        ... on RuleViolations {
          violations {
            code
            field
            detail
          }
        }
      }
    }
  `,
  [caseFragment],
);

export const confirmPartnershipMutation = graphql(
  `
    mutation ConfirmPartnership($input: ConfirmPartnershipInput!) {
      confirmPartnership(input: $input) {
        __typename
        ... on CaseSuccess {
          case {
            ...CaseWhole
          }
        }
        ... on Conflict {
          currentVersion
        }
        ... on RuleViolations {
          violations {
            code
            field
            detail
          }
        }
      }
    }
  `,
  [caseFragment],
);
