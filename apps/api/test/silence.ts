import type { SessionKind, SessionState } from '@outreach/domain';
import type { Acts } from './acts.ts';
import { inDays, now, ofOak, put } from './mutations/rows.ts';
import { nextIn } from './next-in.ts';
import { people, schools } from './people.ts';

/** A session of a few minutes in a time of its own, which is answered. */
export async function aShortSession(
  acts: Acts,
  studentId: string,
  heldOn: string,
  state: SessionState,
  parts: { attendance?: string | null; kind?: SessionKind; createdOn?: string } = {},
): Promise<string> {
  const minute = (nextIn(acts, 'short session') % 240) * 5;
  const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
  const lost = state === 'DID_NOT_HAPPEN' || state === 'CANCELLED';
  const id = await put(acts.outreach, 'session', {
    ...{ school_id: schools.oak.id, worker_id: people.worker.id, kind: parts.kind ?? 'ONE_TO_ONE' },
    ...{ state, planned: true, held_on: heldOn, starts_at: time, minutes: 5 },
    ...(state === 'HAPPENED' && { recorded_minutes: 5 }),
    ...(lost && { loss_reason: 'STUDENT_ABSENT', loss_whose: 'STUDENT' }),
    created_at: `${parts.createdOn ?? inDays(-100)}T12:00:00Z`,
  });
  await put(acts.outreach, 'session_student', {
    ...ofOak(studentId),
    session_id: id,
    attendance: parts.attendance ?? null,
  });
  return time;
}

/** The needs profile of a case, as somebody wrote it two days ago. */
export const aProfileOf = (acts: Acts, studentId: string, caseId: string): Promise<string> =>
  put(acts.outreach, 'needs_profile', {
    ...{ ...ofOak(studentId), case_id: caseId, version: 1, written_on: inDays(-2) },
    ...{ written_at: now(), written_by: people.worker.id, student_declined: true },
    statements: '[]',
  });
