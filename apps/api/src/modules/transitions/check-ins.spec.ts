import { addDays, weekdayOf } from '@outreach/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Acts, openActs } from '../../../test/acts.ts';
import { aNomination } from '../../../test/mutations/acts-on-transitions.ts';
import { inDays, put } from '../../../test/mutations/rows.ts';
import { people, schools } from '../../../test/people.ts';
import { studentOf, tasksOf } from '../../../test/transitions.ts';

let acts: Acts;
beforeAll(async () => {
  acts = await openActs();
});
beforeEach(() => acts.stored('delete from outreach.school_term'));
afterAll(() => acts.close());

describe('check-ins at two and six school weeks (TRN-6)', () => {
  /** Somebody who arrived in the week so many weeks ago, at a school without a holiday since. */
  const arrived = async (weeksAgo: number) => {
    const firstDay = inDays(1 - weekdayOf(inDays(0)) - 7 * weeksAgo);
    const id = await aNomination(acts.outreach, {
      ...{ starts_on: firstDay, ended_on: firstDay, end_reason: 'ARRIVED' },
    });
    return { id, studentId: (await studentOf(acts, id)).id, firstDay };
  };
  const session = async (studentId: string, on: string, parts: Record<string, string> = {}) => {
    const { attendance = 'ATTENDED', state = 'HAPPENED', ...of } = parts;
    const lost = { loss_reason: 'WORKER_AWAY', loss_whose: 'SERVICE' };
    const sessionId = await put(acts.outreach, 'session', {
      ...{ school_id: schools.oak.id, worker_id: people.worker.id, kind: 'TRANSITION' },
      ...(state === 'HAPPENED' ? { recorded_minutes: 5 } : lost),
      ...{ state, planned: true, held_on: on, minutes: 5, created_at: inDays(-1) },
      starts_at: `08:${String(minute++).padStart(2, '0')}`,
      ...of,
    });
    minute += 5;
    await put(acts.outreach, 'session_student', {
      ...{ school_id: schools.oak.id, student_id: studentId, session_id: sessionId, attendance },
    });
  };
  let minute = 0;
  const states = async (id: string) => {
    const { transitionNomination } = await acts.reads<{
      transitionNomination: { checkIns: { week: number; dueOn: string; state: string }[] };
    }>(
      'lead',
      'query($id: ID!) { transitionNomination(id: $id) { checkIns { week dueOn state } } }',
      {
        id,
      },
    );
    return transitionNomination.checkIns.map(({ state }) => state);
  };
  const asked = async (studentId: string) =>
    (await tasksOf(acts, 'worker', 'CHECK_IN_OVERDUE')).includes(studentId);

  it.each(Array.from({ length: 10 }, (_, weeks) => weeks))(
    'of somebody who arrived %i weeks ago are asked of the worker where the rule says overdue',
    async (weeksAgo) => {
      const { id, studentId } = await arrived(weeksAgo);
      const said = await states(id);
      expect(said).toHaveLength(2);
      expect([weeksAgo, await asked(studentId)]).toEqual([weeksAgo, said.includes('OVERDUE')]);
    },
  );

  it('pass over weeks in which the school is shut, in the database as in the rule', async () => {
    // Its week is over on whichever day of this one it is asked, and it is no missed one yet.
    const { id, studentId, firstDay } = await arrived(3);
    expect([await states(id), await asked(studentId)]).toEqual([['OVERDUE', 'NOT_DUE'], true]);
    const year = Number(firstDay.slice(0, 4));
    await put(acts.outreach, 'school_term', {
      ...{ school_id: schools.oak.id, academic_year: `${year}/${String(year + 1).slice(2)}` },
      ...{ term: 'SPRING', first_day: addDays(firstDay, -7), last_day: addDays(firstDay, 90) },
      ...{ half_term_from: addDays(firstDay, 7), half_term_to: addDays(firstDay, 18) },
      source: 'test',
    });
    expect([await states(id), await asked(studentId)]).toEqual([['DUE', 'NOT_DUE'], false]);
  });

  it.each<[string, boolean, Record<string, string>]>([
    ['that happened', false, {}],
    ['to which they came late', false, { attendance: 'LATE' }],
    ['from which they were absent', true, { attendance: 'ABSENT' }],
    ['that was called off', true, { state: 'CANCELLED' }],
    ['at another school', true, { school_id: schools.elm.id }],
  ])('are done by a session %s, or are not', async (_what, overdue, parts) => {
    const { id, studentId, firstDay } = await arrived(3);
    await session(studentId, addDays(firstDay, 15), parts);
    expect([(await states(id))[0], await asked(studentId)]).toEqual([
      overdue ? 'OVERDUE' : 'DONE',
      overdue,
    ]);
  });

  it('are nobody else’s task, and nobody’s who has left', async () => {
    const { studentId } = await arrived(3);
    for (const who of ['otherWorker', 'manager', 'lead'] as const)
      expect([who, await tasksOf(acts, who, 'CHECK_IN_OVERDUE')]).toEqual([who, []]);
    await acts.stored(
      `update outreach.student set school_id = '${schools.elm.id}' where id = '${studentId}'`,
    );
    expect(await asked(studentId)).toBe(false);
  });
});
