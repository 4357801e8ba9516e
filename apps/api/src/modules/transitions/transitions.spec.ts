import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Acts, openActs } from '../../../test/acts.ts';
import { aPupil } from '../../../test/mutations/acts-on-transitions.ts';
import { type Asker, everybody } from '../../../test/mutations/askers.ts';
import type { Input } from '../../../test/mutations/mutation-case.ts';
import { aStudent, inDays } from '../../../test/mutations/rows.ts';
import { aConsent } from '../../../test/mutations/situations.ts';
import { people, schools } from '../../../test/people.ts';
import { termAround } from '../../../test/sessions.ts';
import { joining, keptProgramme } from '../../../test/workshops.ts';

let acts: Acts;
let programmeId: string;
let intoKs4: string;

beforeAll(async () => {
  acts = await openActs();
  programmeId = await keptProgramme(acts, { kind: 'INTO_SECONDARY' });
  intoKs4 = await keptProgramme(acts, { kind: 'INTO_KS4' });
});
afterAll(() => acts.close());

const nominating = (changes: Input = {}): Input => ({
  schoolId: schools.oak.id,
  programmeId,
  needs: ['WORRY_OR_LOW_MOOD'],
  ...changes,
});
interface Nomination {
  readonly id: string;
  readonly startsOn: string;
  readonly student: { readonly id: string } | null;
}
const nominated = async (who: Asker, changes: Input) => {
  const { shown } = await acts.does(who, 'nominateForTransition', nominating(changes));
  const { id } = shown['nomination'] as { id: string };
  const [row] = await acts.stored<{ studentId: string; startsOn: string; ended: string | null }>(
    `select student_id as "studentId", starts_on::text as "startsOn", end_reason as ended
     from outreach.transition_nomination where id = '${id}'`,
  );
  return { id, ...row! };
};
const oneStudent = `query($id: ID!) { student(id: $id) { familyName yearGroup school { id }
  enrolments { nodes { from } } needs { nodes { need saidBy } } waitsFor { nodes { programme { id } } } } }`;
const seen = async (who: Asker, id: string) => {
  const { data } = await acts.clients[who].run<{ student: object | null }>(oneStudent, { id });
  return data?.student ?? null;
};
const listed = async (who: Asker) => {
  const { data } = await acts.clients[who].run<{
    transitionNominations: { nodes: Nomination[] };
  }>('{ transitionNominations(first: 100) { nodes { id startsOn student { id } } } }');
  return data?.transitionNominations.nodes ?? [];
};
/** A student on roll at Elm School in the year below the entry year. */
const ofElm = async (yearGroup = 6) => {
  const id = await aStudent(acts.outreach);
  await acts.stored(
    `update outreach.enrolment set school_id = '${schools.elm.id}' where student_id = '${id}'`,
  );
  await acts.stored(
    `update outreach.student set school_id = '${schools.elm.id}', year_group = ${yearGroup}, given_name = '${randomUUID()}' where id = '${id}'`,
  );
  return id;
};

describe('a pupil who is to start at a school', () => {
  it('is on record without a roll, waits for the programme, and starts in September', async () => {
    const { studentId, startsOn } = await nominated('referrer', { pupil: aPupil() });
    expect(startsOn).toMatch(/^20\d\d-09-01$/);
    expect(await seen('referrer', studentId)).toEqual({
      familyName: 'Testerfield',
      yearGroup: 6,
      school: { id: schools.oak.id },
      enrolments: { nodes: [] },
      needs: { nodes: [{ need: 'WORRY_OR_LOW_MOOD', saidBy: 'SCHOOL' }] },
      waitsFor: { nodes: [{ programme: { id: programmeId } }] },
    });
    expect(await acts.happened(studentId)).toContainEqual(
      expect.arrayContaining(['NOMINATED_FOR_TRANSITION', `programme ${programmeId}`]),
    );
  });

  it('is seen by that school, its worker and the manager, and by nobody else', async () => {
    const { id, studentId } = await nominated('lead', { pupil: aPupil() });
    const sees: Asker[] = [];
    const lists: Asker[] = [];
    for (const who of everybody) {
      if ((await seen(who, studentId)) !== null) sees.push(who);
      if ((await listed(who)).some((one) => one.id === id)) lists.push(who);
    }
    expect(sees.sort()).toEqual(['lead', 'manager', 'referrer', 'worker']);
    expect(lists.sort()).toEqual(sees);
  });

  it('starts on the first day of the school’s own autumn term', async () => {
    const [{ year } = { year: 0 }] = await acts.stored<{ year: number }>(
      `select extract(year from starts_on)::int as year from outreach.transition_nomination limit 1`,
    );
    await acts.does('manager', 'setSchoolTerm', {
      schoolId: schools.oak.id,
      academicYear: `${year}/${String(year + 1).slice(2)}`,
      term: 'AUTUMN',
      firstDay: `${year}-09-06`,
      lastDay: `${year}-12-17`,
    });
    const { startsOn } = await nominated('lead', { pupil: aPupil() });
    expect(startsOn).toBe(`${year}-09-06`);
  });

  it.each([
    ['by their number', { upn: 'P919000024001' }, { upn: 'p919000024001' }],
    [
      'by name and birthday',
      { familyName: 'Twicefield', givenName: 'Pip' },
      { familyName: 'TWICEFIELD', givenName: 'pip ' },
    ],
  ])('is nominated once, known %s', async (_what, first, again) => {
    await nominated('referrer', { pupil: aPupil(first) });
    const pupil = aPupil(again);
    expect(await acts.refuses('lead', 'nominateForTransition', nominating({ pupil }))).toEqual([
      'ON_RECORD_ALREADY at familyName',
    ]);
    const elsewhere = nominating({ pupil, schoolId: schools.elm.id });
    for (const who of ['otherReferrer', 'manager'] as const)
      expect(await acts.refuses(who, 'nominateForTransition', elsewhere)).toEqual([
        'NOMINATION_NEEDS_MANAGER at familyName',
      ]);
  });

  it('who gets another school in August is that school’s to know, and no longer the first one’s', async () => {
    const { id, studentId } = await nominated('referrer', { pupil: aPupil() });
    const other = nominating({ schoolId: schools.elm.id, studentId });
    expect((await acts.clients.otherReferrer.run(oneStudent, { id: studentId })).data).toEqual({
      student: null,
    });
    expect(await acts.refuses('referrer', 'nominateForTransition', other)).toEqual([
      'NOMINATION_NEEDS_MANAGER at studentId',
    ]);
    await acts.does('manager', 'nominateForTransition', other);
    expect(await seen('otherReferrer', studentId)).not.toBeNull();
    for (const who of ['referrer', 'lead', 'worker'] as const)
      expect([who, await seen(who, studentId)]).toEqual([who, null]);
    const [row] = await acts.stored<{ why: string }>(
      `select end_reason as why from outreach.transition_nomination where id = '${id}'`,
    );
    expect(row?.why).toBe('ANOTHER_SCHOOL');
    const waits = await acts.stored<{ school: string }>(
      `select school_id as school from outreach.waiting_list_entry where student_id = '${studentId}' and ended_on is null`,
    );
    expect(waits).toEqual([{ school: schools.elm.id }]);
  });
});

describe('a place in a transition workshop', () => {
  const transition = (schoolId: string) =>
    acts.does('manager', 'planGroup', {
      ...{ programmeId, schoolId, name: 'New starters', workerId: people.worker.id },
      ...{ from: inDays(1), weekday: 'WED', startsAt: '08:30' },
    });

  it('is for who comes to that school, and for nobody who goes to another (TRN-1)', async () => {
    await termAround(acts);
    const { shown } = await transition(schools.oak.id);
    const { id: groupId } = shown['group'] as { id: string };
    const [coming, going] = [
      await nominated('referrer', { pupil: aPupil() }),
      await nominated('otherReferrer', { schoolId: schools.elm.id, pupil: aPupil() }),
    ];
    for (const { studentId } of [coming, going]) await aConsent(acts.outreach, studentId);
    const asks = (studentId: string) => joining(groupId, studentId);
    expect(await acts.refuses('manager', 'addMember', asks(going.studentId))).toEqual([
      'NOT_COMING_TO_THIS_SCHOOL at studentId',
    ]);
    await acts.does('manager', 'addMember', asks(coming.studentId));
  });
});

describe('a student of another school, whom that school sends', () => {
  it('is known to the school to which they go by this one row, and is not its own', async () => {
    const studentId = await ofElm();
    const sent = nominating({ studentId });
    expect(await seen('worker', studentId)).toBeNull();
    await acts.does('otherReferrer', 'nominateForTransition', sent);
    for (const who of ['referrer', 'lead', 'worker'] as const)
      expect(await seen(who, studentId)).toEqual({
        familyName: 'Testerfield',
        yearGroup: 6,
        school: { id: schools.elm.id },
        enrolments: { nodes: [] },
        needs: { nodes: [] },
        waitsFor: { nodes: [{ programme: { id: programmeId } }] },
      });
    await expect(acts.does('lead', 'addStudentContact', contact(studentId))).rejects.toThrow(
      'NOT_FOUND',
    );
    expect(await acts.refuses('otherReferrer', 'nominateForTransition', sent)).toEqual([
      'NOMINATED_ALREADY at studentId',
    ]);
  });

  it('opens no second row, by whatever statement', async () => {
    const [mine, others] = [await ofElm(), await ofElm()];
    await acts.does('otherReferrer', 'nominateForTransition', nominating({ studentId: mine }));
    const { data } = await acts.clients.lead.run<{ students: { nodes: { id: string }[] } }>(
      '{ students(first: 100) { nodes { id } } }',
    );
    const ids = data?.students.nodes.map(({ id }) => id) ?? [];
    expect([ids.includes(mine), ids.includes(others)]).toEqual([true, false]);
  });
});

describe('a student who goes up into Key Stage 4', () => {
  it('is nominated by their own school in the last year before it', async () => {
    const id = await aStudent(acts.outreach);
    const sent = nominating({ programmeId: intoKs4, studentId: id });
    expect(await acts.refuses('referrer', 'nominateForTransition', sent)).toEqual([
      'NOT_IN_TRANSITION_YEAR at studentId',
    ]);
    await acts.stored(`update outreach.student set year_group = 9 where id = '${id}'`);
    const { studentId } = await nominated('referrer', { programmeId: intoKs4, studentId: id });
    expect(studentId).toBe(id);
  });
});

const contact = (studentId: string): Input => ({
  studentId,
  name: 'Pat Testerfield',
  relationship: 'MOTHER',
  parentalResponsibility: 'HELD',
});
