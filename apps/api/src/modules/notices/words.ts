import type { NoticeKind } from '@outreach/domain';

/** What a mail says: made of codes and counts alone, so that no name can be in it. */
export interface MailWords {
  readonly subject: string;
  readonly lines: readonly string[];
}

type Facts = Readonly<Record<string, number>>;

const EVENTS: Readonly<Record<Exclude<NoticeKind, 'DIGEST'>, MailWords>> = {
  CONSENT_WITHDRAWN: {
    subject: 'Consent was withdrawn',
    lines: [
      'A parent or carer has withdrawn consent for a case that you have today.',
      'Planned sessions that are no longer agreed to have been called off. Open the record to see what goes on.',
    ],
  },
  REFERRAL_RETURNED: {
    subject: 'The centre has a question about your referral',
    lines: ['The clock for the answer stands still until you have replied.'],
  },
  REFERRAL_DECIDED: {
    subject: 'Your referral has been decided',
    lines: ['Open it to read the decision and what happens next.'],
  },
  CASE_GIVEN: {
    subject: 'You have a new case',
    lines: ['A case has been given to you. Open it to see who, where and what was agreed.'],
  },
  COVER_BEGINS: {
    subject: 'Cover begins',
    lines: ['Cover that you are part of has begun. Access to it ends by itself on its last day.'],
  },
  COVER_ENDED: {
    subject: 'Cover ends early',
    lines: [
      'The worker who was away is back before the day. What is planned has gone back with it.',
    ],
  },
  WORK_HANDED_OVER: {
    subject: 'Work has been handed over',
    lines: ['Schools, cases and planned sessions have gone from one worker to another.'],
  },
  SCHOOL_COVERED: {
    subject: 'Another outreach worker for a while',
    lines: [
      'Your outreach worker is away. Open your school to see who comes, from which day and until when.',
    ],
  },
  SCHOOL_COVER_ENDED: {
    subject: 'Your outreach worker is back',
    lines: [
      'Your outreach worker is back earlier than you were told. Open your school to see from which day.',
    ],
  },
  SCHOOL_HANDED_OVER: {
    subject: 'A new outreach worker for your school',
    lines: ['Open your school to see who it is, and from which day.'],
  },
};

const COUNTS: readonly (readonly [fact: string, one: string, several: string])[] = [
  ['planned', 'session is planned this week', 'sessions are planned this week'],
  ['referralsWaiting', 'referral waits for an answer', 'referrals wait for an answer'],
  ['notRecorded', 'past session is not recorded yet', 'past sessions are not recorded yet'],
  ['casesWithoutWorker', 'open case has no worker', 'open cases have no worker'],
  ['cases', 'open case is yours', 'open cases are yours'],
  ['covers', 'cover is on this week', 'covers are on this week'],
];

/** The words of a notice; a count of silent cases says where they are listed, as a link. */
export function wordsOf(
  kind: NoticeKind,
  facts: Facts,
  linkTo: (path: string) => string = (path) => path,
): MailWords {
  if (kind !== 'DIGEST') return EVENTS[kind];
  return {
    subject: 'Your week',
    lines: [
      ...COUNTS.flatMap(([fact, one, several]) => {
        const count = facts[fact];
        return count === undefined ? [] : [`${count} ${count === 1 ? one : several}.`];
      }),
      ...silentLine(facts['silent'], linkTo),
    ],
  };
}

function silentLine(count: number | undefined, linkTo: (path: string) => string): string[] {
  if (count === undefined) return [];
  if (count === 0) return ['No case is silent.'];
  return [`${count} ${count === 1 ? 'case is' : 'cases are'} silent: ${linkTo('/silent-cases')}`];
}
