import { describe, expect, it } from 'vitest';
import { A_SCHOOL, ANOTHER_SCHOOL } from '../access/viewer.builder.ts';
import type { EnrolmentEvent, EnrolmentRow } from './record-enrolment.ts';
import { schoolsLeft } from './schools-left.ts';

const main: EnrolmentRow = {
  id: 'main',
  schoolId: A_SCHOOL,
  kind: 'MAIN',
  from: '2024-09-01',
  to: null,
};
const ends: EnrolmentEvent = { type: 'EnrolmentEnded', enrolmentId: 'main', to: '2026-11-15' };
const begins = (schoolId: typeof A_SCHOOL): EnrolmentEvent => ({
  type: 'EnrolmentBegan',
  schoolId,
  kind: 'MAIN',
  from: '2026-11-16',
});

describe('a school is left (GRP-2)', () => {
  it('when the student goes to another', () => {
    expect(schoolsLeft([main], [ends, begins(ANOTHER_SCHOOL)])).toEqual([A_SCHOOL]);
  });

  it('but not while another registration there goes on, or begins', () => {
    const second: EnrolmentRow = { ...main, id: 'second', kind: 'SUBSIDIARY' };
    expect(schoolsLeft([main, second], [ends, begins(ANOTHER_SCHOOL)])).toEqual([]);
    expect(schoolsLeft([main], [ends, begins(A_SCHOOL)])).toEqual([]);
  });

  it('nor when only a second school is added', () => {
    expect(schoolsLeft([main], [begins(ANOTHER_SCHOOL)])).toEqual([]);
  });
});
