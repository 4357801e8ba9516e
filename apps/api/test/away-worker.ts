import { expect } from 'vitest';
import { hashToken } from '../src/auth/session-token.ts';
import { type Acts, openActs } from './acts.ts';
import { spareWorker } from './mutations/askers.ts';
import { inDays } from './mutations/rows.ts';
import { aText } from './mutations/situations.ts';
import { onlyDedicatedTime } from './oak-time.ts';
import { people } from './people.ts';
import { aReadyStudent, anHourAgo, termAround } from './sessions.ts';

export const away = people.worker.id;
export const covering = spareWorker.id;

/** A cover of the worker of Oak School by another, from today on. */
export const cover = (changes: object = {}) => ({
  ...{ awayWorkerId: away, coveringWorkerId: covering, from: inDays(0), to: inDays(4) },
  ...{ reason: aText, releaseSessionIds: [], ...changes },
});

/** A worker with a school, one case and nothing else, who goes away. */
export interface AwayWorker {
  readonly acts: Acts;
  readonly caseId: () => string;
  /** Begins anew: the one case, nothing planned and nobody away. */
  readonly begin: () => Promise<void>;
  /** A session so many days from today, with the one student where it is the worker's own. */
  readonly planned: (on: number, workerId?: string, startsAt?: string) => Promise<string>;
  readonly workerOf: (
    id: string,
  ) => Promise<{ readonly worker_id: string; readonly state: string } | undefined>;
  /** Whether the covering worker may read the case, and any student, today. */
  readonly sees: () => Promise<readonly [boolean, boolean]>;
}

export async function openAwayWorker(): Promise<AwayWorker> {
  const acts = await openActs();
  await termAround(acts);
  let studentId = '';
  let caseId = '';
  return {
    acts,
    caseId: () => caseId,
    begin: async () => {
      for (const table of ['worker_cover', 'session_student', 'session', 'case_cover'])
        await acts.stored(`delete from outreach.${table}`);
      await acts.stored(
        `update outreach.support_case set status = 'CLOSED', closed_on = '${inDays(0)}' where status <> 'CLOSED'`,
      );
      await onlyDedicatedTime(acts);
      studentId = await aReadyStudent(acts);
      const [found] = await acts.stored<{ id: string }>(
        `update outreach.support_case set dedicated_worker_id = '${away}' where student_id = '${studentId}' returning id`,
      );
      caseId = found!.id;
    },
    planned: async (on, workerId = away, startsAt = '10:00') => {
      const id = await anHourAgo(acts, workerId, workerId === away ? [studentId] : [], {
        held_on: inDays(on),
        starts_at: startsAt,
        kind: workerId === away ? 'ONE_TO_ONE' : 'ADVICE',
      });
      await acts.stored(`update outreach.session_student set case_id = '${caseId}'`);
      return id;
    },
    workerOf: async (id) =>
      (
        await acts.stored<{ worker_id: string; state: string }>(
          `select worker_id, state from outreach.session where id = '${id}'`,
        )
      )[0],
    sees: async () => {
      const client = await acts.outreach.as(spareWorker);
      const { data } = await client.run<{ case: object | null; students: { totalCount: number } }>(
        'query($id: ID!) { case(id: $id) { id } students(first: 5) { totalCount } }',
        { id: caseId },
      );
      expect(hashToken(client.token ?? '')).not.toBeNull();
      return [data?.case !== null, (data?.students.totalCount ?? 0) > 0];
    },
  };
}
