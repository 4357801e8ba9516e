import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { A_CENTRE } from '../src/access/viewer.builder.ts';
import type { Viewer } from '../src/access/viewer.ts';
import { CASE_ACTS, mayDoWithCase } from '../src/cases/case-transitions.ts';
import { evolveCase, type SupportCase } from '../src/cases/support-case.ts';
import { addDays } from '../src/kernel/dates.ts';
import { mayDoWithReferral } from '../src/referrals/referral-transitions.ts';
import { evolveReferral, isOpen, type Referral } from '../src/referrals/referral.ts';
import { replyClock } from '../src/referrals/reply-clock.ts';
import type { SchoolCalendar, SchoolTerm, TermName } from '../src/schools/school-calendar.ts';
import { DEFAULT_SETTINGS } from '../src/settings/service-settings.ts';
import {
  contentOf,
  decideOnCase,
  decideOnReferral,
  stories,
  viewerOf,
  type Act,
} from './referral-and-case-acts.ts';
import {
  AN_EMPTY_WORLD,
  answerForm,
  applyToCase,
  applyToReferral,
  later,
  submit,
  type World,
} from './referral-and-case-world.ts';
import { BEGINNINGS } from './referral-and-case-beginnings.ts';
import { holds } from './seeded.ts';

const calendar: SchoolCalendar = {
  terms: [
    termFrom('AUTUMN', '2026-09-01', '2026-12-18'),
    termFrom('SPRING', '2027-01-04', '2027-03-25'),
    termFrom('SUMMER', '2027-04-12', '2027-07-21'),
  ],
  closures: [{ date: '2026-11-27', kind: 'INSET' }],
  bankHolidays: ['2027-05-03'],
};

function termFrom(term: TermName, firstDay: string, lastDay: string): SchoolTerm {
  return { academicYear: '2026/27', term, firstDay, lastDay, halfTermFrom: null, halfTermTo: null };
}

function step(world: World, act: Act): World {
  const by = viewerOf(act, world);
  switch (act.kind) {
    case 'PASS':
      return later(world, Math.abs(act.chance.days));
    case 'SUBMIT':
      return submit(world, by, contentOf(act));
    case 'CONSENT':
      return answerForm(world, by, act.chance.yes);
    case 'REFERRAL': {
      const told = world.referrals[act.which % world.referrals.length];
      if (told === undefined) return world;
      const decision = decideOnReferral(world, told.state, act.act, by, act.chance);
      if (decision.outcome === 'refused') expect(decision.violations).not.toEqual([]);
      else if (decision.events.length > 0)
        expect(mayDoWithReferral(act.act, standingOf(told.state), by)).toBe(true);
      return applyToReferral(world, told, by, decision);
    }
    case 'CASE': {
      const told = world.cases[act.which % world.cases.length];
      if (told === undefined) return world;
      const decision = decideOnCase(world, told.state, act.act, by, act.chance);
      if (decision.outcome === 'refused') expect(decision.violations).not.toEqual([]);
      else if (decision.events.length > 0) expectAllowed(act.act, told.state, by);
      return applyToCase(world, told, by, decision);
    }
  }
}

function standingOf(state: Referral) {
  const challengedBefore = state.status === 'DECLINED' && state.challenged;
  const { status, schoolId, nameWithheld } = state;
  return { status, schoolId, nameWithheld, centreId: A_CENTRE, challengedBefore };
}

function expectAllowed(deed: string, state: SupportCase, by: Viewer): void {
  const act = CASE_ACTS.find((one) => one === deed);
  if (act !== undefined) expect(mayDoWithCase(act, state, by)).toBe(true);
}

/** What holds in every world that can come about. */
const INVARIANTS: Record<string, (world: World) => void> = {
  'a student has at most one open referral (REF-4)': ({ referrals }) => {
    expect(referrals.filter(({ state }) => isOpen(state)).length).toBeLessThanOrEqual(1);
  },
  'a student has at most one open case (CAS-2)': ({ cases }) => {
    expect(cases.filter(({ state }) => state.status !== 'CLOSED').length).toBeLessThanOrEqual(1);
  },
  'an accepted referral has a case (CAS-2)': ({ referrals, cases }) => {
    for (const { state } of referrals)
      if (state.status === 'ACCEPTED')
        expect(cases.map((one) => one.state.id)).toContain(state.caseId);
  },
  'nobody is accepted whose name is still withheld (SSR-2)': ({ referrals }) => {
    for (const { state, events } of referrals)
      if (state.status === 'ACCEPTED') {
        const sent = events.find(({ event }) => event.type === 'ReferralSubmitted')?.event;
        const withheld = sent?.type === 'ReferralSubmitted' && sent.referral.nameWithheld;
        const types = events.map(({ event }) => event.type);
        expect(state.nameWithheld).toBe(false);
        if (withheld)
          expect(types.indexOf('StudentNamed')).toBeLessThan(types.indexOf('ReferralAccepted'));
      }
  },
  'the clock stands still just while the school has it, and is never negative (REF-5)': ({
    referrals,
    today,
  }) => {
    for (const { state } of referrals) {
      const clock = replyClock(state.clock, calendar, DEFAULT_SETTINGS, today);
      expect(clock.schoolDaysUsed).toBeGreaterThanOrEqual(0);
      if (state.status !== 'WITHDRAWN') expect(clock.paused).toBe(state.status === 'RETURNED');
    }
  },
  'the events of a referral, told again, give the referral': ({ referrals }) => {
    for (const { state, events } of referrals)
      expect(
        events.reduce<Referral | null>((now, one) => evolveReferral(now, one.event), null),
      ).toEqual(state);
  },
  'the events of a case, told again, give the case': ({ cases }) => {
    for (const { state, events } of cases)
      expect(
        events.reduce<SupportCase | null>((now, one) => evolveCase(now, one.event), null),
      ).toEqual(state);
  },
  'a decline is challenged once, and upheld it is final (REF-6)': ({ referrals }) => {
    for (const { events } of referrals) {
      const types = events.map(({ event }) => event.type);
      expect(types.filter((type) => type === 'DeclineChallenged').length).toBeLessThanOrEqual(1);
      if (types.includes('DeclineUpheld')) expect(types.at(-1)).toBe('DeclineUpheld');
    }
  },
  'only the manager decides, and only the school asks (REF-1, REF-2)': ({ referrals }) => {
    for (const { event, by } of referrals.flatMap(({ events }) => events)) {
      const ofCentre = [
        'ReferralReturned',
        'ReferralAccepted',
        'ReferralDeclined',
        'DeclineUpheld',
      ];
      const ofSchool = ['ReferralSubmitted', 'ReferralAnswered', 'DeclineChallenged'];
      if (ofCentre.includes(event.type)) expect(by.role).toBe('MANAGER');
      if (ofSchool.includes(event.type)) expect(by.role).toMatch(/^SCHOOL_/);
    }
  },
  'too little tried is accepted with a reason or a confirmed urgency only (PRI-1, PRI-3)': ({
    referrals,
  }) => {
    for (const { state, events } of referrals)
      for (const { event } of events)
        if (event.type === 'ReferralAccepted' && !state.readiness.met)
          expect(event.urgencyConfirmed || event.exceptionReason !== null).toBe(true);
  },
  'no two covers of a case hold on a day': ({ cases }) => {
    for (const { state } of cases)
      for (const [at, one] of state.covers.entries())
        for (const other of state.covers.slice(at + 1))
          for (let day = one.from; day <= one.to; day = addDays(day, 1))
            expect([one, other].filter((cover) => coversOn(cover, day)).length).toBeLessThan(2);
  },
  'a case closes after it was opened or reopened, not in the future': ({ cases, today }) => {
    for (const { state } of cases)
      if (state.status === 'CLOSED') {
        expect(state.closedOn >= (state.reopenedOn.at(-1) ?? state.openedOn)).toBe(true);
        expect(state.closedOn <= today).toBe(true);
      }
  },
  'what happened can be stored and read back': (world) => {
    expect(JSON.parse(JSON.stringify(world))).toEqual(world);
  },
};

function coversOn({ from, to, endedOn }: SupportCase['covers'][number], day: string): boolean {
  return from <= day && day <= to && (endedOn === null || day < endedOn);
}

describe('whatever is done, by whomever, in whatever order', () => {
  holds(
    'no reachable world breaks an invariant',
    fc.property(stories, (story) => {
      story.reduce((world, act) => {
        const next = step(world, act);
        if (next !== world) for (const invariant of Object.values(INVARIANTS)) invariant(next);
        return next;
      }, AN_EMPTY_WORLD);
    }),
    250,
  );

  it('the stories set in where they say', () => {
    const states = BEGINNINGS.map((beginning) => beginning.reduce(step, AN_EMPTY_WORLD).cases).map(
      (cases) =>
        cases.map(({ state }) => [state.status, state.covers.length, state.reopenedOn.length]),
    );
    expect(states).toEqual([
      [],
      [['ACTIVE', 0, 0]],
      [],
      [['CLOSED', 0, 0]],
      [
        ['CLOSED', 0, 0],
        ['ACTIVE', 0, 0],
      ],
      [['ACTIVE', 0, 1]],
      [['ACTIVE', 1, 0]],
    ]);
  });

  it('the stories get somewhere: every kind of event happens in them', () => {
    const seen = new Set<string>();
    for (const story of fc.sample(stories, { numRuns: 700, seed: 20261116 })) {
      const { referrals, cases } = story.reduce(step, AN_EMPTY_WORLD);
      for (const { event } of [...referrals, ...cases].flatMap(({ events }) => [...events]))
        seen.add(event.type);
    }
    expect([...seen].sort()).toEqual([
      'CaseClosed',
      'CaseOpened',
      'CaseReactivated',
      'CaseReopened',
      'CaseSteppedDown',
      'CoverArranged',
      'CoverEnded',
      'DeclineChallenged',
      'DeclineUpheld',
      'DedicatedWorkerAssigned',
      'PartnershipConfirmed',
      'ReferralAccepted',
      'ReferralAnswered',
      'ReferralDeclined',
      'ReferralReturned',
      'ReferralSubmitted',
      'ReferralWithdrawn',
      'StudentNamed',
    ]);
  });
});
