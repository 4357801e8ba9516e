import type { Acts } from './acts.ts';
import type { Input } from './mutations/mutation-case.ts';
import { inDays, put } from './mutations/rows.ts';
import { aText } from './mutations/situations.ts';
import { people, schools } from './people.ts';

/** Oak School as it was: its one worker, dedicated since 2020. Answers with the id of the line. */
export async function onlyDedicatedTime(acts: Acts): Promise<string> {
  const schoolId = schools.oak.id;
  await acts.stored(`delete from outreach.allocation where school_id = '${schoolId}'`);
  return put(acts.outreach, 'allocation', {
    school_id: schoolId,
    worker_id: people.worker.id,
    role: 'DEDICATED',
    minutes_per_week: 300,
    starts_on: '2020-01-01',
  });
}

/** Another worker's time there, dedicated and from today unless told. */
export const timeAtOak = (changes: Input = {}): Input => ({
  schoolId: schools.oak.id,
  workerId: people.otherWorker.id,
  role: 'DEDICATED',
  minutesPerWeek: 240,
  weekdays: ['MON', 'THU', 'MON'],
  from: inDays(0),
  reason: aText,
  ...changes,
});

/** The end of a line that nobody changed since. */
export const endOf = (allocationId: string, to: string, changes: Input = {}): Input => ({
  allocationId,
  expectedVersion: 1,
  to,
  reason: aText,
  ...changes,
});
