import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Acts, openActs } from '../../../test/acts.ts';
import { inDays } from '../../../test/mutations/rows.ts';
import {
  anHour,
  aReadyStudent,
  emptyTimetable,
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

const stored = <Row>(columns: string, from = 'session') =>
  acts.stored<Row>(`select ${columns} from outreach.${from}`);

describe('a row of sessions', () => {
  const series = (studentIds: readonly string[], changes: object = {}) => {
    const { on: _, ...time } = anHour(studentIds);
    return { ...time, weekday: 'TUE', from: schoolDay(7), to: schoolDay(40), ...changes };
  };

  it('is planned on each of its weekdays, moved from one on, and called off from one on', async () => {
    const amy = await aReadyStudent(acts);
    const { shown } = await acts.does('worker', 'planSeries', series([amy]));
    const planned = shown['sessions'] as { id: string }[];
    expect(planned.length).toBeGreaterThan(3);
    const [, second] = planned;
    await acts.does('worker', 'moveSession', {
      sessionId: second!.id,
      expectedVersion: 1,
      ...(await whereIs(second!.id)),
      startsAt: '13:30',
      minutes: 45,
      reason: 'SCHOOL_ASKED',
      andLater: true,
    });
    const times = await stored<{ at: string }>('starts_at::text as at', 'session order by held_on');
    expect(times.map(({ at }) => at)).toEqual([
      '10:00:00',
      ...planned.slice(1).map(() => '13:30:00'),
    ]);
    await acts.does('worker', 'cancelSession', {
      sessionId: second!.id,
      expectedVersion: 2,
      reason: 'STUDENT_REFUSED',
      andLater: true,
    });
    const states = await stored<{ state: string }>('state', 'session order by held_on');
    expect(states.map(({ state }) => state)).toEqual([
      'PLANNED',
      ...planned.slice(1).map(() => 'CANCELLED'),
    ]);
    // Time that was called off is free again.
    await acts.does(
      'worker',
      'planSeries',
      series([amy], { from: schoolDay(20), startsAt: '13:30' }),
    );
  });

  it('says which days are taken, and leaves them out when told to', async () => {
    const [amy, ben] = [await aReadyStudent(acts), await aReadyStudent(acts)];
    await acts.does('worker', 'planSeries', series([amy], { to: schoolDay(20) }));
    const taken = await stored<{ on: string }>('held_on::text as on', 'session order by held_on');
    expect(await acts.refuses('worker', 'planSeries', series([ben]))).toEqual(
      taken.map(() => 'WORKER_BUSY at startsAt'),
    );
    const { warnings } = await acts.does(
      'worker',
      'planSeries',
      series([ben], { leaveOutTaken: true }),
    );
    expect(warnings).toEqual(taken.map(() => 'WORKER_BUSY at startsAt'));
  });

  it('is planned again a week later, and what cannot be is left out and said', async () => {
    const [amy, ben] = [await aReadyStudent(acts), await aReadyStudent(acts)];
    // The same weekday is a school day a week later too.
    const isOpen = (days: number): boolean => schoolDay(days) === inDays(days);
    let days = 7;
    while (!isOpen(days) || !isOpen(days + 7)) days++;
    const [on, later] = [inDays(days), inDays(days + 7)];
    const plan = async (studentId: string, startsAt: string) => {
      const { shown } = await acts.does('worker', 'planSession', {
        ...anHour([studentId], { on, startsAt, room: 'The library', place: null }),
      });
      return (shown['session'] as { id: string }).id;
    };
    const ids = [await plan(amy, '10:00'), await plan(ben, '11:00')];
    const busy = anHour([], { kind: 'ADVICE', topics: [], on: later, startsAt: '11:30' });
    await acts.does('worker', 'planSession', busy);
    const copy = { sessionIds: ids, weeks: 1 };
    const { shown, warnings } = await acts.does('worker', 'copySessions', copy);
    expect(warnings).toEqual(['WORKER_BUSY at startsAt']);
    const [copied] = shown['sessions'] as { id: string }[];
    const [row] = await stored(
      'held_on::text as on, starts_at::text as at, room, state, topics',
      `session where id = '${copied!.id}'`,
    );
    expect(row).toEqual({
      ...{ on: later, at: '10:00:00', room: 'The library', state: 'PLANNED', topics: ['COPING'] },
    });
    const expected = await stored<{ student_id: string; ready: boolean }>(
      'student_id, case_id is not null as ready',
      `session_student where session_id = '${copied!.id}'`,
    );
    expect(expected).toEqual([{ student_id: amy, ready: true }]);
    // Nothing of it can be planned a second time.
    expect(await acts.refuses('worker', 'copySessions', copy)).toEqual([
      'ROOM_BUSY at room',
      'STUDENT_BUSY at students',
      'WORKER_BUSY at startsAt',
    ]);
  });

  const whereIs = async (id: string) => {
    const [row] = await acts.stored<{ on: string }>(
      `select held_on::text as "on" from outreach.session where id = '${id}'`,
    );
    return row!;
  };
});
