import { describe, expect, it } from 'vitest';
import type { Violation } from '../kernel/violation.ts';
import { attendanceAsMarked, attendanceFits } from './attendance-fits.ts';
import { absent, attended, aRecord, late, studentIds } from './session.builder.ts';
import type { SessionKind } from './session-codes.ts';
import type { StudentAttendance } from './session.ts';

const five = studentIds(5);
const [first, second] = studentIds(2) as [(typeof five)[number], (typeof five)[number]];
const fitting = (
  attendance: readonly StudentAttendance[],
  expected: readonly (typeof first)[] = [first, second],
  kind: SessionKind = 'GROUP',
) => attendanceFits(kind, expected, aRecord(attendance)).map(text);
const text = ({ code, field }: Violation) => `${code} at ${field ?? ''}`;

describe('one attendance for everybody expected and for nobody else', () => {
  it('of five fits', () => {
    expect(fitting(five.map(attended), five)).toEqual([]);
  });

  it.each([
    ['somebody is left out', [attended(first)], ['ATTENDANCE_MISSING at attendance']],
    ['nobody is marked', [], ['ATTENDANCE_MISSING at attendance']],
    [
      'somebody else is marked',
      [attended(first), attended(second), attended(five[4])],
      ['ATTENDANCE_OF_NOBODY_EXPECTED at attendance'],
    ],
    [
      'somebody is marked twice',
      [attended(first), attended(second), absent(second)],
      ['ATTENDANCE_OF_NOBODY_EXPECTED at attendance'],
    ],
  ])('not where %s', (_situation, attendance, violations) => {
    expect(fitting(attendance)).toEqual(violations);
  });
});

describe('late', () => {
  it.each([
    [1, true],
    [59, true],
    [0, false],
    [60, false],
    [-5, false],
    [7.5, false],
  ])('by %d minutes of sixty: %s', (minutes, fits) => {
    expect(fitting([late(minutes, first), attended(second)])).toEqual(
      fits ? [] : ['MINUTES_LATE_OUT_OF_RANGE at attendance.0.minutesLate'],
    );
  });

  it('by a time that is not said', () => {
    const unsaid = { ...late(5, second), minutesLate: null };
    expect(fitting([attended(first), unsaid])).toEqual([
      'MINUTES_LATE_OUT_OF_RANGE at attendance.1.minutesLate',
    ]);
  });
});

describe('absent', () => {
  it('needs a reason', () => {
    expect(fitting([attended(first), { ...absent(second), absence: null }])).toEqual([
      'ABSENCE_REASON_MISSING at attendance.1.absenceReason',
    ]);
  });

  it.each([
    ['ONE_TO_ONE', 1, ['NOBODY_CAME at attendance']],
    ['GROUP', 2, ['NOBODY_CAME at attendance']],
    ['MEETING', 1, []],
    ['MEETING', 0, []],
    ['ADVICE', 0, []],
  ] as const)('everybody from %s with %i', (kind, howMany, violations) => {
    const expected = five.slice(0, howMany);
    expect(fitting(expected.map(absent), expected, kind)).toEqual(violations);
  });
});

it('keeps minutes late only where late and a reason only where absent', () => {
  const kept = { minutesLate: 5, absence: { reason: 'ILL', whose: 'STUDENT' } } as const;
  const marked = (attendance: StudentAttendance['attendance']) =>
    attendanceAsMarked({ studentId: first, attendance, ...kept });
  expect(marked('ATTENDED')).toEqual(attended(first));
  expect(marked('LATE')).toEqual(late(5, first));
  expect(marked('ABSENT')).toEqual(absent(first));
});
