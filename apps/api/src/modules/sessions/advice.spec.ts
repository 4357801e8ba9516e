import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Acts, openActs } from '../../../test/acts.ts';
import { schools } from '../../../test/people.ts';
import { aReadyStudent, lastSchoolDay, termAround } from '../../../test/sessions.ts';

let acts: Acts;
beforeAll(async () => {
  acts = await openActs();
  await termAround(acts);
});
beforeEach(async () => {
  await acts.stored('delete from outreach.private_note');
  await acts.stored('delete from outreach.session_student');
  await acts.stored('delete from outreach.session');
});
afterAll(() => acts.close());

const stored = <Row>(columns: string, from = 'session') =>
  acts.stored<Row>(`select ${columns} from outreach.${from}`);

describe('advice to staff', () => {
  const advice = {
    schoolId: schools.oak.id,
    kind: 'ADVICE',
    on: lastSchoolDay(),
    startsAt: '12:30',
    record: {
      minutes: 20,
      topics: ['BULLYING'],
      adviceTo: 'Head of Year 8',
      adviceYearGroup: 8,
      adviceNeed: 'Lunch times are loud',
    },
  };

  it('needs no consent and names no child, counts as time, and becomes a referral', async () => {
    const { shown } = await acts.does('worker', 'recordUnplannedSession', advice);
    const { id, version } = shown['session'] as { id: string; version: number };
    expect(await stored('recorded_minutes as minutes, planned')).toEqual([
      { minutes: 20, planned: false },
    ]);
    const amy = await aReadyStudent(acts);
    expect(
      await acts.refuses('worker', 'recordUnplannedSession', {
        ...advice,
        startsAt: '14:00',
        studentIds: [amy],
        record: { ...advice.record, attendance: [{ studentId: amy, attendance: 'ATTENDED' }] },
      }),
    ).toEqual(['STUDENT_NOT_NAMED_HERE at students']);
    const promotion = { sessionId: id, studentId: amy };
    await acts.does('worker', 'promoteAdvice', { ...promotion, expectedVersion: version });
    expect(
      await acts.refuses('worker', 'promoteAdvice', {
        ...promotion,
        expectedVersion: version + 1,
      }),
    ).toEqual(['ADVICE_ALREADY_PROMOTED']);
  });
});
