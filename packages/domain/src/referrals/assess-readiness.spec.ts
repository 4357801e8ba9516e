import { describe, expect, it } from 'vitest';
import { TODAY } from '../consent/consent.builder.ts';
import { DEFAULT_SETTINGS } from '../settings/service-settings.ts';
import { assessReadiness, READINESS_RULE_VERSION } from './assess-readiness.ts';
import { anIntervention, aReferralDraft } from './referral-draft.builder.ts';
import type { PriorInterventionEntry, ReferralContent } from './referral-content.ts';

const assess = (content: Partial<ReferralContent>) =>
  assessReadiness(aReferralDraft().with(content).content, TODAY, DEFAULT_SETTINGS);
const after = (...priorInterventions: PriorInterventionEntry[]) => assess({ priorInterventions });
const shortfallsOf = ({ shortfalls }: ReturnType<typeof assess>) =>
  shortfalls.map(({ code, field }) => `${code} at ${String(field)}`);

const mentor = anIntervention('PASTORAL_MENTOR');
const strategies = anIntervention('TEACHER_STRATEGIES');
const meetings = anIntervention('PARENT_MEETINGS', { from: '2026-10-05', to: '2026-10-12' });

describe('the normal range of interventions (PRI-1)', () => {
  it('was tried with three kinds, two of them for six weeks, each rated', () => {
    expect(after(mentor, strategies, meetings)).toEqual({
      ruleVersion: READINESS_RULE_VERSION,
      met: true,
      kindsTried: 3,
      longEnough: 2,
      littleImpact: true,
      shortfalls: [],
      adviceOpen: true,
      exception: null,
    });
  });

  it('was not tried when nothing is written', () => {
    const none = after();
    expect(none).toMatchObject({ met: false, kindsTried: 0, longEnough: 0, littleImpact: false });
    expect(shortfallsOf(none)).toEqual([
      'TOO_FEW_KINDS at priorInterventions',
      'TOO_FEW_SUSTAINED at priorInterventions',
    ]);
  });

  it('counts a kind once, however often it was tried', () => {
    const again = anIntervention('PASTORAL_MENTOR', { from: '2026-03-02', to: '2026-05-01' });
    expect(after(mentor, again, meetings)).toMatchObject({ kindsTried: 2, longEnough: 1 });
  });

  it('says by the settings how many would be enough', () => {
    expect(after().shortfalls.map(({ detail }) => detail)).toEqual(['3', '2']);
  });

  it.each([
    ['forty-two days, both ends counted', '2026-09-07', '2026-10-18', 1],
    ['forty-one days', '2026-09-07', '2026-10-17', 0],
    ['still going on, begun six weeks ago', '2026-10-06', null, 1],
    ['still going on, begun a day later', '2026-10-07', null, 0],
    ['planned to end later than today', '2026-10-12', '2027-01-29', 0],
    ['nobody knows since when', null, '2026-10-18', 0],
    ['ended before it began', '2026-10-18', '2026-09-07', 0],
  ])('holds six weeks against %s', (_situation, from, to, longEnough) => {
    expect(after(anIntervention('COUNSELLING', { from, to }))).toMatchObject({ longEnough });
  });

  it('counts what was tried at the school before (a new arrival has no other)', () => {
    const earlier = [mentor, strategies, meetings].map((one) => ({
      ...one,
      atPreviousSchool: true,
    }));
    expect(after(...earlier).met).toBe(true);
  });

  it('does not count sanctions, which are recorded apart (PRI-5)', () => {
    const sanctions = (['DETENTION', 'ISOLATION', 'REPORT_CARD'] as const).map((kind) => ({
      id: mentor.id,
      kind,
      from: '2026-09-07',
      note: null,
    }));
    expect(assess({ sanctions })).toMatchObject({ met: false, kindsTried: 0 });
  });
});

describe('each intervention', () => {
  it.each([
    [
      'needs its effect rated',
      { effect: null },
      ['EFFECT_NOT_RATED at priorInterventions.2.effect'],
    ],
    [
      'began in the past',
      { from: '2026-11-17', to: null },
      ['DATES_IN_FUTURE at priorInterventions.2.from'],
    ],
    ['ended in the past', { to: '2026-11-17' }, ['DATES_IN_FUTURE at priorInterventions.2.to']],
    [
      'ends after it began',
      { from: '2026-10-12', to: '2026-10-05' },
      ['DATES_REVERSED at priorInterventions.2.to'],
    ],
    ['may have begun today', { from: TODAY, to: TODAY }, []],
  ] satisfies [string, Partial<PriorInterventionEntry>, string[]][])(
    '%s',
    (_rule, parts, shortfalls) => {
      const third = anIntervention('PARENT_MEETINGS', { from: null, to: null, ...parts });
      const readiness = after(mentor, strategies, third);
      expect(shortfallsOf(readiness)).toEqual(shortfalls);
      expect(readiness.met).toBe(shortfalls.length === 0);
    },
  );
});

describe('little impact (PRI-2)', () => {
  const rated = (...effects: PriorInterventionEntry['effect'][]) =>
    after(...effects.map((effect) => ({ ...mentor, effect })));

  it.each([
    ['none and little', ['NONE', 'LITTLE', 'LITTLE'], true],
    ['little on most', ['NONE', 'LITTLE', 'GOOD'], true],
    ['half and half', ['LITTLE', 'SOME'], false],
    ['some on most', ['SOME', 'SOME', 'LITTLE'], false],
    ['little on the only one rated', ['LITTLE', null, null], true],
    ['nothing rated', [null], false],
  ] satisfies [string, PriorInterventionEntry['effect'][], boolean][])(
    '%s: %s gives %s',
    (_situation, effects, littleImpact) => {
      expect(rated(...effects).littleImpact).toBe(littleImpact);
    },
  );

  it('asks why to refer now when everything had a good effect', () => {
    const good = [mentor, strategies, meetings].map((one) => ({ ...one, effect: 'GOOD' as const }));
    expect(shortfallsOf(after(...good))).toEqual(['ALL_HAD_GOOD_EFFECT at whyReferNow']);
    expect(shortfallsOf(after(mentor, ...good.slice(1)))).toEqual([]);
    const answered = assess({ priorInterventions: good, whyReferNow: 'The mentor is leaving.' });
    expect(answered).toMatchObject({ met: true, littleImpact: false });
  });
});

describe('urgency (PRI-3)', () => {
  it('is named as an exception and does not make the rule met', () => {
    const urgent = assess({ urgency: { reason: 'NEW_ARRIVAL', explanation: 'Came on Monday.' } });
    expect(urgent).toMatchObject({ met: false, exception: 'NEW_ARRIVAL' });
  });
});

describe('a centre with its own numbers', () => {
  it('is answered by them', () => {
    const settings = {
      minimumInterventionKinds: 1,
      minimumSixWeekInterventions: 1,
      sixWeeksInDays: 7,
    };
    const { content } = aReferralDraft().with({ priorInterventions: [meetings] });
    expect(assessReadiness(content, TODAY, settings).met).toBe(true);
  });
});
