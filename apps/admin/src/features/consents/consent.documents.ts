import { refusedFragment, staleFragment } from '../../graphql/answer.documents.ts';
import { graphql } from '../../graphql/graphql.ts';

/** What is agreed to today. */
const standingFragment = graphql(`
  fragment StandingOfStudent on Student @_unmask {
    consentStanding {
      interventions {
        kind
        state
        validUntil
        renewalDue
      }
      sharing {
        agency
        agencyName
        information
        state
      }
    }
  }
`);

/** What one form said, part by part. */
const answersFragment = graphql(`
  fragment ConsentAnswers on Consent @_unmask {
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
  }
`);

/** What is agreed to, and the forms that say so. */
export const consentsFragment = graphql(
  `
    fragment ConsentsOfStudent on Student @_unmask {
      ...StandingOfStudent
      consents(first: 10) {
        nodes {
          ...ConsentAnswers
          kind
          signedByName
          relationship
          signedOn
          validUntil
          disputed
          viewerCanWithdraw
        }
      }
    }
  `,
  [standingFragment, answersFragment],
);

const previewLineFragment = graphql(`
  fragment PreviewLine on WithdrawalConsequence @_unmask {
    code
    detail
    on
  }
`);

export const recordConsentMutation = graphql(
  `
    mutation RecordConsent($input: RecordConsentInput!) {
      recordConsent(input: $input) {
        __typename
        ... on RecordConsentSuccess {
          student {
            id
            ...ConsentsOfStudent
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
  [consentsFragment, refusedFragment],
);

export const withdrawConsentPageQuery = graphql(
  `
    query WithdrawConsentPage($studentId: ID!) {
      student(id: $studentId) {
        id
        displayName
        ...ConsentsOfStudent
      }
    }
  `,
  [consentsFragment],
);

export const withdrawalPreviewQuery = graphql(
  `
    query WithdrawalPreview(
      $consentId: ID!
      $interventions: [InterventionConsentKind!]
      $agencies: [Agency!]
      $agencyNames: [String!]
    ) {
      consentWithdrawalPreview(
        consentId: $consentId
        interventions: $interventions
        agencies: $agencies
        agencyNames: $agencyNames
      ) {
        stops {
          ...PreviewLine
        }
        continues {
          ...PreviewLine
        }
        stays {
          ...PreviewLine
        }
        tell {
          ...PreviewLine
        }
        thenDo {
          ...PreviewLine
        }
      }
    }
  `,
  [previewLineFragment],
);

export const withdrawConsentMutation = graphql(
  `
    mutation WithdrawConsent($input: WithdrawConsentInput!) {
      withdrawConsent(input: $input) {
        __typename
        ... on WithdrawConsentSuccess {
          consent {
            ...ConsentAnswers
            student {
              id
              ...StandingOfStudent
            }
          }
          consequences {
            stops {
              ...PreviewLine
            }
          }
        }
        ...Stale
        ...Refused
      }
    }
  `,
  [answersFragment, standingFragment, previewLineFragment, refusedFragment, staleFragment],
);

export const recordStudentAgreementMutation = graphql(
  `
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
        ...Refused
      }
    }
  `,
  [refusedFragment],
);
