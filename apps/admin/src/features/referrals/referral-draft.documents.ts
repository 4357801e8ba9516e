import { refusedFragment, staleFragment } from '../../graphql/answer.documents.ts';
import { graphql } from '../../graphql/graphql.ts';

export const statementFragment = graphql(`
  fragment Statement on ReferralStatement @_unmask {
    purpose
    presentingReasons {
      reason
      saidBy
      since
      note
    }
    strengths
    studentView
    parentView
    hopedOutcome
    whyReferNow
    supportSought
    priorInterventions {
      id
      kind
      from
      to
      frequency
      byWhom
      aim
      effect
      evidence
      comment
      atPreviousSchool
    }
    sanctions {
      id
      kind
      from
      note
    }
    urgency {
      reason
      explanation
    }
    attendance {
      possible
      attended
      from
      to
    }
    agenciesInvolved
    accessNeeds
    safeguardingLeadAware
  }
`);

export const draftFragment = graphql(
  `
    fragment DraftWhole on ReferralDraft @_unmask {
      id
      version
      savedAt
      purgeOn
      signedOffAt
      signedOffBy {
        id
        name
      }
      statement {
        ...Statement
      }
      readiness {
        met
        kindsTried
        longEnough
        littleImpact
        shortfalls {
          code
          field
          detail
        }
      }
      outstandingRequirements {
        code
        section
        field
        blocking
      }
      viewerCanSave
      viewerCanSubmit
      viewerCanSignOff
      viewerCanDiscard
      student {
        id
        displayName
        yearGroup
        viewerCanRecordConsent
        school {
          id
          name
        }
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
  `,
  [statementFragment],
);

export const draftPageQuery = graphql(
  `
    query ReferralDraftPage($id: ID!) {
      referralDraft(id: $id) {
        ...DraftWhole
        history(first: 30) {
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
  [draftFragment],
);

export const draftListQuery = graphql(`
  query ReferralDraftList($first: Int!, $after: String) {
    referralDrafts(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        savedAt
        purgeOn
        signedOffAt
        student {
          id
          displayName
          yearGroup
        }
        author {
          id
          name
        }
        outstandingRequirements {
          code
          blocking
        }
      }
    }
  }
`);

export const startReferralDraftMutation = graphql(
  `
    mutation StartReferralDraft($input: StartReferralDraftInput!) {
      startReferralDraft(input: $input) {
        __typename
        ... on ReferralDraftSuccess {
          referralDraft {
            id
          }
        }
        ...Refused
      }
    }
  `,
  [refusedFragment],
);

export const saveReferralDraftMutation = graphql(
  `
    mutation SaveReferralDraft($input: SaveReferralDraftInput!) {
      saveReferralDraft(input: $input) {
        __typename
        ... on ReferralDraftSuccess {
          referralDraft {
            ...DraftWhole
          }
        }
        ...Stale
        ...Refused
      }
    }
  `,
  [draftFragment, refusedFragment, staleFragment],
);

export const signOffReferralDraftMutation = graphql(
  `
    mutation SignOffReferralDraft($input: SignOffReferralDraftInput!) {
      signOffReferralDraft(input: $input) {
        __typename
        ... on ReferralDraftSuccess {
          referralDraft {
            ...DraftWhole
          }
        }
        ...Stale
        ...Refused
      }
    }
  `,
  [draftFragment, refusedFragment, staleFragment],
);

export const discardReferralDraftMutation = graphql(
  `
    mutation DiscardReferralDraft($input: DiscardReferralDraftInput!) {
      discardReferralDraft(input: $input) {
        __typename
        ... on DiscardReferralDraftSuccess {
          discardedId
        }
        ...Stale
        ...Refused
      }
    }
  `,
  [refusedFragment, staleFragment],
);

export const submitReferralMutation = graphql(
  `
    mutation SubmitReferral($input: SubmitReferralInput!) {
      submitReferral(input: $input) {
        __typename
        ... on SubmitReferralSuccess {
          referral {
            id
            reference
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
  [refusedFragment, staleFragment],
);
