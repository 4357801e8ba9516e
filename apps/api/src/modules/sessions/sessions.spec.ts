import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Acts, openActs } from '../../../test/acts.ts';
import { people } from '../../../test/people.ts';
import {
  anHour,
  anHourAgo,
  aReadyStudent,
  emptyTimetable,
  held,
  lastSchoolDay,
  schoolDay,
  termAround,
} from '../../../test/sessions.ts';

let acts: Acts;
beforeAll(async () => {
  acts = await openActs();
  await termAround(acts);
});
beforeEach(async () => {
  await acts.stored('delete from outreach.private_note');
  await emptyTimetable(acts);
});
afterAll(() => acts.close());

const sessionsSeen = (who: 'worker' | 'manager' | 'lead' | 'otherReferrer' | 'managerElsewhere') =>
  acts.reads<{ sessions: { nodes: { standing: string; startsAt: string }[] } }>(
    who,
    '{ sessions { nodes { standing startsAt on studentCount students { nodes { attendance } } } } }',
  );
const stored = <Row>(columns: string, from = 'session') =>
  acts.stored<Row>(`select ${columns} from outreach.${from}`);

describe('planning a session', () => {
  it('puts it into the plan of the worker and of the school, and into nobody else’s', async () => {
    const amy = await aReadyStudent(acts);
    await acts.does('worker', 'planSession', anHour([amy]));
    const planned = {
      standing: 'PLANNED',
      startsAt: '10:00',
      on: schoolDay(),
      studentCount: 1,
      students: { nodes: [{ attendance: null }] },
    };
    for (const who of ['worker', 'manager', 'lead'] as const)
      expect((await sessionsSeen(who)).sessions.nodes, who).toEqual([planned]);
    for (const who of ['otherReferrer', 'managerElsewhere'] as const)
      expect((await sessionsSeen(who)).sessions.nodes, who).toEqual([]);
  });

  it('is refused where the worker, the student or the room is taken at that minute', async () => {
    const [amy, ben] = [await aReadyStudent(acts), await aReadyStudent(acts)];
    await acts.does('worker', 'planSession', anHour([amy], { room: 'Hub' }));
    const later = { startsAt: '10:59' };
    expect(await acts.refuses('worker', 'planSession', anHour([ben], later))).toEqual([
      'WORKER_BUSY at startsAt',
    ]);
    const other = { ...later, workerId: people.otherWorker.id };
    expect(await acts.refuses('manager', 'planSession', anHour([amy], other))).toEqual([
      'STUDENT_BUSY at students',
    ]);
    expect(
      await acts.refuses('manager', 'planSession', anHour([ben], { ...other, room: 'hub' })),
    ).toEqual(['ROOM_BUSY at room']);
    await acts.does('worker', 'planSession', anHour([ben], { startsAt: '11:00', room: 'Hub' }));
  });

  it('is refused without consent for that kind, on a closed day, in the past, to a school', async () => {
    const amy = await aReadyStudent(acts);
    await acts.stored(
      `update outreach.intervention_consent set given = false where kind = 'ONE_TO_ONE' and student_id = '${amy}'`,
    );
    expect(await acts.refuses('worker', 'planSession', anHour([amy]))).toEqual([
      'SUPPORT_NOT_AGREED at students.0',
    ]);
    const ben = await aReadyStudent(acts);
    expect(
      await acts.refuses('worker', 'planSession', anHour([ben], { on: lastSchoolDay() })),
    ).toEqual(['SESSION_IN_THE_PAST at on']);
    expect(await acts.refuses('lead', 'planSession', anHour([ben]))).toEqual([
      'NOT_ALLOWED_FOR_ROLE',
      'NOT_A_WORKER at workerId',
    ]);
  });

  it('of 20 who send at once for one hour lets one through', async () => {
    const amy = await aReadyStudent(acts);
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        acts.does('worker', 'planSession', anHour([amy])).then(
          () => 'done',
          (error: unknown) =>
            /"(WORKER|STUDENT)_BUSY"/.test(String(error)) ? 'taken' : String(error),
        ),
      ),
    );
    expect(answers.sort()).toEqual(['done', ...Array.from({ length: 19 }, () => 'taken')]);
    expect(await stored('id')).toHaveLength(1);
  });
});

describe('a session that is held (rules.md §5, point 13)', () => {
  it('is one row of time with an attendance each: an hour of five is sixty minutes and five attendances', async () => {
    const five = await Promise.all(Array.from({ length: 5 }, () => aReadyStudent(acts)));
    const sessionId = await anHourAgo(acts, people.worker.id, five);
    await acts.does('worker', 'recordSession', {
      sessionId,
      expectedVersion: 1,
      record: held(five),
    });
    expect(await stored('recorded_minutes as minutes')).toEqual([{ minutes: 60 }]);
    expect(await stored('attendance', 'session_student')).toEqual(
      five.map(() => ({ attendance: 'ATTENDED' })),
    );
    expect((await acts.happened(sessionId)).map(([event]) => event)).toEqual([
      'SESSION_HELD',
      ...five.map(() => 'SESSION_RECORDED'),
    ]);
  });

  it('keeps a private note from the school, and one student’s from the other’s record', async () => {
    const [amy, ben] = [await aReadyStudent(acts), await aReadyStudent(acts)];
    const sessionId = await anHourAgo(acts, people.worker.id, [amy, ben]);
    const record = held([amy, ben], {
      attendance: [
        { studentId: amy, attendance: 'LATE', minutesLate: 10, privateNote: 'Only about Amy' },
        { studentId: ben, attendance: 'ABSENT', absenceReason: 'SUSPENDED' },
      ],
    });
    await acts.does('worker', 'recordSession', { sessionId, expectedVersion: 1, record });
    const query = `query($id: ID!) { student(id: $id) { sessions { nodes {
      attendance minutesLate absenceReason absenceWhose privateNote { note } } } } }`;
    const seen = (who: 'worker' | 'manager', id: string) => acts.reads(who, query, { id });
    const ofAmy = {
      attendance: 'LATE',
      minutesLate: 10,
      absenceReason: null,
      absenceWhose: null,
      privateNote: { note: 'Only about Amy' },
    };
    expect(await seen('worker', amy)).toEqual({ student: { sessions: { nodes: [ofAmy] } } });
    expect(await seen('manager', ben)).toEqual({
      student: {
        sessions: {
          nodes: [
            {
              attendance: 'ABSENT',
              minutesLate: null,
              absenceReason: 'SUSPENDED',
              absenceWhose: 'SCHOOL',
              privateNote: null,
            },
          ],
        },
      },
    });
    const asLead = await acts.clients.lead.run(query, { id: amy });
    expect(asLead.errors[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });

  it('is refused where the shared note names a member, where nobody came, and after consent was withdrawn', async () => {
    const [amy, ben] = [await aReadyStudent(acts), await aReadyStudent(acts)];
    const sessionId = await anHourAgo(acts, people.worker.id, [amy, ben]);
    const sent = (changes: object) => ({
      sessionId,
      expectedVersion: 1,
      record: held([amy, ben], { ...changes }),
    });
    expect(
      await acts.refuses('worker', 'recordSession', sent({ sharedNote: 'Testerfield led.' })),
    ).toEqual(['NAME_IN_SHARED_NOTE at sharedNote']);
    expect(
      await acts.refuses(
        'worker',
        'recordSession',
        sent({ workedOn: 'Testerfield led.', nextStep: 'Testerfield goes on.' }),
      ),
    ).toEqual(['NAME_IN_SHARED_NOTE at nextStep', 'NAME_IN_SHARED_NOTE at workedOn']);
    const absent = [amy, ben].map((studentId) => ({
      studentId,
      attendance: 'ABSENT',
      absenceReason: 'ILL',
    }));
    expect(await acts.refuses('worker', 'recordSession', sent({ attendance: absent }))).toEqual([
      'NOBODY_CAME at attendance',
    ]);
    await acts.stored(
      `update outreach.intervention_consent set withdrawn_on = '${lastSchoolDay(2)}', withdrawn_how = 'PHONE'
       where kind = 'GROUP' and student_id = '${ben}'`,
    );
    expect(await acts.refuses('worker', 'recordSession', sent({}))).toEqual([
      'SUPPORT_NOT_AGREED at students.1',
    ]);
    const turned = { ...sent({}), record: held([ben, amy]) };
    expect(await acts.refuses('worker', 'recordSession', turned)).toEqual([
      'SUPPORT_NOT_AGREED at students.0',
    ]);
  });

  it('was not held: the worker was there, so the time was used, or was not, so it was lost', async () => {
    const amy = await aReadyStudent(acts);
    const sessionId = await anHourAgo(acts, people.worker.id, [amy]);
    await acts.does('worker', 'sessionNotHeld', {
      sessionId,
      expectedVersion: 1,
      reason: 'STUDENT_ABSENT',
      workerWasThere: true,
    });
    expect(
      await stored('state, loss_reason as reason, loss_whose as whose, worker_was_there as there'),
    ).toEqual([
      { state: 'DID_NOT_HAPPEN', reason: 'STUDENT_ABSENT', whose: 'STUDENT', there: true },
    ]);
  });
});
