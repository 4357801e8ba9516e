import { describe, expect, it } from 'vitest';
import { CENTRE, codesOf, OTHER_CENTRE, viewerAs } from '../../test/people.ts';
import { accepted } from '../kernel/decision.ts';
import { endGuestPeriod } from './end-guest-period.ts';
import { isGuestOn, type GuestPeriod } from './guest-period.ts';
import { letInGuestSchool, type PossibleGuest } from './let-in-guest-school.ts';

const today = '2026-10-01';
const autumn: GuestPeriod = { id: 'g', from: '2026-09-01', to: '2026-12-18', calledOff: false };
const outside: PossibleGuest = {
  inServiceArea: false,
  secondary: true,
  closed: false,
  periods: [],
};
const letIn = (school: Partial<PossibleGuest>, days = {}, by = viewerAs('MANAGER')) =>
  letInGuestSchool(
    { ...outside, ...school },
    { by, centreId: CENTRE, today, from: '2026-09-01', to: '2026-12-18', ...days },
  );
const end = (period: Partial<GuestPeriod>, to: string, by = viewerAs('MANAGER')) =>
  endGuestPeriod({ ...autumn, ...period }, { by, centreId: CENTRE, today, to });

describe('SCH-1: a guest school', () => {
  it('is let in from a day to a day, one day at least', () => {
    const event = { type: 'GuestSchoolLetIn', from: '2026-09-01', to: '2026-12-18' };
    expect(letIn({})).toEqual(accepted([event]));
    expect(codesOf(letIn({}, { from: today, to: today }))).toEqual([]);
  });

  it.each<[string, Partial<PossibleGuest>, object, string]>([
    ['is in the area', { inServiceArea: true }, {}, 'GUEST_NOT_NEEDED'],
    ['teaches no Year 7 or above (SCH-2)', { secondary: false }, {}, 'GUEST_NOT_SECONDARY'],
    ['is closed', { closed: true }, {}, 'GUEST_IS_CLOSED'],
    ['would leave before it comes', {}, { from: '2026-12-19' }, 'GUEST_PERIOD_REVERSED'],
    ['would have left', {}, { to: '2026-09-30' }, 'GUEST_PERIOD_PAST'],
    [
      'is a guest then',
      { periods: [autumn] },
      { from: '2026-12-18', to: '2027-01-01' },
      'GUEST_PERIOD_OVERLAPS',
    ],
  ])('is not let in when it %s', (_why, school, days, code) => {
    expect(codesOf(letIn(school, days))).toEqual([code]);
  });

  it('is let in again the day after, and in place of a period that was called off', () => {
    const next = { from: '2026-12-19', to: '2027-03-01' };
    expect(codesOf(letIn({ periods: [autumn] }, next))).toEqual([]);
    expect(codesOf(letIn({ periods: [{ ...autumn, calledOff: true }] }))).toEqual([]);
  });

  it('is one from its first day to its last', () => {
    const on = (day: string) => isGuestOn([autumn], day);
    expect(['2026-08-31', '2026-09-01', '2026-12-18', '2026-12-19'].map(on)).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(isGuestOn([{ ...autumn, calledOff: true }], today)).toBe(false);
  });
});

describe('a guest period', () => {
  it('ends sooner, today at the soonest', () => {
    expect(end({}, today)).toEqual(accepted([{ type: 'GuestPeriodEnded', to: today }]));
    expect(codesOf(end({}, '2026-09-30'))).toEqual(['GUEST_END_OUTSIDE_PERIOD']);
    expect(codesOf(end({}, '2026-12-19'))).toEqual(['GUEST_END_OUTSIDE_PERIOD']);
  });

  it('that has not begun is called off', () => {
    expect(end({ from: '2026-10-02' }, today)).toEqual(
      accepted([{ type: 'GuestPeriodCalledOff' }]),
    );
  });

  it('that is over stays as it was', () => {
    expect(codesOf(end({ to: '2026-09-30' }, today))).toEqual(['GUEST_PERIOD_OVER']);
    expect(codesOf(end({ calledOff: true }, today))).toEqual(['GUEST_PERIOD_OVER']);
  });
});

it.each(['ADMINISTRATOR', 'OUTREACH_WORKER', 'SCHOOL_LEAD'] as const)(
  'a %s lets no school in and ends no period',
  (role) => {
    expect(codesOf(letIn({}, {}, viewerAs(role)))).toEqual(['NOT_ALLOWED_FOR_ROLE']);
    expect(codesOf(end({}, today, viewerAs(role)))).toEqual(['NOT_ALLOWED_FOR_ROLE']);
  },
);

it('a manager of another centre does neither', () => {
  const stranger = viewerAs('MANAGER', OTHER_CENTRE);
  expect(codesOf(letIn({}, {}, stranger))).toEqual(['NOT_ALLOWED_FOR_ROLE']);
  expect(codesOf(end({}, today, stranger))).toEqual(['NOT_ALLOWED_FOR_ROLE']);
});
