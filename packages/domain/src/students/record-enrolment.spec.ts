import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds } from '../../test/seeded.ts';
import {
  A_CENTRE,
  A_SCHOOL,
  aManager,
  ANOTHER_SCHOOL,
  aReferrer,
  aViewer,
  aWorker,
} from '../access/viewer.builder.ts';
import { TODAY } from '../consent/consent.builder.ts';
import { addDays } from '../kernel/dates.ts';
import { given } from '../kernel/given-when-then.ts';
import type { SchoolId } from '../kernel/identifiers.ts';
import { recordEnrolment, type EnrolmentRow, type RecordEnrolment } from './record-enrolment.ts';

const row = (parts: Partial<EnrolmentRow> = {}): EnrolmentRow => ({
  id: 'enrolment-1',
  schoolId: A_SCHOOL,
  kind: 'MAIN',
  from: '2024-09-02',
  to: null,
  ...parts,
});
const move: RecordEnrolment = {
  by: aManager(),
  centreId: A_CENTRE,
  currentSchoolId: A_SCHOOL,
  today: TODAY,
  schoolId: ANOTHER_SCHOOL,
  kind: 'MAIN',
  from: '2026-11-02',
  yearGroup: 8,
};
const enrolling = (parts: Partial<RecordEnrolment> = {}, ...rows: EnrolmentRow[]) =>
  given(rows.length > 0 ? rows : [row()]).when(recordEnrolment, { ...move, ...parts });

describe('a new main registration (MOV-6)', () => {
  it('ends the one before on the day before: never a gap', () => {
    enrolling().then(
      { type: 'EnrolmentEnded', enrolmentId: 'enrolment-1', to: '2026-11-01' },
      { type: 'EnrolmentBegan', schoolId: ANOTHER_SCHOOL, kind: 'MAIN', from: '2026-11-02' },
    );
  });

  it('may begin today, and ends one that was to end on the day it begins', () => {
    enrolling({ from: TODAY }, row({ to: TODAY })).then(
      { type: 'EnrolmentEnded', to: addDays(TODAY, -1) },
      { type: 'EnrolmentBegan', from: TODAY },
    );
  });

  it('names a year group that there is', () => {
    enrolling({ yearGroup: 15 }).thenRefused('YEAR_GROUP_IMPOSSIBLE at yearGroup');
    enrolling({ yearGroup: -1 }).thenRefused('YEAR_GROUP_IMPOSSIBLE at yearGroup');
    enrolling({ yearGroup: 14 }).then({ type: 'EnrolmentEnded' }, { type: 'EnrolmentBegan' });
  });

  it('leaves alone what had ended', () => {
    enrolling({}, row({ to: '2026-10-23' })).then({ type: 'EnrolmentBegan' });
  });

  it('does not begin before the one that it would end', () => {
    enrolling({ from: '2024-09-02' }).thenRefused('ENROLMENT_BEFORE_CURRENT at from');
    enrolling({ from: '2024-09-03' }).then({ type: 'EnrolmentEnded' }, { type: 'EnrolmentBegan' });
  });

  it('does not begin tomorrow', () => {
    enrolling({ from: '2026-11-17' }).thenRefused('ON_ROLL_IN_FUTURE at from');
  });

  it('is not the one that there is', () => {
    enrolling({ schoolId: A_SCHOOL }).thenRefused('ALREADY_ON_ROLL_THERE at schoolId');
  });
});

describe('a subsidiary registration (facts.md §1)', () => {
  it('stands beside the main one', () => {
    enrolling({ kind: 'SUBSIDIARY' }).then({ type: 'EnrolmentBegan', kind: 'SUBSIDIARY' });
  });

  it('goes on when the main one changes', () => {
    enrolling(
      {},
      row(),
      row({ id: 'enrolment-2', kind: 'SUBSIDIARY', schoolId: 'centre' as SchoolId }),
    ).then({ type: 'EnrolmentEnded', enrolmentId: 'enrolment-1' }, { type: 'EnrolmentBegan' });
  });
});

describe('who records it', () => {
  const back = row({ schoolId: ANOTHER_SCHOOL });

  it('the manager, at any school', () => {
    enrolling().then({ type: 'EnrolmentEnded' }, { type: 'EnrolmentBegan' });
  });

  it.each([aReferrer(), aWorker()])('$role at the own school', (by) => {
    enrolling({ by, schoolId: A_SCHOOL }, back).then(
      { type: 'EnrolmentEnded' },
      { type: 'EnrolmentBegan' },
    );
  });

  it.each([aReferrer(), aWorker()])('not $role at a school that is not theirs', (by) => {
    enrolling({ by }).thenRefused('MANAGER_RECORDS_A_MOVE at schoolId');
  });

  it.each([aReferrer(ANOTHER_SCHOOL), aViewer('PANEL_MEMBER'), aViewer('ADMINISTRATOR')])(
    'not $role, the receiving school least of all',
    (by) => {
      enrolling({ by }).thenRefused('NOT_ALLOWED_FOR_ROLE');
    },
  );
});

function apply(rows: EnrolmentRow[], command: RecordEnrolment, id: string): EnrolmentRow[] {
  const decision = recordEnrolment(rows, command);
  if (decision.outcome === 'refused') return rows;
  return decision.events.reduce<EnrolmentRow[]>(
    (now, event) =>
      event.type === 'EnrolmentEnded'
        ? now.map((one) => (one.id === event.enrolmentId ? { ...one, to: event.to } : one))
        : [...now, { id, schoolId: event.schoolId, kind: event.kind, from: event.from, to: null }],
    rows,
  );
}

const commands = fc.array(
  fc.record({
    schoolId: fc.constantFrom(A_SCHOOL, ANOTHER_SCHOOL),
    kind: fc.constantFrom('MAIN' as const, 'SUBSIDIARY' as const),
    from: fc.integer({ min: 0, max: 400 }).map((days) => addDays('2025-11-01', days)),
  }),
  { maxLength: 12 },
);

holds(
  'a student has one main registration on any day since the first, whatever is recorded',
  fc.property(commands, (list) => {
    const rows = list.reduce(
      (now, command, at) => apply(now, { ...move, ...command }, `recorded-${at}`),
      [row()],
    );
    for (let day = '2024-09-02'; day <= TODAY; day = addDays(day, 1)) {
      const mains = rows.filter(
        ({ kind, from, to }) => kind === 'MAIN' && from <= day && (to === null || day <= to),
      );
      expect(mains).toHaveLength(1);
    }
  }),
  100,
);
