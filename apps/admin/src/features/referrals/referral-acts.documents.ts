import { refusedFragment, staleFragment } from '../../graphql/answer.documents.ts';
import { graphql } from '../../graphql/graphql.ts';
import { referralFragment } from './referral.documents.ts';

export const acceptReferralMutation = graphql(
  `
    mutation AcceptReferral($input: AcceptReferralInput!) {
      acceptReferral(input: $input) {
        __typename
        ... on AcceptReferralSuccess {
          referral {
            ...ReferralWhole
          }
          case {
            id
            status
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
  [referralFragment, refusedFragment, staleFragment],
);

const referralSavedFragment = graphql(
  `
    fragment ReferralSaved on ReferralSuccess @_unmask {
      referral {
        ...ReferralWhole
      }
      warnings {
        code
        field
        detail
      }
    }
  `,
  [referralFragment],
);
const referralAnswer = [referralSavedFragment, staleFragment, refusedFragment] as const;

export const returnReferralMutation = graphql(
  `
    mutation ReturnReferral($input: ReturnReferralInput!) {
      returnReferral(input: $input) {
        __typename
        ...ReferralSaved
        ...Stale
        ...Refused
      }
    }
  `,
  referralAnswer,
);

export const declineReferralMutation = graphql(
  `
    mutation DeclineReferral($input: DeclineReferralInput!) {
      declineReferral(input: $input) {
        __typename
        ...ReferralSaved
        ...Stale
        ...Refused
      }
    }
  `,
  referralAnswer,
);

export const answerReferralMutation = graphql(
  `
    mutation AnswerReferral($input: AnswerReferralInput!) {
      answerReferral(input: $input) {
        __typename
        ...ReferralSaved
        ...Stale
        ...Refused
      }
    }
  `,
  referralAnswer,
);

export const challengeReferralMutation = graphql(
  `
    mutation ChallengeReferral($input: ChallengeReferralInput!) {
      challengeReferral(input: $input) {
        __typename
        ...ReferralSaved
        ...Stale
        ...Refused
      }
    }
  `,
  referralAnswer,
);

export const upholdDeclineMutation = graphql(
  `
    mutation UpholdDecline($input: UpholdDeclineInput!) {
      upholdDecline(input: $input) {
        __typename
        ...ReferralSaved
        ...Stale
        ...Refused
      }
    }
  `,
  referralAnswer,
);

export const withdrawReferralMutation = graphql(
  `
    mutation WithdrawReferral($input: WithdrawReferralInput!) {
      withdrawReferral(input: $input) {
        __typename
        ...ReferralSaved
        ...Stale
        ...Refused
      }
    }
  `,
  referralAnswer,
);
