import { describe, expect, it } from 'vitest';
import {
  checkPlan,
  dayedWords,
  hasTopics,
  planFieldOf,
  plannedWords,
  studentsNamed,
  weekdayCode,
  type PlanValues,
} from './plan-form.ts';

const whole: PlanValues = {
  kind: 'ONE_TO_ONE',
  schoolId: 'h1',
  studentIds: ['s1'],
  on: '2026-11-24',
  startsAt: '09:30',
  minutes: '45',
  room: '',
  topics: [],
  repeat: [],
  everyWeeks: '1',
  until: '',
  leaveOut: [],
};
const said = (more: Partial<PlanValues>) =>
  checkPlan({ ...whole, ...more }).map(({ field, message }) => `${field}: ${message}`);

it('has nothing to say about a plan that is complete', () => {
  expect(said({})).toEqual([]);
  expect(said({ kind: 'ADVICE', studentIds: [] })).toEqual([]);
});

it.each([
  [{ kind: '' }, 'kind: Choose how the time is spent'],
  [{ schoolId: '' }, 'schoolId: Choose the school'],
  [{ studentIds: [] }, 'studentIds: Choose a student'],
  [{ studentIds: ['s1', 's2'] }, 'studentIds: Choose a student'],
  [{ kind: 'GROUP', studentIds: [] }, 'studentIds: Choose the students'],
  [{ on: '2026-02-31' }, 'on: Enter the day'],
  [{ startsAt: 'noon' }, 'startsAt: Enter when it begins, such as 09:30'],
  [{ minutes: '' }, 'minutes: Enter how many minutes'],
  [{ repeat: ['WEEKLY'], until: '' }, 'until: Enter the last day'],
  [
    { repeat: ['WEEKLY'], until: '2026-12-18', on: '2026-11-28' },
    'on: Choose a day from Monday to Friday',
  ],
])('says of %j what is missing', (more, words) => {
  expect(said(more)).toEqual([words]);
});

it('knows whom a kind names and whether it has topics', () => {
  expect(studentsNamed('ONE_TO_ONE')).toBe('ONE');
  expect(studentsNamed('')).toBe('NONE');
  expect(hasTopics('GROUP')).toBe(true);
  expect(hasTopics('MEETING')).toBe(false);
});

it.each([
  ['2026-11-23', 'MON'],
  ['2026-11-27', 'FRI'],
])('%s is a %s', (day, code) => {
  expect(weekdayCode(day)).toBe(code);
});

describe('what the service answers', () => {
  const busy = (detail: string | null) => ({ code: 'WORKER_BUSY', field: null, detail });

  it('is said with the day that it is about', () => {
    expect(dayedWords(busy('2026-12-08'))).toBe(
      'The worker has another session at this time (8 December 2026)',
    );
    expect(dayedWords(busy(null))).toBe('The worker has another session at this time');
  });

  it('stands at the field of the form', () => {
    const at = (field: string | null) => planFieldOf({ code: 'X', field, detail: null });
    expect([at('students.0'), at('to'), at('on'), at(null)]).toEqual([
      'studentIds',
      'until',
      'on',
      undefined,
    ]);
  });

  it('says how many were planned, and which days were left out, once each', () => {
    expect(plannedWords(1, [])).toBe('1 session is planned.');
    const room = { code: 'ROOM_BUSY', field: 'room', detail: '2026-12-08' };
    const inset = { code: 'NOT_A_SCHOOL_DAY', field: 'on', detail: '2026-12-01' };
    expect(plannedWords(3, [busy('2026-12-08'), room, inset])).toBe(
      '3 sessions are planned. Left out: 8 December 2026. Students are not in school on this day (1 December 2026).',
    );
  });
});
