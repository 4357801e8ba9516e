import { weekdayOf } from '@outreach/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Acts, openActs } from '../../../../test/acts.ts';
import { inDays } from '../../../../test/mutations/rows.ts';
import { schools } from '../../../../test/people.ts';
import {
  aReadyStudent,
  anHour,
  distinctDays,
  schoolDay,
  termAround,
} from '../../../../test/sessions.ts';
import { joins, keptProgramme, plannedGroup } from '../../../../test/workshops.ts';

let acts: Acts;
let hour = 7;
let amy: string;
let ben: string;

beforeAll(async () => {
  acts = await openActs();
  await termAround(acts);
  await acts.stored(
    `update outreach.allocation set minutes_per_week = 2000 where school_id = '${schools.oak.id}'`,
  );
});
beforeEach(async () => {
  amy = await aReadyStudent(acts);
  ben = await aReadyStudent(acts);
});
afterAll(() => acts.close());

/** A run with both of them. */
async function aRun(joint = false): Promise<string> {
  const groupId = await plannedGroup(acts, await keptProgramme(acts, { joint }));
  await joins(acts, groupId, [amy, ben], 'manager');
  return groupId;
}

/** Groups meet on Tuesdays. */
const betweenGroups = distinctDays((at) => schoolDay(3 + at), 2).find(
  (day) => weekdayOf(day) !== 2,
)!;

async function anHourWith(studentIds: readonly string[], kind: string): Promise<string> {
  const startsAt = `${String(hour).padStart(2, '0')}:00`;
  hour += 1;
  const input = anHour(studentIds, { kind, startsAt, on: betweenGroups, minutes: 30 });
  const { shown } = await acts.does('worker', 'planSession', input);
  return (shown['session'] as { id: string }).id;
}

const wait = async (changes: object = {}) =>
  acts.does('worker', 'putOnWaitingList', {
    programmeId: await keptProgramme(acts, changes as { joint?: boolean }),
    schoolId: schools.oak.id,
    studentId: amy,
    since: inDays(-3),
  });

/** Of one student: how the place and the waiting stand, and at how many sessions they are expected. */
const stands = async (studentId: string) => {
  const [row] = await acts.stored<object>(
    `select (select json_agg(json_build_array(m.ends_on::text, m.leaving_reason) order by m.created_at) from outreach.group_membership m where m.student_id = s.id) as places,
       (select json_agg(w.end_reason order by w.created_at) from outreach.waiting_list_entry w where w.student_id = s.id) as waits,
       (select count(*)::int from outreach.session_student x join outreach.session e on e.id = x.session_id where x.student_id = s.id and e.state = 'PLANNED') as expected
     from outreach.student s where s.id = '${studentId}'`,
  );
  return row;
};
const sessionOf = async (id: string) =>
  (
    await acts.stored<object>(
      `select state, loss_reason as why, version from outreach.session where id = '${id}'`,
    )
  )[0];
const happenedTo = async (studentId: string, event: string) =>
  acts.stored<object>(
    `select facts -> 1 ->> 'value' as why from outreach.history_entry where student_id = '${studentId}' and event = '${event}'`,
  );
const still = [[null, null]];

describe('a case that closes (GRP-3)', () => {
  it('takes the place, the waiting and what is planned with it, and nobody else’s', async () => {
    await aRun();
    await wait();
    const alone = await anHourWith([amy], 'ONE_TO_ONE');
    const both = await anHourWith([amy, ben], 'MEETING');
    const [found] = await acts.stored<{ id: string; version: number }>(
      `select id, version from outreach.support_case where student_id = '${amy}'`,
    );
    await acts.does('manager', 'closeCase', {
      caseId: found!.id,
      expectedVersion: found!.version,
      outcome: 'TARGETS_MET',
      reason: 'Settled',
      closedOn: inDays(0),
    });
    expect(await stands(amy)).toEqual({
      places: [[inDays(-1), 'CASE_CLOSED']],
      waits: ['CASE_CLOSED'],
      expected: 0,
    });
    expect(await sessionOf(alone)).toEqual({ state: 'CANCELLED', why: 'CASE_CLOSED', version: 2 });
    expect(await sessionOf(both)).toEqual({ state: 'PLANNED', why: null, version: 2 });
    expect(await stands(ben)).toMatchObject({ places: still, expected: 4 });
    expect(await happenedTo(amy, 'GROUP_MEMBER_LEFT')).toEqual([{ why: 'CASE_CLOSED' }]);
    expect(await happenedTo(amy, 'WAITS_NO_LONGER')).toEqual([{ why: 'CASE_CLOSED' }]);
  });
});

describe('a student who leaves the roll (GRP-2)', () => {
  const moves = async () =>
    acts.does('manager', 'recordEnrolment', {
      studentId: amy,
      expectedVersion: 1,
      schoolId: schools.elm.id,
      kind: 'MAIN',
      yearGroup: 8,
      from: inDays(0),
    });

  it('has no place, waits for none and is expected no more', async () => {
    await aRun();
    await wait();
    const alone = await anHourWith([amy], 'ONE_TO_ONE');
    await moves();
    expect(await stands(amy)).toEqual({
      places: [[inDays(-1), 'LEFT_SCHOOL']],
      waits: ['LEFT_SCHOOL'],
      expected: 0,
    });
    expect(await sessionOf(alone)).toMatchObject({ state: 'CANCELLED', why: 'LEFT_SCHOOL' });
    expect(await happenedTo(amy, 'GROUP_MEMBER_LEFT')).toEqual([{ why: 'LEFT_SCHOOL' }]);
  });

  it('keeps what a joint programme gives', async () => {
    await aRun(true);
    await wait({ joint: true });
    await moves();
    expect(await stands(amy)).toEqual({ places: still, waits: [null], expected: 3 });
  });
});

describe('a joint programme at another school', () => {
  const atElm = async (studentId: string) => {
    for (const table of ['enrolment', 'consent', 'intervention_consent', 'support_case'])
      await acts.stored(
        `update outreach.${table} set school_id = '${schools.elm.id}' where student_id = '${studentId}'`,
      );
    await acts.stored(
      `update outreach.student set school_id = '${schools.elm.id}' where id = '${studentId}'`,
    );
  };

  it('shows the home school where its own student is expected, and nobody else', async () => {
    await atElm(amy);
    const groupId = await aRun(true);
    const { sessions } = await acts.reads<{ sessions: { nodes: object[] } }>(
      'otherReferrer',
      `{ sessions(first: 20, filter: { groupId: "${groupId}" }) { nodes { students { nodes { student { id } } } } } }`,
    );
    expect(sessions.nodes).toEqual(
      [1, 2, 3].map(() => ({ students: { nodes: [{ student: { id: amy } }] } })),
    );
  });

  it('goes on without a student whose consent the home school records as withdrawn', async () => {
    await atElm(amy);
    const groupId = await aRun(true);
    const [consent] = await acts.stored<{ id: string }>(
      `select id from outreach.consent where student_id = '${amy}'`,
    );
    await acts.does('otherReferrer', 'withdrawConsent', {
      consentId: consent!.id,
      expectedVersion: 1,
      method: 'PHONE',
      withdrawnByName: 'Pat Testerfield',
      interventions: ['GROUP'],
    });
    expect(await stands(amy)).toMatchObject({
      places: [[inDays(-1), 'CONSENT_WITHDRAWN']],
      expected: 0,
    });
    expect(await stands(ben)).toMatchObject({ places: still, expected: 3 });
    const run = await acts.stored<{ state: string; version: number }>(
      `select state, version from outreach.session where group_id = '${groupId}'`,
    );
    expect(run.map(({ state }) => state)).toEqual(['PLANNED', 'PLANNED', 'PLANNED']);
    // Two joined, and one has left.
    expect(run.map(({ version }) => version)).toEqual([4, 4, 4]);
  });
});
