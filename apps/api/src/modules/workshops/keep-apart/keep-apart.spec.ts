import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { asSession } from '../../../auth/roles.ts';
import { hashToken } from '../../../auth/session-token.ts';
import { type Acts, openActs } from '../../../../test/acts.ts';
import type { Asker } from '../../../../test/mutations/askers.ts';
import { inDays, put } from '../../../../test/mutations/rows.ts';
import { documentsOf, send } from '../../../../test/mutations/send.ts';
import { centres, people, schools } from '../../../../test/people.ts';
import {
  anHour,
  anHourAgo,
  aReadyStudent,
  emptyTimetable,
  held,
  lastSchoolDay,
  termAround,
} from '../../../../test/sessions.ts';
import { joining, joins, keptProgramme, plannedGroup } from '../../../../test/workshops.ts';
import { buildGraph } from '../../../schema.ts';

const documents = documentsOf(await buildGraph());
let acts: Acts;
let programmeId: string;
let groupId: string;
let amy: string;
let ben: string;

beforeAll(async () => {
  acts = await openActs();
  await termAround(acts);
  programmeId = await keptProgramme(acts, { sessions: [{ title: 'What helps', minutes: 30 }] });
  // A second worker who serves Oak School today.
  await put(acts.outreach, 'allocation', {
    school_id: schools.oak.id,
    worker_id: people.otherWorker.id,
    role: 'COVER',
    minutes_per_week: 60,
    starts_on: inDays(-10),
  });
});
beforeEach(async () => {
  await emptyTimetable(acts);
  groupId = await plannedGroup(acts, programmeId);
  [amy, ben] = [await aReadyStudent(acts), await aReadyStudent(acts)];
});
afterAll(() => acts.close());

const keepApart = (note: string | null = 'They met outside the shop') =>
  acts.does('worker', 'setKeepApart', {
    studentId: ben,
    otherStudentId: amy,
    reason: 'CONFLICT',
    note,
  });
const members = async (id = groupId) => {
  const rows = await acts.stored<{ id: string }>(
    `select student_id as id from outreach.group_membership where group_id = '${id}' and ends_on is null`,
  );
  return rows.map(({ id: student }) => student).sort();
};
const asks = (who: Asker, name: string, input: object) =>
  send(acts.clients[who], documents.get(name), name, { ...input });

describe('two students who are kept apart are never in one group (rules.md §5, point 3)', () => {
  it('when the second is added', async () => {
    await joins(acts, groupId, [amy]);
    await keepApart();
    for (const who of ['worker', 'manager'] as const)
      expect(await acts.refuses(who, 'addMember', joining(groupId, ben))).toEqual([
        'KEPT_APART at studentId',
      ]);
    expect(await members()).toEqual([amy]);
  });

  it('when the second is moved there from another group', async () => {
    const other = await plannedGroup(acts, programmeId);
    await joins(acts, groupId, [amy]);
    await joins(acts, other, [ben]);
    await keepApart();
    const move = { ...joining(groupId, ben), fromGroupId: other };
    expect(await acts.refuses('worker', 'moveMember', move)).toEqual(['KEPT_APART at studentId']);
    expect([await members(), await members(other)]).toEqual([[amy], [ben]]);
  });

  it('when two workers add one each at once', async () => {
    await keepApart();
    for (let round = 0; round < 3; round++) {
      const id = await plannedGroup(acts, await keptProgramme(acts));
      const told = await Promise.all([
        asks('worker', 'addMember', joining(id, amy)),
        asks('otherWorker', 'addMember', joining(id, ben)),
      ]);
      expect(told.flatMap(({ codes }) => codes)).toEqual(['KEPT_APART']);
      expect(await members(id)).toHaveLength(1);
      await emptyTimetable(acts);
    }
  });

  it('not even by whoever writes past the rules, two at once', async () => {
    await keepApart();
    const writes = async (studentId: string) => {
      const em = acts.outreach.database.orm.em.fork({
        session: asSession(hashToken(acts.clients.worker.token!)!),
      });
      try {
        await em.transactional((within) =>
          within.execute(
            `insert into outreach.group_membership (id, centre_id, school_id, student_id, group_id, programme_id, starts_on, chosen_reason, created_at)
             values ('${randomUUID()}', '${centres.herts.id}', '${schools.oak.id}', '${studentId}', '${groupId}', '${programmeId}', '${inDays(0)}', 'OTHER', now())`,
          ),
        );
        return 'written';
      } catch (error) {
        return (error as { code?: string }).code;
      }
    };
    const told = await Promise.all([writes(amy), writes(ben)]);
    expect([...told].sort()).toEqual(['23P01', 'written']);
    expect(await members()).toHaveLength(1);
  });

  it('nor in any other session', async () => {
    await keepApart();
    const group = anHour([amy, ben], { kind: 'GROUP' });
    expect(await acts.refuses('worker', 'planSession', group)).toEqual([
      'KEPT_APART at students.1',
    ]);
  });

  it('that they were together all the same is recorded, and said', async () => {
    await keepApart();
    const sessionId = await anHourAgo(acts, people.worker.id, [amy]);
    await acts.stored(`update outreach.session set kind = 'GROUP' where id = '${sessionId}'`);
    const recorded = await acts.does('worker', 'recordSession', {
      ...{ sessionId, expectedVersion: 1, record: held([amy, ben]) },
    });
    expect(recorded.warnings).toEqual(['KEPT_APART at students.1']);
    const unplanned = await acts.does('worker', 'recordUnplannedSession', {
      ...{ schoolId: schools.oak.id, kind: 'GROUP', on: lastSchoolDay(2), startsAt: '14:00' },
      record: held([ben, amy]),
    });
    expect(unplanned.warnings).toEqual(['KEPT_APART at students.1']);
  });

  it('until the restriction is lifted', async () => {
    await joins(acts, groupId, [amy]);
    const { shown } = await keepApart();
    const { id } = shown['keepApart'] as { id: string };
    await acts.does('manager', 'liftKeepApart', { keepApartId: id, reason: 'They made it up' });
    await joins(acts, groupId, [ben]);
    expect(await members()).toEqual([amy, ben].sort());
  });
});

describe('a restriction that is set', () => {
  it('says that they share a group now, and undoes nothing', async () => {
    await joins(acts, groupId, [amy, ben]);
    const { warnings } = await keepApart();
    expect(warnings).toEqual(['KEEP_APART_TOGETHER_NOW at students']);
    expect(await members()).toEqual([amy, ben].sort());
  });

  it('has no direction, and is set once', async () => {
    await keepApart();
    const again = { studentId: amy, otherStudentId: ben, reason: 'BULLYING', note: null };
    expect(await acts.refuses('worker', 'setKeepApart', again)).toEqual([
      'KEEP_APART_SET_ALREADY at students',
    ]);
  });

  it('is read by who runs groups there, both ways, and by no school', async () => {
    await keepApart();
    const query = `query($id: ID!) { keepApart(filter: { studentId: $id, holds: true }) { nodes { reason note student { id } otherStudent { id } } } }`;
    for (const id of [amy, ben]) {
      const seen = await acts.reads<{ keepApart: { nodes: object[] } }>('worker', query, { id });
      expect(seen.keepApart.nodes).toHaveLength(1);
    }
    for (const who of ['referrer', 'lead'] as const) {
      const { errors } = await acts.clients[who].run(query, { id: amy });
      expect(errors[0]?.extensions?.['code']).toBe('FORBIDDEN');
    }
    const { student } = await acts.reads<{ student: object }>(
      'referrer',
      'query($id: ID!) { student(id: $id) { timeline { nodes { event facts { name value } } } } }',
      { id: amy },
    );
    expect(JSON.stringify(student)).toContain('KEEP_APART_SET');
    expect(JSON.stringify(student)).not.toMatch(new RegExp(`${ben}|CONFLICT|shop`));
  });

  it('is no row of the database for a school, or for who has only the case', async () => {
    await keepApart();
    for (const who of ['worker', 'lead', 'caseWorker', 'commissioner'] as const) {
      const em = acts.outreach.database.orm.em.fork({
        session: asSession(hashToken(acts.clients[who].token!)!),
      });
      const rows = await em.transactional((within) =>
        within.execute<unknown[]>(
          `select from outreach.keep_apart where student_id in ('${amy}', '${ben}')`,
        ),
      );
      expect([who, rows.length]).toEqual([who, who === 'worker' ? 1 : 0]);
      const known = await em.transactional((within) =>
        within.execute<{ n: number }[]>(
          `select coalesce(cardinality(auth.kept_apart_from('${amy}')), 0) as n`,
        ),
      );
      if (who === 'lead' || who === 'commissioner') expect(known).toEqual([{ n: 0 }]);
    }
  });

  it('is nobody’s with themselves', async () => {
    const alone = { studentId: amy, otherStudentId: amy, reason: 'CONFLICT', note: null };
    expect(await acts.refuses('worker', 'setKeepApart', alone)).toEqual([
      'KEEP_APART_OF_ONE at students',
    ]);
  });
});

describe('what else two people cannot do at once', () => {
  it('give the last place twice (GRP-1)', async () => {
    const small = await keptProgramme(acts, { maximumSize: 2 });
    const id = await plannedGroup(acts, small);
    await joins(acts, id, [await aReadyStudent(acts)]);
    const told = await Promise.all([
      asks('worker', 'addMember', joining(id, amy)),
      asks('otherWorker', 'addMember', joining(id, ben)),
    ]);
    expect(told.flatMap(({ codes }) => codes)).toEqual(['GROUP_FULL']);
    expect(await members(id)).toHaveLength(2);
  });

  it('give one student a place in two runs of a programme', async () => {
    const other = await plannedGroup(acts, programmeId);
    const told = await Promise.all([
      asks('worker', 'addMember', joining(groupId, amy)),
      asks('otherWorker', 'addMember', joining(other, amy)),
    ]);
    expect(told.flatMap(({ codes }) => codes)).toEqual(['IN_ANOTHER_RUN_OF_PROGRAMME']);
  });
});
