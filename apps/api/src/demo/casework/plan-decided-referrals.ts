import type { SchoolDays } from '../calendars/school-days.ts';
import { addDays, type ReferralPurpose, type SchoolDate } from '@outreach/domain';
import type { Random } from '../random.ts';
import { servedSchools } from '../people/served-schools.ts';
import type { ConsentFate, Course, Planned } from './plan.ts';

type CaseStatus = 'ACTIVE' | 'MONITORED' | 'CLOSED';

/** Schools in the order in which their open cases are made: each as often as it has open cases. */
function deck(random: Random): string[] {
  const cards = servedSchools.flatMap(({ urn, openCases }) => Array<string>(openCases).fill(urn));
  return random.some(cards, cards.length);
}

/**
 * Those that were decided: 37 active and 30 monitored cases, as the centre's report of 2016-17 had them
 * (facts.md §6), closed cases, and what was declined or withdrawn. Of the last year's fifty-five referrals thirteen
 * are for reintegration; three of these still wait.
 */
export function planDecidedReferrals(
  random: Random,
  days: SchoolDays,
  today: SchoolDate,
): Planned[] {
  const schools = deck(random);
  const next = () => schools.pop() ?? random.pick(servedSchools).urn;
  const ago = (count: number) => days.onOrBefore(addDays(today, -count));
  return [
    ...olderClosed(ago, random),
    ...olderOpen(ago, next),
    ...lastYearOpen(ago, next),
    ...lastYearClosed(ago, random),
    ...notAccepted(ago, random),
  ];
}

type Ago = (days: number) => SchoolDate;

function plan(
  urn: string,
  submittedOn: SchoolDate,
  course: Course,
  rest: Partial<Planned> = {},
): Planned {
  const usual = { purpose: 'SUPPORT', consent: 'RUNNING', urgent: false, weak: false } as const;
  return { ...usual, student: 'NEW', ...rest, urn, submittedOn, course };
}

function accepted(caseStatus: CaseStatus, confirmed: 'ALL' | 'MAY_START' | 'NONE' = 'ALL'): Course {
  return { kind: 'ACCEPTED', caseStatus, confirmed };
}

function times<Item>(count: number, make: (index: number) => Item): Item[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

function olderClosed(ago: Ago, random: Random): Planned[] {
  return times(20, (index) =>
    plan(random.pick(servedSchools).urn, ago(380 + index * 19), accepted('CLOSED')),
  );
}

/** By place in the list; the others run on. Expiry needs a first signature more than a year ago. */
const fates: Readonly<Record<number, ConsentFate>> = {
  2: 'EXPIRING',
  5: 'EXPIRING',
  8: 'EXPIRING',
  11: 'EXPIRING',
  14: 'EXPIRED',
  17: 'EXPIRED',
  20: 'DISPUTED',
  23: 'GROUP_WITHDRAWN',
  26: 'ALL_WITHDRAWN',
  29: 'AGENCY_WITHDRAWN',
};

function olderOpen(ago: Ago, next: () => string): Planned[] {
  return times(37, (index) => {
    const course: Course =
      index === 30
        ? { kind: 'ACCEPTED', caseStatus: 'ACTIVE', confirmed: 'ALL', reopened: true }
        : accepted(index % 3 === 2 ? 'ACTIVE' : 'MONITORED');
    return plan(next(), ago(372 + index * 9), course, { consent: fates[index] ?? 'RUNNING' });
  });
}

/** Six of these are for reintegration; the newest still gather their confirmations. */
function lastYearOpen(ago: Ago, next: () => string): Planned[] {
  const purposes: Readonly<Record<number, ReferralPurpose>> = { 0: 'TRANSITION', 4: 'TRANSITION' };
  return times(30, (index) => {
    const confirmed = index < 2 ? 'NONE' : index < 6 ? 'MAY_START' : 'ALL';
    const monitored = index >= 12 && index % 3 === 1;
    return plan(
      next(),
      ago(19 + index * 11),
      accepted(monitored ? 'MONITORED' : 'ACTIVE', confirmed),
      {
        purpose: index % 5 === 3 ? 'REINTEGRATION' : (purposes[index] ?? 'SUPPORT'),
        urgent: index === 3 || index === 13,
        weak: index === 13,
        student: index === 15 ? 'WITH_CLOSED_CASE' : 'NEW',
      },
    );
  });
}

function lastYearClosed(ago: Ago, random: Random): Planned[] {
  const closed = times(4, (index) =>
    plan(random.pick(servedSchools).urn, ago(215 + index * 40), accepted('CLOSED'), {
      purpose: index < 2 ? 'REINTEGRATION' : 'SUPPORT',
    }),
  );
  const joined = plan(
    random.pick(servedSchools).urn,
    ago(64),
    { kind: 'JOINED' },
    {
      student: 'WITH_OPEN_CASE',
    },
  );
  return [...closed, joined];
}

function notAccepted(ago: Ago, random: Random): Planned[] {
  const declined = times(5, (which) =>
    plan(
      random.pick(servedSchools).urn,
      ago(38 + which * 61),
      { kind: 'DECLINED', which },
      {
        weak: which === 0,
        purpose: which === 3 ? 'REINTEGRATION' : 'SUPPORT',
      },
    ),
  );
  const upheld = plan(random.pick(servedSchools).urn, ago(122), { kind: 'UPHELD' }, { weak: true });
  const withdrawn = times(4, (index) =>
    plan(
      random.pick(servedSchools).urn,
      ago(31 + index * 84),
      { kind: 'WITHDRAWN' },
      {
        purpose: index === 2 ? 'REINTEGRATION' : 'SUPPORT',
      },
    ),
  );
  return [...declined, upheld, ...withdrawn];
}
