import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Acts, openActs } from '../../../test/acts.ts';
import { aStudent } from '../../../test/mutations/rows.ts';
import { schools } from '../../../test/people.ts';
import {
  aReadyStudent,
  emptyTimetable,
  lastSchoolDay,
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

const stored = <Row>(columns: string, from = 'session') =>
  acts.stored<Row>(`select ${columns} from outreach.${from}`);

describe('advice to staff (rules.md §5, point 9)', () => {
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

  const aChildNamed = async (given_name: string, family_name: string, preferred_name?: string) =>
    acts.stored(`update outreach.student set given_name = '${given_name}', family_name = '${family_name}',
      preferred_name = ${preferred_name ? `'${preferred_name}'` : 'null'} where id = '${await aReadyStudent(acts)}'`);
  const saying = (parts: object) => ({ ...advice, record: { ...advice.record, ...parts } });

  it.each(['workedOn', 'nextStep', 'sharedNote', 'adviceTo', 'adviceNeed'])(
    'stores no child’s name in %s, whatever the worker says, planned or not (SUP-1)',
    async (field) => {
      await aChildNamed('Benedict', 'Quillfeather', 'Benny');
      const parts = { [field]: 'It was about benny Quillfeather', sharedNoteNamesNobody: true };
      expect(await acts.refuses('worker', 'recordUnplannedSession', saying(parts))).toEqual([
        `CHILD_NAMED_IN_ADVICE at ${field}`,
      ]);
      const { shown } = await acts.does('worker', 'recordUnplannedSession', advice);
      const { id, version } = shown['session'] as { id: string; version: number };
      const again = { sessionId: id, expectedVersion: version, record: saying(parts).record };
      expect(await acts.refuses('worker', 'recordSession', again)).toEqual([
        `CHILD_NAMED_IN_ADVICE at ${field}`,
      ]);
    },
  );

  it('nor in whom a worry was passed on to', async () => {
    await aChildNamed('Benedict', 'Quillfeather');
    const concern = { toldTo: 'Mother of Benedict Quillfeather', toldAt: '12:40' };
    expect(await acts.refuses('worker', 'recordUnplannedSession', saying({ concern }))).toEqual([
      'CHILD_NAMED_IN_ADVICE at concernToldTo',
    ]);
  });

  it('asks about a first name, which may be a colleague’s; a name that is a word is none', async () => {
    await aChildNamed('Benedict', 'Quillfeather');
    await aChildNamed('Will', 'Young');
    const first = saying({ sharedNote: 'Benedict was not there' });
    expect(await acts.refuses('worker', 'recordUnplannedSession', first)).toEqual([
      'NAME_IN_SHARED_NOTE at sharedNote',
    ]);
    const looked = saying({ sharedNote: 'Benedict came', sharedNoteNamesNobody: true });
    await acts.does('worker', 'recordUnplannedSession', looked);
    const words = {
      sharedNote: 'Will try again: young people and Mr Quillfeather agree',
      adviceTo: 'Benedict, Head of Year 8',
    };
    await acts.does('worker', 'recordUnplannedSession', { ...saying(words), startsAt: '14:00' });
  });

  it('of a child at another school is told nothing of', async () => {
    const id = await aReadyStudent(acts);
    await acts.stored(`update outreach.student set given_name = 'Casimir', family_name = 'Underbough',
      school_id = '${schools.elm.id}' where id = '${id}'`);
    await acts.does(
      'worker',
      'recordUnplannedSession',
      saying({ adviceNeed: 'Casimir Underbough' }),
    );
  });

  it('keeps its minutes and topics and counts once it is a referral, which asks for consent (SUP-2)', async () => {
    const { shown } = await acts.does('worker', 'recordUnplannedSession', advice);
    const { id, version } = shown['session'] as { id: string; version: number };
    const kept = () =>
      stored('state, recorded_minutes as minutes, topics, advice_need as need, worker_id as who');
    const ledger = () =>
      acts.reads<object>(
        'lead',
        `query($id: ID!, $on: Date!) { school(id: $id) { ledger(from: $on, to: $on) {
          weeks { delivered lines { kind minutes sessionId } } } } }`,
        { id: schools.oak.id, on: advice.on },
      );
    const before = [await kept(), await ledger()];
    expect(before[1]).toMatchObject({ school: { ledger: { weeks: [{ delivered: 20 }] } } });
    expect(JSON.stringify(before[1])).toContain(id);
    const studentId = await aStudent(acts.outreach);
    const promoted = await acts.does('worker', 'promoteAdvice', {
      sessionId: id,
      studentId,
      expectedVersion: version,
    });
    expect([await kept(), await ledger()]).toEqual(before);
    const draft = promoted.shown['referralDraft'] as { id: string };
    const { referralDraft } = await acts.reads<{
      referralDraft: { outstandingRequirements: { code: string; blocking: boolean }[] };
    }>(
      'lead',
      'query($id: ID!) { referralDraft(id: $id) { outstandingRequirements { code blocking } } }',
      { id: draft.id },
    );
    expect(referralDraft.outstandingRequirements).toContainEqual({
      code: 'CONSENT_NOT_RECORDED',
      blocking: true,
    });
  });
});
