import { addDays } from '@outreach/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Acts, openActs } from '../../../test/acts.ts';
import { aNomination, begun } from '../../../test/mutations/acts-on-transitions.ts';
import type { Asker } from '../../../test/mutations/askers.ts';
import type { Input } from '../../../test/mutations/mutation-case.ts';
import { inDays, put } from '../../../test/mutations/rows.ts';
import { people, schools } from '../../../test/people.ts';
import { studentOf, tasksOf } from '../../../test/transitions.ts';

let acts: Acts;
beforeAll(async () => {
  acts = await openActs();
});
beforeEach(() => acts.stored('delete from outreach.school_term'));
afterAll(() => acts.close());

const confirming = (changes: Input = {}): Input => ({
  ...{ schoolId: schools.oak.id, arrived: [], notArrived: [] },
  ...changes,
});
const moveStudent = async (id: string, to: string) => {
  const student = await studentOf(acts, id);
  await acts.stored(`update outreach.student set school_id = '${to}' where id = '${student.id}'`);
  return student.id;
};
const endOf = async (id: string) => {
  const [row] = await acts.stored<{ why: string | null }>(
    `select end_reason as why from outreach.transition_nomination where id = '${id}'`,
  );
  return row?.why;
};
const rollOf = (studentId: string) =>
  acts.stored<object>(
    `select school_id as school, year_group as year, starts_on::text as since, ends_on::text as until
     from outreach.enrolment where student_id = '${studentId}' order by starts_on`,
  );
const mayConfirm = async (who: Asker, id: string) => {
  const { transitionNomination: row } = await acts.reads<{
    transitionNomination: { standing: string; viewerCanConfirmArrival: boolean } | null;
  }>(
    who,
    'query($id: ID!) { transitionNomination(id: $id) { standing viewerCanConfirmArrival } }',
    { id },
  );
  return row && [row.standing, row.viewerCanConfirmArrival];
};

describe('who arrived (TRN-5)', () => {
  it('is on the roll from the first day, in the year they start in, and waited for no more', async () => {
    const id = await aNomination(acts.outreach, begun);
    await acts.does('lead', 'confirmArrivals', confirming({ arrived: [id] }));
    const { id: studentId, year, school } = await studentOf(acts, id);
    expect([year, school, await endOf(id)]).toEqual([7, schools.oak.id, 'ARRIVED']);
    expect(await rollOf(studentId)).toEqual([
      { school: schools.oak.id, year: 7, since: begun.starts_on, until: null },
    ]);
    expect(await mayConfirm('lead', id)).toEqual(['ARRIVED', false]);
  });

  it('is asked about from the school’s own first day on, and said not before', async () => {
    const starts_on = inDays(-1);
    const year = Number(starts_on.slice(0, 4));
    const id = await aNomination(acts.outreach, { starts_on });
    await put(acts.outreach, 'school_term', {
      ...{ school_id: schools.oak.id, academic_year: `${year}/${String(year + 1).slice(2)}` },
      ...{ term: 'AUTUMN', first_day: inDays(1), last_day: inDays(60), source: 'test' },
    });
    const sent = confirming({ arrived: [id] });
    for (const who of ['lead', 'worker', 'manager'] as const)
      expect(await acts.refuses(who, 'confirmArrivals', sent)).toEqual([
        'BEFORE_FIRST_DAY at arrived.0',
      ]);
    const { id: studentId } = await studentOf(acts, id);
    expect(await tasksOf(acts, 'worker', 'ARRIVAL_UNKNOWN')).not.toContain(studentId);
    await acts.stored(`update outreach.school_term set first_day = '${inDays(0)}'`);
    expect(await tasksOf(acts, 'worker', 'ARRIVAL_UNKNOWN')).toContain(studentId);
    await acts.does('worker', 'confirmArrivals', sent);
    expect(await rollOf(studentId)).toMatchObject([{ since: inDays(0) }]);
  });

  it('is a task of the worker and the manager until it is said, and shown to the school', async () => {
    const id = await aNomination(acts.outreach, begun);
    const { id: studentId } = await studentOf(acts, id);
    for (const who of ['manager', 'worker'] as const)
      expect([who, (await tasksOf(acts, who, 'ARRIVAL_UNKNOWN')).includes(studentId)]).toEqual([
        who,
        true,
      ]);
    for (const who of ['otherWorker', 'caseWorker', 'lead', 'otherReferrer'] as const)
      expect([who, await tasksOf(acts, who, 'ARRIVAL_UNKNOWN')]).toEqual([who, []]);
    expect(await mayConfirm('referrer', id)).toEqual(['ARRIVAL_TO_CONFIRM', true]);
    expect(await mayConfirm('otherReferrer', id)).toBeNull();
    await acts.does('referrer', 'confirmArrivals', confirming({ arrived: [id] }));
    expect(await tasksOf(acts, 'manager', 'ARRIVAL_UNKNOWN')).not.toContain(studentId);
  });

  it('keeps their place in a group of the transition', async () => {
    const { id, membership } = await inAGroup();
    await acts.does('lead', 'confirmArrivals', confirming({ arrived: [id] }));
    expect(await membership()).toEqual([{ over: false }]);
  });
});

describe('who did not arrive', () => {
  it.each(['ANOTHER_SCHOOL', 'MOVED_AWAY', 'HOME_EDUCATED', 'DID_NOT_ARRIVE'])(
    'has a reason, and their wait and place end: %s',
    async (reason) => {
      const { id, membership } = await inAGroup();
      const { id: studentId } = await studentOf(acts, id);
      await acts.does(
        'lead',
        'confirmArrivals',
        confirming({ notArrived: [{ nominationId: id, reason }] }),
      );
      expect([await endOf(id), await rollOf(studentId)]).toEqual([reason, []]);
      expect(await membership()).toEqual([{ over: true }]);
      expect(
        await acts.stored(
          `select from outreach.waiting_list_entry where student_id = '${studentId}' and ended_on is null`,
        ),
      ).toEqual([]);
    },
  );
});

describe('all of it or nothing', () => {
  it('is stored of several, where one of them is refused', async () => {
    const [good, ended] = [
      await aNomination(acts.outreach, begun),
      await aNomination(acts.outreach, { ...begun, ended_on: inDays(-1), end_reason: 'OTHER' }),
    ];
    const sent = confirming({ arrived: [good, ended] });
    expect(await acts.refuses('lead', 'confirmArrivals', sent)).toEqual([
      'NOMINATION_HAS_ENDED at arrived.1',
    ]);
    expect(await endOf(good)).toBeNull();
  });

  it('is asked of nobody at another school', async () => {
    const id = await aNomination(acts.outreach, begun);
    const sent = confirming({ schoolId: schools.elm.id, arrived: [id] });
    for (const who of ['manager', 'otherReferrer', 'lead'] as const)
      await expect(acts.does(who, 'confirmArrivals', sent)).rejects.toThrow('NOT_FOUND');
    expect(await acts.refuses('lead', 'confirmArrivals', confirming())).toEqual([
      'ARRIVALS_MISSING at arrived',
    ]);
  });
});

describe('somebody whom another served school has on record', () => {
  it('is handed over by the manager, with what that school’s roll carried', async () => {
    const id = await aNomination(acts.outreach, { ...begun, from_school_id: schools.elm.id });
    const studentId = await moveStudent(id, schools.elm.id);
    await put(acts.outreach, 'enrolment', {
      ...{ school_id: schools.elm.id, student_id: studentId, kind: 'MAIN', year_group: 6 },
      starts_on: '2020-09-01',
    });
    const sent = confirming({ arrived: [id] });
    for (const who of ['lead', 'worker'] as const) {
      expect(await mayConfirm(who, id)).toEqual(['ARRIVAL_TO_CONFIRM', false]);
      expect(await acts.refuses(who, 'confirmArrivals', sent)).toEqual([
        'MANAGER_RECORDS_A_MOVE at arrived.0',
      ]);
    }
    await acts.does('manager', 'confirmArrivals', sent);
    expect(await rollOf(studentId)).toMatchObject([
      { school: schools.elm.id, until: addDays(begun.starts_on, -1) },
      { school: schools.oak.id, since: begun.starts_on, until: null },
    ]);
    expect((await studentOf(acts, id)).school).toBe(schools.oak.id);
    for (const [who, sees] of [
      ['lead', true],
      ['otherReferrer', false],
    ] as const) {
      const { data } = await acts.clients[who].run<{ student: object | null }>(
        'query($id: ID!) { student(id: $id) { id } }',
        { id: studentId },
      );
      expect([who, data?.student != null]).toEqual([who, sees]);
    }
  });
});

it('who goes up into Key Stage 4 has moved up when the day has come, and is asked of nobody', async () => {
  const id = await aNomination(acts.outreach, { ...begun, kind: 'INTO_KS4' });
  expect(await mayConfirm('manager', id)).toEqual(['MOVED_UP', false]);
  expect(await tasksOf(acts, 'manager', 'ARRIVAL_UNKNOWN')).not.toContain(
    (await studentOf(acts, id)).id,
  );
  const { transitionNominations } = await acts.reads<{
    transitionNominations: { nodes: { id: string }[] };
  }>('manager', '{ transitionNominations(first: 100, filter: { stands: true }) { nodes { id } } }');
  expect(transitionNominations.nodes.map((one) => one.id)).not.toContain(id);
  expect(await acts.refuses('lead', 'confirmArrivals', confirming({ arrived: [id] }))).toEqual([
    'NO_ARRIVAL_TO_CONFIRM at arrived.0',
  ]);
});

/** Somebody whose first day has come, with a place in a group of the transition and on another list. */
async function inAGroup() {
  const id = await aNomination(acts.outreach, begun);
  const { id: studentId } = await studentOf(acts, id);
  const of = { school_id: schools.oak.id, student_id: studentId };
  const [{ programme } = { programme: '' }] = await acts.stored<{ programme: string }>(
    `select programme_id as programme from outreach.transition_nomination where id = '${id}'`,
  );
  const groupId = await put(acts.outreach, 'workshop_group', {
    ...{ school_id: schools.oak.id, programme_id: programme, worker_id: people.worker.id },
    ...{ name: 'First steps', status: 'RUNNING', started_on: inDays(-30), created_at: inDays(-30) },
  });
  await put(acts.outreach, 'group_membership', {
    ...{ ...of, group_id: groupId, programme_id: programme, starts_on: inDays(-20) },
    ...{ chosen_reason: 'NEED_MATCHES', created_at: inDays(-20) },
  });
  return {
    id,
    membership: () =>
      acts.stored<{ over: boolean }>(
        `select ends_on is not null as over from outreach.group_membership where group_id = '${groupId}'`,
      ),
  };
}
