import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Acts, openActs } from '../../../../test/acts.ts';
import type { Asker } from '../../../../test/mutations/askers.ts';
import type { Input } from '../../../../test/mutations/mutation-case.ts';
import { inDays } from '../../../../test/mutations/rows.ts';
import { schools } from '../../../../test/people.ts';
import { aReadyStudent, held, termAround } from '../../../../test/sessions.ts';
import { joins, keptProgramme, plannedGroup } from '../../../../test/workshops.ts';

const NAMES = ['Amy', 'Benedikt', 'Cosima', 'Dorian', 'Esmeralda'];

let acts: Acts;
let groupId: string;
let studentIds: string[];
let sessions: { id: string; on: string; version: number }[];

beforeAll(async () => {
  acts = await openActs();
  await termAround(acts);
  groupId = await plannedGroup(acts, await keptProgramme(acts));
  studentIds = [];
  for (const name of NAMES) {
    const id = await aReadyStudent(acts);
    await acts.stored(`update outreach.student set given_name = '${name}' where id = '${id}'`);
    studentIds.push(id);
  }
  await joins(acts, groupId, studentIds);
  sessions = (
    await group<{ sessions: { nodes: typeof sessions } }>(
      'sessions(first: 20) { nodes { id on version } }',
    )
  ).sessions.nodes;
});
afterAll(() => acts.close());

async function group<Shown>(fields: string, who: Asker = 'worker'): Promise<Shown> {
  const read = await acts.reads<{ group: Shown }>(
    who,
    `query($id: ID!) { group(id: $id) { ${fields} } }`,
    { id: groupId },
  );
  return read.group;
}

/** Records a session of the run in the afternoon of its day. */
const record = (at: number, changes: Input = {}) => {
  const session = sessions[at]!;
  return acts.at(`${session.on}T18:00:00Z`, () =>
    acts.does('worker', 'recordSession', {
      sessionId: session.id,
      expectedVersion: session.version,
      record: held(studentIds, changes),
    }),
  );
};
const attendance = (absent: readonly string[]) =>
  studentIds.map((studentId) =>
    absent.includes(studentId)
      ? { studentId, attendance: 'ABSENT', absenceReason: 'ILL' }
      : {
          studentId,
          attendance: 'ATTENDED',
          privateNote: `Of ${NAMES[studentIds.indexOf(studentId)]!}`,
        },
  );

describe('one session of a group of five is counted once (rules.md §5, point 2)', () => {
  it('sixty minutes of the worker, five attendances and 300 pupil minutes', async () => {
    await record(0, { attendance: attendance([]), sharedNote: 'We looked at what helps' });
    const [session] = await acts.stored<{ minutes: number; attended: number; notes: number }>(
      `select s.recorded_minutes as minutes,
         (select count(*)::int from outreach.session_student x where x.session_id = s.id and x.attendance = 'ATTENDED') as attended,
         (select count(*)::int from outreach.private_note n where n.session_id = s.id) as notes
       from outreach.session s where s.id = '${sessions[0]!.id}'`,
    );
    expect(session).toEqual({ minutes: 60, attended: 5, notes: 5 });
    const { school } = await acts.at(`${sessions[0]!.on}T19:00:00Z`, () =>
      acts.reads<{ school: { ledger: { weeks: { delivered: number }[] } } }>(
        'worker',
        'query($id: ID!, $on: Date!) { school(id: $id) { ledger(from: $on, to: $on) { weeks { delivered } } } }',
        { id: schools.oak.id, on: sessions[0]!.on },
      ),
    );
    expect(school.ledger.weeks.map(({ delivered }) => delivered)).toEqual([60]);
    const { session: shown } = await acts.reads<{ session: object }>(
      'worker',
      'query($id: ID!) { session(id: $id) { recordedMinutes studentMinutes studentCount } }',
      { id: sessions[0]!.id },
    );
    expect(shown).toEqual({ recordedMinutes: 60, studentMinutes: 300, studentCount: 5 });
  });

  it.each(['worker', 'manager', 'referrer', 'lead'] as const)(
    'and the record of Amy names none of the others, for the %s',
    async (who) => {
      const note = who === 'worker' || who === 'manager' ? 'privateNote { note }' : '';
      const { student } = await acts.reads<{ student: object }>(
        who,
        `query($id: ID!) { student(id: $id) { displayName
          sessions { nodes { attendance ${note} session { on sharedNote workedOn nextStep runTitle group { name } } } }
          groups { nodes { from chosenNote overrides { reason } outcomeNote completion { attended held } group { name programme { name } } } }
          timeline { nodes { event subjectId facts { name value } } } } }`,
        { id: studentIds[0] },
      );
      const printed = JSON.stringify(student);
      expect(printed).toContain('Amy');
      expect(printed).toContain('We looked at what helps');
      for (const [at, name] of NAMES.entries())
        if (at > 0) {
          expect(printed).not.toContain(name);
          expect(printed).not.toContain(studentIds[at]);
        }
      expect(printed.includes('Of Amy')).toBe(note !== '');
    },
  );

  it('and a shared note that names one of them is refused (GRP-7)', async () => {
    const session = sessions[1]!;
    const refused = await acts.at(`${session.on}T18:00:00Z`, () =>
      acts.refuses('worker', 'recordSession', {
        sessionId: session.id,
        expectedVersion: session.version,
        record: held(studentIds, { sharedNote: 'Cosima helped Dorian' }),
      }),
    );
    expect(refused.join()).toMatch(/SHARED_NOTE|NAMES/);
  });
});

describe('what a member got out of a run', () => {
  it('is counted from what was held, and a session that was missed is caught up alone (WRK-3, WRK-4)', async () => {
    const [amy = '', ben = ''] = studentIds;
    await record(1, { attendance: attendance([amy, ben]) });
    const completion = async () => {
      const shown = await group<{
        heldCount: number;
        members: { nodes: { student: { id: string }; completion: object }[] };
      }>(
        'heldCount members(first: 20) { nodes { student { id } completion { attended caughtUp held complete missed } } }',
      );
      expect(shown.heldCount).toBe(2);
      return shown.members.nodes.find(({ student }) => student.id === amy)!.completion;
    };
    expect(await completion()).toEqual({
      attended: 1,
      caughtUp: 0,
      held: 2,
      complete: false,
      missed: [2],
    });
    const on = sessions[2]!.on;
    await acts.at(`${sessions[1]!.on}T19:00:00Z`, () =>
      acts.does('worker', 'planCatchUp', {
        groupId,
        studentId: amy,
        number: 2,
        on,
        // Before any hour at which a run may stand.
        startsAt: '07:00',
      }),
    );
    const [alone] = await acts.stored<{ id: string; version: number }>(
      `select id, version from outreach.session where group_id = '${groupId}' and catch_up`,
    );
    await acts.at(`${on}T18:00:00Z`, () =>
      acts.does('worker', 'recordSession', {
        sessionId: alone!.id,
        expectedVersion: alone!.version,
        record: held([amy]),
      }),
    );
    expect(await completion()).toEqual({
      attended: 2,
      caughtUp: 1,
      held: 2,
      complete: true,
      missed: [],
    });
  });
});

describe('consent that is withdrawn in the middle of a run (CNS-3)', () => {
  it('is foretold, ends the place and the waiting, and leaves what was attended', async () => {
    const esme = studentIds[4]!;
    const programmeId = await keptProgramme(acts);
    const waits = { programmeId, schoolId: schools.oak.id, studentId: esme, since: inDays(-3) };
    await acts.does('worker', 'putOnWaitingList', waits);
    const [consent] = await acts.stored<{ id: string }>(
      `select id from outreach.consent where student_id = '${esme}'`,
    );
    const { consentWithdrawalPreview } = await acts.reads<{
      consentWithdrawalPreview: { stops: object[] };
    }>(
      'referrer',
      'query($id: ID!) { consentWithdrawalPreview(consentId: $id, interventions: [GROUP]) { stops { code detail } } }',
      { id: consent!.id },
    );
    expect(consentWithdrawalPreview.stops).toEqual([
      { code: 'GROUP_PLACE_ENDS', detail: 'Tuesdays' },
      { code: 'PLANNED_WORK_IS_CANCELLED', detail: 'WORKSHOP' },
    ]);
    const before = await group<{ version: number }>('version');
    await acts.does('referrer', 'withdrawConsent', {
      consentId: consent!.id,
      expectedVersion: 1,
      method: 'PHONE',
      withdrawnByName: 'Pat Testerfield',
      interventions: ['GROUP'],
    });
    const rows = await acts.stored<object>(
      `select m.ends_on::text as "on", m.leaving_reason as why,
         (select count(*)::int from outreach.session_student x join outreach.session s on s.id = x.session_id where x.student_id = m.student_id and s.state = 'PLANNED') as expected,
         (select count(*)::int from outreach.session_student x where x.student_id = m.student_id and x.attendance = 'ATTENDED') as attended,
         (select w.end_reason from outreach.waiting_list_entry w where w.student_id = m.student_id) as waits
       from outreach.group_membership m where m.student_id = '${esme}'`,
    );
    expect(rows).toEqual([
      {
        on: inDays(-1),
        why: 'CONSENT_WITHDRAWN',
        expected: 0,
        attended: 2,
        waits: 'CONSENT_WITHDRAWN',
      },
    ]);
    expect((await group<{ version: number }>('version')).version).toBeGreaterThan(before.version);
  });
});

describe('what is written about one member names no other (rules.md §5, point 2)', () => {
  const named = 'She sits with Cosima';
  const place = () => ({ groupId, studentId: studentIds[0]! });
  const newcomer = async () => ({
    groupId,
    studentId: await aReadyStudent(acts),
    from: inDays(1),
    chosenReason: 'OTHER',
    chosenNote: 'Asked to be with others',
  });
  const french = { subject: 'French', weekday: 'TUE', minutes: 60 };
  const missing = async () => {
    const { sessions: run } = await group<{ sessions: { nodes: { startsAt: string }[] } }>(
      'sessions(first: 1) { nodes { startsAt } }',
    );
    return { lessons: [{ ...french, startsAt: run.nodes[0]!.startsAt }] };
  };

  it.each([
    ['addMember', 'chosen.note', async () => ({ ...(await newcomer()), chosenNote: named })],
    [
      'addMember',
      'overrides.LESSON_MISSED',
      async () => ({
        ...(await newcomer()),
        ...(await missing()),
        overrides: [{ code: 'LESSON_MISSED', reason: named }],
      }),
    ],
    [
      'moveMember',
      'chosen.note',
      async () => ({
        ...place(),
        fromGroupId: groupId,
        groupId: await plannedGroup(acts, await keptProgramme(acts)),
        from: inDays(1),
        chosenReason: 'OTHER',
        chosenNote: named,
      }),
    ],
    [
      'removeMember',
      'leaving.note',
      () => ({ ...place(), on: inDays(0), leavingReason: 'OTHER', leavingNote: named }),
    ],
    [
      'recordOutcome',
      'outcome.note',
      () => ({ ...place(), outcome: 'AIM_MET', outcomeNote: named }),
    ],
  ] as const)('%s at %s', async (act, field, input) => {
    expect(await acts.refuses('worker', act, await input())).toContain(
      `OTHER_MEMBER_NAMED at ${field}`,
    );
  });

  it('unless the worker looked, or it is the member’s own name', async () => {
    const said = { chosenNote: 'By the Cosima Street door', notesNameNobody: true };
    await acts.does('worker', 'addMember', { ...(await newcomer()), ...said });
  });
});
