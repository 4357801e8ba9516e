import type { Acts } from './acts.ts';
import type { Asker } from './mutations/askers.ts';
import type { Input } from './mutations/mutation-case.ts';
import { inDays } from './mutations/rows.ts';
import { nextIn } from './next-in.ts';
import { schools } from './people.ts';

/** A programme of three hours that works on coping, for two to six of any year. */
export const aProgramme = (changes: Input = {}): Input => ({
  name: 'Calm and in control',
  aim: 'Know what sets me off, and what helps',
  topics: ['COPING'],
  kind: 'TARGETED',
  minimumSize: 2,
  maximumSize: 6,
  sessions: ['What sets me off', 'What helps', 'My plan'].map((title) => ({ title, minutes: 60 })),
  ...changes,
});

export async function keptProgramme(acts: Acts, changes: Input = {}): Promise<string> {
  const { shown } = await acts.does('manager', 'keepProgramme', aProgramme(changes));
  return (shown['programme'] as { id: string }).id;
}

/** A run at Oak School on Tuesdays, at an hour of its own unless told. */
export async function plannedGroup(
  acts: Acts,
  programmeId: string,
  changes: Input = {},
): Promise<string> {
  const hour = 8 + (nextIn(acts, 'hour') % 12);
  const { shown } = await acts.does('worker', 'planGroup', {
    programmeId,
    schoolId: schools.oak.id,
    name: 'Tuesdays',
    from: inDays(1),
    weekday: 'TUE',
    startsAt: `${String(hour).padStart(2, '0')}:00`,
    ...changes,
  });
  return (shown['group'] as { id: string }).id;
}

/** Somebody joining tomorrow, chosen for a need. */
export const joining = (groupId: string, studentId: string, changes: Input = {}): Input => ({
  groupId,
  studentId,
  from: inDays(1),
  chosenReason: 'NEED_MATCHES',
  ...changes,
});

/** Gives students places, one after another. */
export async function joins(
  acts: Acts,
  groupId: string,
  studentIds: readonly string[],
  who: Asker = 'worker',
): Promise<void> {
  for (const studentId of studentIds)
    await acts.does(who, 'addMember', joining(groupId, studentId));
}
