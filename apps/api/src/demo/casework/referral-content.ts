import {
  emptyReferralContent,
  type PresentingReason,
  type PriorInterventionEntry,
  type ReferralContent,
  type ReferralPurpose,
  type SchoolDate,
  type SupportKind,
  addDays,
} from '@outreach/domain';
import type { SchoolDays } from '../calendars/school-days.ts';
import type { Random } from '../random.ts';
import { urgencies } from '../words/exchanges.ts';
import { reasonNotes } from '../words/reasons.ts';
import { tried } from '../words/tried.ts';
import {
  hopedOutcomes,
  parentViews,
  reintegrationWhyNow,
  strengths,
  studentViews,
  whyNow,
} from '../words/views.ts';

export interface ContentOrder {
  readonly purpose: ReferralPurpose;
  readonly writtenOn: SchoolDate;
  readonly days: SchoolDays;
  readonly urgent: boolean;
  /** Below the rule of PRI-1: the screens show what is missing. */
  readonly weak: boolean;
}

const supportFor: Readonly<Record<ReferralPurpose, readonly SupportKind[]>> = {
  SUPPORT: ['ONE_TO_ONE', 'SMALL_GROUP', 'OBSERVATION', 'WORKSHOP', 'RESPITE'],
  REINTEGRATION: ['ONE_TO_ONE', 'ADVICE', 'OBSERVATION'],
  TRANSITION: ['WORKSHOP', 'SMALL_GROUP', 'ONE_TO_ONE'],
  ADVICE: ['ADVICE', 'OBSERVATION'],
};

const agencies = [
  'Families First',
  'School nurse',
  'Educational psychologist',
  'Young carers group',
];

/** What a school wrote, complete and in its own order of thought. */
export function referralContent(random: Random, order: ContentOrder): ReferralContent {
  const { purpose, writtenOn } = order;
  return {
    ...emptyReferralContent(),
    purpose,
    presentingReasons: reasons(random, writtenOn),
    strengths: random.pick(strengths),
    studentView: random.pick(studentViews),
    parentView: random.pick(parentViews),
    hopedOutcome: random.pick(hopedOutcomes),
    whyReferNow: random.pick(purpose === 'REINTEGRATION' ? reintegrationWhyNow : whyNow),
    supportSought: random.some(supportFor[purpose], random.between(1, 2)),
    priorInterventions: interventions(random, order),
    sanctions: sanctions(random, order),
    urgency: order.urgent ? { ...random.pick(urgencies) } : null,
    attendance: attendance(random, writtenOn),
    agenciesInvolved: random.some(agencies, random.int(3)),
    accessNeeds: random.chance(8) ? 'Large print for the family, please' : null,
    safeguardingLeadAware: true,
  };
}

function reasons(random: Random, writtenOn: SchoolDate): ReferralContent['presentingReasons'] {
  return random.some(reasonNotes, random.between(2, 4)).map(([reason, notes], place) => ({
    reason: reason satisfies PresentingReason,
    saidBy: place === 0 ? 'SCHOOL' : random.pick(['SCHOOL', 'PARENT', 'STUDENT'] as const),
    since: random.chance(70) ? addDays(writtenOn, -random.between(30, 240)) : null,
    note: random.pick(notes),
  }));
}

/** Strong lists have three to five kinds, two of which went on for six weeks at least. */
function interventions(random: Random, order: ContentOrder): PriorInterventionEntry[] {
  const long = tried.filter(({ weeks }) => weeks[0] >= 6);
  const first = random.some(long, order.weak ? 1 : 2);
  const rest = tried.filter((each) => !first.includes(each));
  const chosen = [
    ...first,
    ...random.some(rest, order.weak ? random.int(2) : random.between(1, 3)),
  ];
  return chosen.map(({ weeks, ...what }) => {
    const to = order.days.onOrBefore(addDays(order.writtenOn, -random.between(3, 70)));
    const from = order.days.onOrBefore(addDays(to, -7 * random.between(...weeks)));
    const effect = random.weighted([
      ['NONE', 20],
      ['LITTLE', 55],
      ['SOME', 20],
      ['GOOD', 5],
    ] as const);
    const id = random.uuid();
    return { id, ...what, from, to, effect, comment: null, atPreviousSchool: false };
  });
}

/** PRI-5: recorded apart, since a sanction is no intervention. */
function sanctions(random: Random, order: ContentOrder): ReferralContent['sanctions'] {
  const count = order.purpose === 'REINTEGRATION' ? 2 : random.int(3);
  return Array.from({ length: count }, (_, place) => ({
    id: random.uuid(),
    kind:
      order.purpose === 'REINTEGRATION' && place === 0
        ? 'SUSPENSION'
        : random.pick(['DETENTION', 'REPORT_CARD', 'ISOLATION', 'SUSPENSION'] as const),
    from: order.days.onOrBefore(addDays(order.writtenOn, -random.between(4, 90))),
    note: null,
  }));
}

function attendance(random: Random, writtenOn: SchoolDate): ReferralContent['attendance'] {
  const possible = random.between(90, 190);
  const attended = Math.round((possible * random.between(72, 99)) / 100);
  return { possible, attended, from: addDays(writtenOn, -140), to: addDays(writtenOn, -3) };
}
