import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Acts, openActs } from '../../../test/acts.ts';
import { aStudent, inDays } from '../../../test/mutations/rows.ts';
import { aCaseOf, aConsent } from '../../../test/mutations/situations.ts';
import { people } from '../../../test/people.ts';
import {
  aReadyStudent,
  anHour,
  anHourAgo,
  held,
  lastSchoolDay,
  schoolDay,
  termAround,
} from '../../../test/sessions.ts';

let acts: Acts;
/** Seven who may be worked with. */
const ready: string[] = [];
beforeAll(async () => {
  acts = await openActs();
  await termAround(acts);
  for (let n = 0; n < 7; n++) ready.push(await aReadyStudent(acts));
});
beforeEach(async () => {
  for (const table of ['private_note', 'session_student', 'session'])
    await acts.stored(`delete from outreach.${table}`);
});
afterAll(() => acts.close());

/** The Saturday after the next school day, on which no school is open. */
function saturday(): string {
  for (let days = 7; ; days++)
    if (new Date(`${inDays(days)}T12:00:00Z`).getUTCDay() === 6) return inDays(days);
}
const aGroup = (studentIds: readonly string[], changes: object = {}) =>
  anHour(studentIds, { kind: 'GROUP', ...changes });
const agreed = async () => {
  const studentId = await aStudent(acts.outreach);
  await aConsent(acts.outreach, studentId);
  return studentId;
};

describe('a session is not planned', () => {
  it.each([
    ['with nobody', 'SESSION_STUDENT_MISSING at students', () => anHour([])],
    [
      'with one student twice',
      'STUDENT_NAMED_TWICE at students',
      () => aGroup([ready[0]!, ready[0]!]),
    ],
    ['with more than a group holds', 'GROUP_TOO_LARGE at students', () => aGroup(ready)],
    [
      'on a Saturday',
      'NOT_A_SCHOOL_DAY at on',
      () => aGroup(ready.slice(0, 2), { on: saturday() }),
    ],
    [
      'with a student who is on roll no more',
      'STUDENT_NOT_ON_ROLL at students.0',
      async () => {
        const left = await aReadyStudent(acts);
        await acts.stored(
          `update outreach.enrolment set ends_on = '${lastSchoolDay()}' where student_id = '${left}'`,
        );
        return anHour([left]);
      },
    ],
    [
      'before the agreement of whoever must agree (REF-7)',
      'WORK_MAY_NOT_START at students.0',
      async () => {
        const studentId = await agreed();
        await aCaseOf(acts.outreach, studentId);
        return anHour([studentId]);
      },
    ],
  ] as const)('%s', async (_how, code, input) => {
    expect(await acts.refuses('worker', 'planSession', await input())).toEqual([code]);
  });

  it('as a second visit before there is a case; the first is one (CAS-1)', async () => {
    const visit = { meetAndAssess: true };
    const studentId = await agreed();
    expect(await acts.refuses('worker', 'planSession', anHour([studentId]))).toEqual([
      'NO_OPEN_CASE at students.0',
    ]);
    await acts.does('worker', 'planSession', anHour([studentId], visit));
    const again = anHour([studentId], { ...visit, on: schoolDay(14) });
    expect(await acts.refuses('worker', 'planSession', again)).toEqual([
      'ALREADY_MET at students.0',
    ]);
  });

  it('with a group of one unsaid', async () => {
    const { warnings } = await acts.does('worker', 'planSession', aGroup(ready.slice(0, 1)));
    expect(warnings).toEqual(['GROUP_OF_ONE at students']);
  });
});

describe('a session is not recorded', () => {
  it.each([
    [
      'without everybody who was expected',
      'ATTENDANCE_MISSING at attendance',
      () => held(ready.slice(0, 1)),
    ],
    [
      'without a topic (TOP-1)',
      'TOPIC_MISSING at topics',
      () => held(ready.slice(0, 2), { topics: [] }),
    ],
    [
      'with a worry passed on to nobody (CAS-3)',
      'CONCERN_TOLD_TO_NOBODY at concernToldTo',
      () => held(ready.slice(0, 2), { concern: { toldTo: ' ', toldAt: '10:05' } }),
    ],
  ] as const)('%s', async (_how, code, record) => {
    const sessionId = await anHourAgo(acts, people.worker.id, ready.slice(0, 2));
    const input = { sessionId, expectedVersion: 1, record: record() };
    expect(await acts.refuses('worker', 'recordSession', input)).toEqual([code]);
  });

  it('nor called off once its day has passed', async () => {
    const sessionId = await anHourAgo(acts, people.worker.id, ready.slice(0, 1));
    const input = { sessionId, expectedVersion: 1, reason: 'ROOM_GONE' };
    expect(await acts.refuses('worker', 'cancelSession', input)).toEqual(['SESSION_HAS_PASSED']);
  });
});
