import { describe, expect, it } from 'vitest';
import { aConsent } from '../consent/consent.builder.ts';
import { aPlan, aTarget } from '../plans/plan.builder.ts';
import type { TargetId } from '../kernel/identifiers.ts';
import { AN_AUTUMN } from '../sessions/session.builder.ts';
import { DEFAULT_SETTINGS } from '../settings/service-settings.ts';
import { silences, type SessionWithStudent, type SilentFacts } from './silent-case.ts';

const TODAY = '2026-11-25';

const aSession = (on: string, parts: Partial<SessionWithStudent> = {}): SessionWithStudent => ({
  on,
  startsAt: '09:00',
  kind: 'ONE_TO_ONE',
  state: 'HAPPENED',
  came: true,
  plannedOn: '2026-09-01',
  ...parts,
});
const missed = (on: string) => aSession(on, { came: false });
const notHeld = (on: string) => aSession(on, { came: false, state: 'DID_NOT_HAPPEN' });
const planned = (on: string, plannedOn = '2026-09-01') =>
  aSession(on, { came: false, state: 'PLANNED', plannedOn });

/** Well kept: met last week, to be met next week, agreed to until the summer, known and planned for. */
const wellKept: SilentFacts = {
  status: 'ACTIVE',
  openedOn: '2026-10-01',
  reopenedOn: [],
  sessions: [aSession('2026-11-18'), planned('2026-12-02')],
  records: [aConsent().signedOn('2026-09-14').build()],
  calendar: AN_AUTUMN,
  hasProfile: true,
  plan: aPlan().written().agreed().build(),
};
const silent = (parts: Partial<SilentFacts>, settings = {}) =>
  silences({ ...wellKept, ...parts }, TODAY, { ...DEFAULT_SETTINGS, ...settings });

it('a well-kept case is not silent (rules.md §5, point 11)', () => {
  expect(silent({})).toEqual([]);
});

describe('NO_FIRST_SESSION (ASS-1)', () => {
  const accepted = (openedOn: string, parts: Partial<SilentFacts> = {}) =>
    silent({ openedOn, sessions: [], ...parts });

  it('is silent from the eleventh school day after acceptance, half term left out', () => {
    // From Wednesday 11 November: ten school days later is Wednesday 25 November.
    expect(accepted('2026-11-11')).toEqual([]);
    expect(accepted('2026-11-10')).toEqual([{ reason: 'NO_FIRST_SESSION', on: '2026-11-10' }]);
    expect(
      silences(
        { ...wellKept, openedOn: '2026-10-21', sessions: [] },
        '2026-11-09',
        DEFAULT_SETTINGS,
      ),
    ).toEqual([]);
  });

  it('goes by the days that the centre set', () => {
    expect(
      silent({ openedOn: '2026-11-19', sessions: [] }, { firstSessionWithinSchoolDays: 3 }),
    ).toEqual([{ reason: 'NO_FIRST_SESSION', on: '2026-11-19' }]);
  });

  it.each([
    ['a session that the student came to', [aSession('2026-11-02')]],
    ['a session to come', [planned('2026-11-25')]],
  ])('is cleared by %s', (_what, sessions) => {
    expect(accepted('2026-10-01', { sessions })).toEqual([]);
  });

  it.each([
    ['a session that nobody recorded', [planned('2026-11-24')]],
    ['a session that the student missed', [missed('2026-11-02')]],
    [
      'a session that was called off',
      [aSession('2026-11-30', { state: 'CANCELLED', came: false })],
    ],
    ['a session before acceptance', [aSession('2026-09-30')]],
  ])('is not cleared by %s', (_what, sessions) => {
    expect(accepted('2026-10-01', { sessions })).toEqual([
      { reason: 'NO_FIRST_SESSION', on: '2026-10-01' },
    ]);
  });

  it('begins anew when a case is reopened, and asks nothing of one that is watched or closed', () => {
    const sessions = [aSession('2026-10-09')];
    expect(accepted('2026-10-01', { sessions, reopenedOn: ['2026-11-03'] })).toEqual([
      { reason: 'NO_FIRST_SESSION', on: '2026-11-03' },
    ]);
    for (const status of ['MONITORED', 'CLOSED'] as const)
      expect(accepted('2026-10-01', { status })).toEqual([]);
  });
});

describe('MISSED_TWICE', () => {
  it('is silent since the first of the missed ones, whosever the reason', () => {
    const sessions = [notHeld('2026-11-18'), aSession('2026-11-04'), missed('2026-11-11')];
    expect(silent({ sessions })).toEqual([{ reason: 'MISSED_TWICE', on: '2026-11-11' }]);
  });

  it('is not silent after one, nor where the student came since', () => {
    expect(silent({ sessions: [aSession('2026-11-11'), missed('2026-11-18')] })).toEqual([]);
    const came = [missed('2026-11-10'), missed('2026-11-11'), aSession('2026-11-18')];
    expect(silent({ sessions: came })).toEqual([]);
  });

  it.each(['MEETING', 'OBSERVATION', 'REFERRAL_HELP'] as const)(
    'counts no %s, to which the student need not come; one that was held is a contact',
    (kind) => {
      const about = (on: string, state: SessionWithStudent['state'] = 'HAPPENED') =>
        aSession(on, { kind, state, came: false });
      const since = (...more: SessionWithStudent[]) =>
        silent({ sessions: [aSession('2026-10-09'), ...more] });
      const twice = [missed('2026-11-10'), missed('2026-11-11')];
      expect(since(about('2026-11-11'), about('2026-11-18'))).toEqual([]);
      expect(since(missed('2026-11-11'), about('2026-11-18', 'DID_NOT_HAPPEN'))).toEqual([]);
      expect(since(...twice, about('2026-11-18'))).toEqual([]);
      expect(since(about('2026-11-09'), ...twice, about('2026-11-18', 'DID_NOT_HAPPEN'))).toEqual([
        { reason: 'MISSED_TWICE', on: '2026-11-10' },
      ]);
    },
  );

  it('is cleared by a session put into the plan since, and not by one that was there before', () => {
    const sessions = [aSession('2026-11-04'), missed('2026-11-11'), missed('2026-11-18')];
    expect(silent({ sessions: [...sessions, planned('2026-12-02')] })).toEqual([
      { reason: 'MISSED_TWICE', on: '2026-11-11' },
    ]);
    expect(silent({ sessions: [...sessions, planned('2026-12-02', '2026-11-18')] })).toEqual([]);
  });
});

describe('CONSENT_ENDS_IN_BLOCK (CNS-2)', () => {
  const endsOn = (validUntil: string) => [aConsent().with({ validUntil }).build()];

  it('is silent when half of the days of notice have gone by and work is booked', () => {
    expect(silent({ records: endsOn('2026-12-10') })).toEqual([
      { reason: 'CONSENT_ENDS_IN_BLOCK', on: '2026-12-10' },
    ]);
    expect(silent({ records: endsOn('2026-12-11') })).toEqual([]);
    expect(silent({ records: endsOn('2026-12-10'), sessions: [aSession('2026-11-18')] })).toEqual(
      [],
    );
  });

  it('is silent however early where a session is booked for a day after the end', () => {
    const sessions = [aSession('2026-11-18'), planned('2027-02-03')];
    expect(silent({ records: endsOn('2027-01-29'), sessions })).toEqual([
      { reason: 'CONSENT_ENDS_IN_BLOCK', on: '2027-01-29' },
    ]);
  });

  it('is cleared by a new form, and asks nothing of work that needs none', () => {
    const renewed = aConsent().called('new').signedOn('2026-11-20').build();
    expect(silent({ records: [...endsOn('2026-12-10'), renewed] })).toEqual([]);
    const advice = { ...planned('2026-12-02'), kind: 'ADVICE' as const };
    expect(
      silent({ records: endsOn('2026-12-01'), sessions: [aSession('2026-11-18'), advice] }),
    ).toEqual([]);
  });
});

describe('PLAN_REVIEW_OVERDUE (ASS-3)', () => {
  const dueOn = (...days: (string | null)[]) =>
    aPlan()
      .written(...days.map((_day, at) => aTarget({ id: `t${at}` as TargetId })))
      .agreed()
      .reviewed(
        ...days.map((nextReviewOn, at) => ({
          ...{ targetId: `t${at}` as TargetId, answer: 'GOES_ON' as const, nextReviewOn },
        })),
      );
  const overdue = (on: string) => [{ reason: 'PLAN_REVIEW_OVERDUE', on }];

  it('is silent from the day after the first review that is due, watched or worked on', () => {
    expect(silent({ plan: dueOn('2026-11-25').build() })).toEqual([]);
    const plan = dueOn('2026-12-01', '2026-11-24').build();
    expect(silent({ plan })).toEqual(overdue('2026-11-24'));
    expect(silent({ plan, status: 'MONITORED' })).toEqual(overdue('2026-11-24'));
    expect(silent({ plan, status: 'CLOSED' })).toEqual([]);
  });

  it('is cleared by a review and by the end of the plan', () => {
    const plan = dueOn('2026-11-24');
    const targetId = 't0' as TargetId;
    const review = { targetId, answer: 'GOES_ON' as const, nextReviewOn: '2027-01-05' };
    expect(silent({ plan: plan.reviewed(review).build() })).toEqual([]);
    expect(silent({ plan: plan.ended().build() })).toEqual([]);
  });

  it('is not cleared by a change that nobody has agreed to yet', () => {
    const plan = dueOn('2026-11-24').written(aTarget()).build();
    expect(silent({ plan })).toEqual(overdue('2026-11-24'));
  });

  it('asks nothing where no plan holds, or where its targets were met', () => {
    expect(silent({ plan: null })).toEqual([]);
    expect(
      silent({
        plan: aPlan()
          .written(aTarget({ reviewOn: '2026-11-24' }))
          .build(),
      }),
    ).toEqual([]);
    expect(silent({ plan: dueOn(null).build() })).toEqual([]);
  });
});

describe('NO_PROFILE (ASS-1)', () => {
  const unknown = (openedOn: string, parts: Partial<SilentFacts> = {}, settings = {}) =>
    silent({ openedOn, hasProfile: false, ...parts }, settings);

  it('is silent from the twenty-first school day after acceptance, half term left out', () => {
    // From Wednesday 21 October: twenty school days later is Wednesday 25 November.
    expect(unknown('2026-10-21')).toEqual([]);
    expect(unknown('2026-10-20')).toEqual([{ reason: 'NO_PROFILE', on: '2026-10-20' }]);
  });

  it('goes by the days that the centre set', () => {
    expect(unknown('2026-11-19', {}, { profileWithinSchoolDays: 3 })).toEqual([
      { reason: 'NO_PROFILE', on: '2026-11-19' },
    ]);
  });

  it('is cleared by a profile, and by no session; nothing is asked of a case that is watched', () => {
    expect(unknown('2026-10-01', { hasProfile: true })).toEqual([]);
    expect(unknown('2026-10-01', { status: 'MONITORED' })).toEqual([]);
    expect(unknown('2026-10-01', { reopenedOn: ['2026-11-03'] })).toEqual([]);
  });
});
