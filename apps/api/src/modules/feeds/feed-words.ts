import type { SessionKind } from '@outreach/domain';

/** What an appointment is called in a calendar outside: the kind of work, and nobody's name. */
export const feedWords: Readonly<Record<SessionKind, string>> = {
  ADVICE: 'Advice to staff',
  OBSERVATION: 'Observation',
  ONE_TO_ONE: 'One-to-one support',
  GROUP: 'Small group',
  WORKSHOP: 'Targeted workshop',
  TRANSITION: 'Transition workshop',
  SIGNPOSTING: 'Signposting',
  MEETING: 'Meeting',
  REFERRAL_HELP: 'Help with a referral',
  RESPITE: 'Respite',
  MANAGED_MOVE: 'Managed move',
  PREPARATION: 'Preparation',
};
