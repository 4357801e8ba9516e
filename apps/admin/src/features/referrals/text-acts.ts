import type { Unkeyed } from '../../composables/useSave.ts';
import type { VariablesOf } from '../../graphql/graphql.ts';
import {
  answerReferralMutation,
  challengeReferralMutation,
  returnReferralMutation,
  upholdDeclineMutation,
  withdrawReferralMutation,
} from './referral-acts.documents.ts';

interface Seen {
  readonly referralId: string;
  readonly expectedVersion: number;
}

/** Acts that ask for one text: what is sent, and the words around it. */
export const textActs = {
  RETURN: {
    document: returnReferralMutation,
    field: 'question',
    label: 'What do you ask the school?',
    hint: 'The ten school days stand still until the school answers.',
    submit: 'Return it with this question',
    told: 'The referral is with the school.',
    input: (seen: Seen, question: string): Unkeyed<VariablesOf<typeof returnReferralMutation>> => ({
      ...seen,
      question,
    }),
  },
  ANSWER: {
    document: answerReferralMutation,
    field: 'answer',
    label: 'Your answer',
    hint: 'The referral goes back to the centre with it.',
    submit: 'Answer and send again',
    told: 'The referral is with the centre again.',
    input: (seen: Seen, answer: string): Unkeyed<VariablesOf<typeof answerReferralMutation>> => ({
      ...seen,
      answer,
    }),
  },
  CHALLENGE: {
    document: challengeReferralMutation,
    field: 'grounds',
    label: 'Why do you challenge the decision?',
    hint: 'You can challenge once. The centre will talk with you about it.',
    submit: 'Challenge the decision',
    told: 'The centre will talk with you about it.',
    input: (
      seen: Seen,
      grounds: string,
    ): Unkeyed<VariablesOf<typeof challengeReferralMutation>> => ({ ...seen, grounds }),
  },
  UPHOLD: {
    document: upholdDeclineMutation,
    field: 'reason',
    label: 'Why does the decision stand?',
    hint: 'It is final after this.',
    submit: 'Uphold the decision',
    told: 'The decision stands.',
    input: (seen: Seen, reason: string): Unkeyed<VariablesOf<typeof upholdDeclineMutation>> => ({
      ...seen,
      reason,
    }),
  },
  WITHDRAW: {
    document: withdrawReferralMutation,
    field: 'reason',
    label: 'Why is it withdrawn?',
    hint: 'It stays on the record as withdrawn.',
    submit: 'Withdraw the referral',
    told: 'The referral is withdrawn.',
    input: (seen: Seen, reason: string): Unkeyed<VariablesOf<typeof withdrawReferralMutation>> => ({
      ...seen,
      reason,
    }),
  },
} as const;
export type TextAct = keyof typeof textActs;
