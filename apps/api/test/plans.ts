import type { TestApp } from './harness.ts';
import type { Input } from './mutations/mutation-case.ts';
import { aStudent, inDays, now, ofOak, put } from './mutations/rows.ts';
import { aCaseOf, aText } from './mutations/situations.ts';
import { people, schools } from './people.ts';

export const four = ['SERVICE', 'SCHOOL', 'PARENT', 'STUDENT'] as const;

/** A case, and a plan of it with one version of one target that was rated once. */
export interface APlan {
  readonly studentId: string;
  readonly caseId: string;
  readonly planId: string;
  readonly versionId: string;
  readonly targetId: string;
}

/** A plan as it would be stored: being written unless told, its review to come. */
export async function aPlan(
  outreach: TestApp,
  { agreed = false, reviewOn = inDays(30) }: { agreed?: boolean; reviewOn?: string } = {},
): Promise<APlan> {
  const studentId = await aStudent(outreach);
  const caseId = await aCaseOf(outreach, studentId);
  const of = ofOak(studentId);
  const by = { recorded_at: now(), recorded_by: people.worker.id };
  const planId = await put(outreach, 'support_plan', { ...of, case_id: caseId, created_at: now() });
  const versionId = await put(outreach, 'plan_version', {
    ...{ ...of, plan_id: planId, number: 1, state: agreed ? 'AGREED' : 'DRAFT' },
    ...{ written_on: inDays(-40), written_by: people.worker.id },
  });
  const targetId = await put(outreach, 'target', { ...of, plan_id: planId });
  await put(outreach, 'plan_target', {
    ...{ ...of, plan_id: planId, plan_version_id: versionId, target_id: targetId, position: 1 },
    ...{ aim: aText, aim_of: 'STUDENT', topics: '{COPING}', owner_party: 'SERVICE' },
    ...{ owner_name: 'Wes Worker', review_on: reviewOn },
  });
  await put(outreach, 'goal_rating', {
    ...{ ...of, ...by, plan_id: planId, target_id: targetId, value: 3, rated_by: 'STUDENT' },
    ...{ rated_on: inDays(-40), work_had_begun: false },
  });
  if (agreed)
    for (const party of four)
      await put(outreach, 'plan_agreement', {
        ...{ ...of, ...by, plan_version_id: versionId, party, name: aText },
        agreed_on: inDays(-40),
      });
  return { studentId, caseId, planId, versionId, targetId };
}

/** A profile of a case as it would be stored. */
export async function aProfile(outreach: TestApp): Promise<{ studentId: string; caseId: string }> {
  const studentId = await aStudent(outreach);
  const caseId = await aCaseOf(outreach, studentId);
  await put(outreach, 'needs_profile', {
    ...{ ...ofOak(studentId), case_id: caseId, version: 1, written_on: inDays(-20) },
    ...{ written_at: now(), written_by: people.worker.id, student_declined: false },
    statements: JSON.stringify([
      { section: 'STRENGTHS', text: aText, saidBy: 'SCHOOL', saidOn: inDays(-20) },
    ]),
  });
  return { studentId, caseId };
}

/** A target as it is sent, new unless told. */
export const aTarget = (changes: Input = {}): Input => ({
  aim: 'I ask for help before I leave the room.',
  aimOf: 'STUDENT',
  topics: ['COPING'],
  ownerParty: 'SERVICE',
  ownerName: 'Wes Worker',
  reviewOn: inDays(42),
  start: { value: 3, ratedBy: 'STUDENT', ratedOn: inDays(0) },
  ...changes,
});

/** One thing that is known, today by the school unless told. */
export const aStatement = (changes: Input = {}): Input => ({
  section: 'STRENGTHS',
  text: 'Kind to younger students.',
  saidBy: 'SCHOOL',
  saidOn: inDays(0),
  ...changes,
});

/** A session that was held, and to which the student came unless told. */
export async function aSessionOf(
  outreach: TestApp,
  studentId: string,
  caseId: string,
  on: string,
  topics: readonly string[],
  attendance = 'ATTENDED',
): Promise<string> {
  const id = await put(outreach, 'session', {
    ...{ school_id: schools.oak.id, worker_id: people.worker.id, kind: 'ONE_TO_ONE' },
    ...{ state: 'HAPPENED', planned: true, held_on: on, starts_at: '10:00', minutes: 60 },
    ...{ recorded_minutes: 60, topics: `{${topics.join(',')}}`, created_at: inDays(0) },
  });
  await put(outreach, 'session_student', {
    ...{ ...ofOak(studentId), session_id: id, case_id: caseId, attendance },
  });
  return id;
}
