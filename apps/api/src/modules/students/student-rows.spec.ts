import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Acts, openActs } from '../../../test/acts.ts';
import type { Asker } from '../../../test/mutations/askers.ts';
import type { Input } from '../../../test/mutations/mutation-case.ts';
import { aStudent, inDays } from '../../../test/mutations/rows.ts';
import { leavesOak } from '../../../test/mutations/situations.ts';
import { people, schools } from '../../../test/people.ts';

let acts: Acts;
let studentId: string;

beforeAll(async () => {
  acts = await openActs();
});
beforeEach(async () => {
  studentId = await aStudent(acts.outreach);
});
afterAll(() => acts.close());

const enrolment = (changes: Input = {}): Input => ({
  studentId,
  expectedVersion: 1,
  schoolId: schools.elm.id,
  kind: 'MAIN',
  from: inDays(0),
  yearGroup: 9,
  ...changes,
});
const seen = async (who: Asker) => {
  const { student } = await acts.reads<{ student: Record<string, unknown> | null }>(
    who,
    `query($id: ID!) { student(id: $id) { yearGroup school { id } enrolments { nodes { school { id } kind from to } }
      currentSenProvision { provision primaryNeed } senProvisions { nodes { provision primaryNeed from to } }
      needs { nodes { need saidBy note recordedOn recordedBy { id } } } } }`,
    { id: studentId },
  );
  return student;
};
const row = (school: { id: string }, kind: string, from: string, to: string | null = null) => ({
  school: { id: school.id },
  kind,
  from,
  to,
});
const { oak, elm } = schools;

describe('a student on roll', () => {
  it('who moves, is on roll without a gap, read by the new school, and by the school before no longer', async () => {
    await acts.does('manager', 'recordEnrolment', enrolment());
    expect(await seen('manager')).toMatchObject({
      yearGroup: 9,
      school: { id: elm.id },
      enrolments: {
        nodes: [row(elm, 'MAIN', inDays(0)), row(oak, 'MAIN', '2024-09-01', inDays(-1))],
      },
    });
    expect(await seen('otherReferrer')).toMatchObject({ school: { id: elm.id } });
    expect([await seen('lead'), await seen('worker')]).toEqual([null, null]);
    expect(await acts.happened(studentId)).toEqual([
      [
        'ENROLMENT_RECORDED',
        people.manager.id,
        `school ${elm.id}`,
        'kind MAIN',
        `from ${inDays(0)}`,
      ],
    ]);
  });

  it('who is a guest elsewhere, stays with the own school', async () => {
    await acts.does('manager', 'recordEnrolment', enrolment({ kind: 'SUBSIDIARY' }));
    expect(await seen('manager')).toMatchObject({
      yearGroup: 8,
      school: { id: oak.id },
      enrolments: {
        nodes: [row(elm, 'SUBSIDIARY', inDays(0)), row(oak, 'MAIN', '2024-09-01')],
      },
    });
    expect(await seen('lead')).toMatchObject({ school: { id: oak.id } });
    expect(await seen('otherReferrer')).toBeNull();
  });

  it('who comes back, leaves the days away as they were', async () => {
    await leavesOak(acts.outreach, studentId);
    await acts.does('referrer', 'recordEnrolment', enrolment({ schoolId: oak.id }));
    expect(await seen('lead')).toMatchObject({
      enrolments: {
        nodes: [row(oak, 'MAIN', inDays(0)), row(oak, 'MAIN', '2024-09-01', inDays(-5))],
      },
    });
  });

  it.each<[what: string, changes: Input, why: string, who?: Asker]>([
    ['to another school by one school', {}, 'MANAGER_RECORDS_A_MOVE at schoolId', 'lead'],
    ['from tomorrow', { from: inDays(1) }, 'ON_ROLL_IN_FUTURE at from'],
    ['where the student is already', { schoolId: oak.id }, 'ALREADY_ON_ROLL_THERE at schoolId'],
    [
      'from before the student came here',
      { from: '2024-08-31' },
      'ENROLMENT_BEFORE_CURRENT at from',
    ],
    ['into a year that there is not', { yearGroup: 15 }, 'YEAR_GROUP_IMPOSSIBLE at yearGroup'],
  ])('does not move %s', async (_what, changes, why, who = 'manager') => {
    expect(await acts.refuses(who, 'recordEnrolment', enrolment(changes))).toEqual([why]);
  });
});

describe('special educational provision', () => {
  const provision = (provisionCode: string, from: string, primaryNeed: string | null = null) => ({
    studentId,
    provision: provisionCode,
    primaryNeed,
    from,
  });

  it('is one at a time: the one before ends the day before, as it was', async () => {
    await acts.does('lead', 'recordSenProvision', provision('K', inDays(-90), 'SEMH'));
    await acts.does('worker', 'recordSenProvision', provision('E', inDays(0), 'ASD'));
    expect(await seen('manager')).toMatchObject({
      currentSenProvision: { provision: 'E', primaryNeed: 'ASD' },
      senProvisions: {
        nodes: [
          { provision: 'E', primaryNeed: 'ASD', from: inDays(0), to: null },
          { provision: 'K', primaryNeed: 'SEMH', from: inDays(-90), to: inDays(-1) },
        ],
      },
    });
    expect(await acts.happened(studentId)).toEqual([
      ['SEN_PROVISION_RECORDED', people.lead.id, 'provision K'],
      ['SEN_PROVISION_RECORDED', people.worker.id, 'provision E'],
    ]);
  });

  it.each<[what: string, changes: Input, why: string]>([
    ['from tomorrow', { from: inDays(1) }, 'RECORDED_IN_FUTURE at from'],
    [
      'for a need that the census does not know',
      { primaryNeed: 'SAD' },
      'SEN_NEED_UNKNOWN at primaryNeed',
    ],
    ['from before the one that holds', { from: inDays(-91) }, 'PROVISION_OVERLAP at from'],
    ['twice from one day', { from: inDays(-90) }, 'PROVISION_OVERLAP at from'],
  ])('is not recorded %s', async (_what, changes, why) => {
    await acts.does('lead', 'recordSenProvision', provision('K', inDays(-90)));
    const sent = { ...provision('E', inDays(0)), ...changes };
    expect(await acts.refuses('lead', 'recordSenProvision', sent)).toEqual([why]);
  });

  it('is recorded by the school to which the student moved', async () => {
    await acts.does('lead', 'recordSenProvision', provision('K', inDays(-90), 'SEMH'));
    await acts.does('manager', 'recordEnrolment', enrolment({ from: inDays(-2) }));
    await acts.does('otherReferrer', 'recordSenProvision', provision('E', inDays(0), 'ASD'));
    expect(await seen('otherReferrer')).toMatchObject({
      currentSenProvision: { provision: 'E', primaryNeed: 'ASD' },
    });
  });
});

describe('a need, as somebody described it (NEED-1)', () => {
  const need = (saidBy: string, recordedOn: string, note: string | null) => ({
    studentId,
    need: 'UNSTRUCTURED_TIME',
    saidBy,
    note,
    recordedOn,
  });

  it('stands beside what others said, with who wrote it down; the history has no word of it', async () => {
    await acts.does('lead', 'recordStudentNeed', need('SCHOOL', inDays(-9), ' At lunch '));
    await acts.does('worker', 'recordStudentNeed', need('STUDENT', inDays(0), null));
    expect((await seen('lead'))?.['needs']).toMatchObject({
      nodes: [
        {
          saidBy: 'STUDENT',
          note: null,
          recordedOn: inDays(0),
          recordedBy: { id: people.worker.id },
        },
        {
          saidBy: 'SCHOOL',
          note: 'At lunch',
          recordedOn: inDays(-9),
          recordedBy: { id: people.lead.id },
        },
      ],
    });
    expect(await acts.happened(studentId)).toEqual([
      ['NEED_RECORDED', people.lead.id, 'need UNSTRUCTURED_TIME', 'saidBy SCHOOL'],
      ['NEED_RECORDED', people.worker.id, 'need UNSTRUCTURED_TIME', 'saidBy STUDENT'],
    ]);
  });

  it('is not recorded for a day to come', async () => {
    const tomorrow = need('PARENT', inDays(1), null);
    expect(await acts.refuses('lead', 'recordStudentNeed', tomorrow)).toEqual([
      'RECORDED_IN_FUTURE at recordedOn',
    ]);
  });
});
