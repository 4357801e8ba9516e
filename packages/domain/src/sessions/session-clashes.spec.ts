import { describe, expect, it } from 'vitest';
import { ANOTHER_SCHOOL, ANOTHER_WORKER } from '../access/viewer.builder.ts';
import type { StudentId } from '../kernel/identifiers.ts';
import type { Violation } from '../kernel/violation.ts';
import { aGroupOf, aSession, aSlot } from './session.builder.ts';
import { sessionClashes } from './session-clashes.ts';
import type { Session } from './session.ts';

const codes = (violations: readonly Violation[]) =>
  violations.map(({ code, field }) => `${code} at ${field ?? ''}`);
const clashing = (other: Session, wanted = aGroupOf(2).build()) => {
  const { stops, warnings } = sessionClashes(wanted, [other]);
  return [codes(stops), codes(warnings)];
};
const nobody = { students: [], slot: aSlot({ room: null }) };
const elsewhere = { schoolId: ANOTHER_SCHOOL, workerId: ANOTHER_WORKER };
const stranger = [{ studentId: 'student-9' as StudentId, caseId: null }];

describe('at the same time (WRK-2)', () => {
  it.each([
    ['the worker', aSession('ADVICE', 0, nobody), ['WORKER_BUSY at startsAt'], []],
    [
      'the second student',
      aSession('GROUP', 2, {
        ...elsewhere,
        students: [{ studentId: 'student-2' as StudentId, caseId: null }],
      }),
      ['STUDENT_BUSY at students.1'],
      [],
    ],
    [
      'the room, however it is written',
      aSession('ONE_TO_ONE', 1, {
        workerId: ANOTHER_WORKER,
        students: stranger,
        slot: aSlot({ room: ' the LIBRARY ' }),
      }),
      [],
      ['ROOM_BUSY at room'],
    ],
    [
      'a room of that name in another school',
      aSession('GROUP', 1, { ...elsewhere, students: stranger }),
      [],
      [],
    ],
    ['nobody', aSession('ADVICE', 0, { ...nobody, workerId: ANOTHER_WORKER }), [], []],
  ] as const)('%s is busy', (_who, other, stops, warnings) => {
    expect(clashing(other.build())).toEqual([stops, warnings]);
  });
});

it.each([
  ['begins as this one ends', aGroupOf(2).movedTo({ startsAt: '10:00' })],
  ['is on another day', aGroupOf(2).movedTo({ on: '2026-11-17' })],
  ['was cancelled', aGroupOf(2).cancelled()],
  ['did not happen', aGroupOf(2).notHeld()],
])('what %s is in nobody’s way', (_situation, other) => {
  expect(clashing(other.build())).toEqual([[], []]);
});

it('what was held then is', () => {
  expect(clashing(aGroupOf(2).held().build())[0]).toContain('WORKER_BUSY at startsAt');
});
