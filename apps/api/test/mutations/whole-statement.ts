import { randomUUID } from 'node:crypto';
import { statement } from '../referral-acts.ts';

/** A statement in which every field is filled in, so that each can be spoilt in turn. */
export const wholeStatement = {
  ...statement,
  presentingReasons: [
    { reason: 'UNSTRUCTURED_TIME', saidBy: 'SCHOOL', since: '2026-01-05', note: 'At lunch' },
  ],
  priorInterventions: statement.priorInterventions.map((tried) => ({
    ...tried,
    frequency: 'Weekly',
    byWhom: 'The head of year',
    aim: 'Calmer lunchtimes',
    evidence: 'Fewer incidents',
    comment: 'For half a term',
  })),
  sanctions: [{ id: randomUUID(), kind: 'DETENTION', from: '2026-02-02', note: 'Once' }],
  urgency: { reason: 'AFTER_A_MOVE', explanation: 'New here since the summer' },
  attendance: { possible: 100, attended: 90, from: '2026-01-05', to: '2026-03-20' },
  agenciesInvolved: ['The school nurse'],
  hopedOutcome: 'Lunch with others',
  whyReferNow: 'It became more',
  accessNeeds: 'None',
};
