import { randomUUID } from 'node:crypto';
import { assessReadiness, DEFAULT_SETTINGS } from '@outreach/domain';
import { aReferralDraft } from '@outreach/domain/testing';
import type { TestApp } from '../harness.ts';
import { people } from '../people.ts';
import { caseWorker } from './askers.ts';
import { aStudent, inDays, now, ofOak, put, type Value } from './rows.ts';

export const aText = 'As it was talked over';
export const content = aReferralDraft().ready().content;

/** A form for support that a parent signed, or one that somebody disputes. */
export async function aConsent(
  outreach: TestApp,
  studentId: string,
  disputed = false,
): Promise<string> {
  const consentId = await put(outreach, 'consent', {
    ...ofOak(studentId),
    kind: 'INTERVENTION',
    form_version: '2026-09',
    signed_by_name: 'Pat Testerfield',
    relationship: 'MOTHER',
    parental_responsibility: 'HELD',
    method: 'PAPER',
    signed_on: inDays(-10),
    valid_until: inDays(300),
    disputed,
    recorded_at: now(),
    recorded_by: people.lead.id,
  });
  for (const kind of ['ONE_TO_ONE', 'GROUP'])
    await put(outreach, 'intervention_consent', {
      ...ofOak(studentId),
      consent_id: consentId,
      kind,
      given: true,
    });
  return consentId;
}

/** A statement in which nothing is missing, typed by the worker and signed off unless told. */
export async function aDraft(outreach: TestApp, signedOff = true): Promise<string> {
  const studentId = await aStudent(outreach);
  await aConsent(outreach, studentId);
  return put(outreach, 'referral_draft', {
    ...ofOak(studentId),
    author_id: people.worker.id,
    content: JSON.stringify(content),
    ...(signedOff && { signed_off_by: people.lead.id, signed_off_at: now() }),
    started_at: now(),
    saved_at: now(),
    purge_on: inDays(80),
  });
}

/** A referral that was sent, with whatever happened to it since. */
export async function aReferral(
  outreach: TestApp,
  status: string,
  since: Readonly<Record<string, Value>> = {},
): Promise<string> {
  const studentId = await aStudent(outreach);
  await aConsent(outreach, studentId);
  const referralId = await put(outreach, 'referral', {
    ...ofOak(studentId),
    reference: randomUUID(),
    referrer_id: people.referrer.id,
    status,
    purpose: 'SUPPORT',
    year_group: 8,
    urgent: false,
    submitted_at: now(),
    clock_started_on: inDays(-3),
    reply_due_on: inDays(10),
    ...since,
  });
  const readiness = assessReadiness(content, inDays(0), DEFAULT_SETTINGS);
  await put(outreach, 'referral_submission', {
    ...ofOak(studentId),
    referral_id: referralId,
    number: 1,
    content: JSON.stringify(content),
    readiness: JSON.stringify(readiness),
    rule_version: readiness.ruleVersion,
    submitted_at: now(),
    submitted_by: people.referrer.id,
  });
  if (status === 'RETURNED')
    await put(outreach, 'referral_question', {
      ...ofOak(studentId),
      referral_id: referralId,
      question: 'Who helps at lunch?',
      asked_at: now(),
      asked_on: inDays(-1),
      asked_by: people.manager.id,
    });
  return referralId;
}

export const declined = {
  decided_at: now(),
  decided_by: people.manager.id,
  decline_reason: 'NORMAL_RANGE_NOT_TRIED',
  what_to_try: 'A mentor for half a term',
  advice_offered: true,
};

/** A case of a student, with its dedicated worker. */
export function aCaseOf(
  outreach: TestApp,
  studentId: string,
  status = 'ACTIVE',
  since: Readonly<Record<string, Value>> = {},
): Promise<string> {
  return put(outreach, 'support_case', {
    ...ofOak(studentId),
    status,
    opened_on: inDays(-60),
    dedicated_worker_id: caseWorker.id,
    ...since,
  });
}

/** A student whose case the case worker has. */
export async function aSupportedStudent(outreach: TestApp): Promise<string> {
  const studentId = await aStudent(outreach);
  await aCaseOf(outreach, studentId);
  return studentId;
}

/** The student's registration ended some days ago. */
export async function leavesOak(outreach: TestApp, studentId: string): Promise<void> {
  await outreach.asSystem((em) =>
    em.execute('update outreach.enrolment set ends_on = ? where student_id = ?', [
      inDays(-5),
      studentId,
    ]),
  );
}
