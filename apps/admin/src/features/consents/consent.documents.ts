import { graphql } from '../../graphql/graphql.ts';

export const recordConsentMutation = graphql(`
  mutation RecordConsent($input: RecordConsentInput!) {
    recordConsent(input: $input) {
      __typename
      ... on RecordConsentSuccess {
        student {
          id
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
        warnings {
          code
          field
          detail
        }
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
`);

export const withdrawalPreviewQuery = graphql(`
  query WithdrawalPreview(
    $consentId: ID!
    $interventions: [InterventionConsentKind!]
    $agencies: [Agency!]
  ) {
    consentWithdrawalPreview(
      consentId: $consentId
      interventions: $interventions
      agencies: $agencies
    ) {
      stops {
        code
        detail
        on
      }
      continues {
        code
        detail
        on
      }
      stays {
        code
        detail
        on
      }
      tell {
        code
        detail
        on
      }
      thenDo {
        code
        detail
        on
      }
    }
  }
`);

export const withdrawConsentMutation = graphql(`
  mutation WithdrawConsent($input: WithdrawConsentInput!) {
    withdrawConsent(input: $input) {
      __typename
      ... on WithdrawConsentSuccess {
        consent {
          id
          version
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
          student {
            id
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
          }
        }
        consequences {
          stops {
            code
            detail
            on
          }
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
`);

export const recordStudentAgreementMutation = graphql(`
  mutation RecordStudentAgreement($input: RecordStudentAgreementInput!) {
    recordStudentAgreement(input: $input) {
      __typename
      ... on StudentSuccess {
        student {
          id
          studentAgreements(first: 1) {
            nodes {
              id
              answer
              words
              recordedOn
            }
          }
        }
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
`);
