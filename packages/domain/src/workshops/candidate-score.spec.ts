import { describe, expect, it } from 'vitest';
import { TODAY } from '../consent/consent.builder.ts';
import { PRESENTING_REASONS } from '../referrals/referral-content.ts';
import { candidateScore, REASONS_OF_TOPIC, type ScoreFacts } from './candidate-score.ts';

const score = (parts: Partial<ScoreFacts> = {}) =>
  candidateScore({
    today: TODAY,
    topics: ['COPING'],
    openNeeds: [],
    waitingSince: null,
    acceptedOn: null,
    risks: [],
    ...parts,
  });

describe('what speaks for a candidate (WRK-6)', () => {
  it('is one point for everybody', () => {
    expect(score()).toEqual({ points: 1, reasons: [] });
  });

  it('is a need that the programme works on, with who says so', () => {
    const openNeeds = [
      { need: 'EMOTIONAL_REGULATION', saidBy: 'SCHOOL' },
      { need: 'EMOTIONAL_REGULATION', saidBy: 'STUDENT' },
      { need: 'EMOTIONAL_REGULATION', saidBy: 'STUDENT' },
      { need: 'ATTENDANCE', saidBy: 'SCHOOL' },
    ] as const;
    expect(score({ openNeeds })).toEqual({
      points: 16,
      reasons: [
        {
          code: 'NEED_MATCHES',
          need: 'EMOTIONAL_REGULATION',
          saidBy: ['SCHOOL', 'STUDENT'],
          points: 15,
        },
      ],
    });
    expect(score({ openNeeds, topics: ['TIME_MANAGEMENT'] }).reasons).toMatchObject([
      { need: 'ATTENDANCE' },
    ]);
  });

  it('is three needs at most', () => {
    const openNeeds = REASONS_OF_TOPIC.COPING.map((need) => ({ need, saidBy: 'PARENT' as const }));
    expect(score({ openNeeds }).points).toBe(31);
  });

  it.each([
    ['2026-11-09', 1],
    ['2026-11-10', 0],
    ['2026-05-01', 20],
    ['2026-12-01', 0],
  ])('is the wait since %s: %i', (waitingSince, points) => {
    expect(score({ waitingSince, acceptedOn: '2020-01-01' }).points).toBe(1 + points);
  });

  it('counts from acceptance where they are on no list', () => {
    expect(score({ acceptedOn: '2026-11-02' }).reasons).toEqual([
      { code: 'WAITING', since: '2026-11-02', days: 14, points: 2 },
    ]);
  });

  it('is each reason for risk with its day, the newest three', () => {
    const risks = ['2026-09-20', '2026-11-12', '2026-10-01', '2026-10-05'].map((on) => ({
      risk: 'SUSPENDED_THIS_TERM' as const,
      on,
    }));
    expect(score({ risks })).toMatchObject({
      points: 25,
      reasons: [{ on: '2026-11-12' }, { on: '2026-10-05' }, { on: '2026-10-01' }],
    });
  });
});

it('works on every presenting reason that says something, and on no other', () => {
  const worked = new Set(Object.values(REASONS_OF_TOPIC).flat());
  expect(PRESENTING_REASONS.filter((reason) => !worked.has(reason))).toEqual([
    'NOT_KNOWN_YET',
    'OTHER',
  ]);
});
