import { nameStudent } from '@outreach/domain';
import type { Act } from '../../acts/act.ts';
import { held } from '../../acts/find.ts';
import { consentRecordsOf } from '../consents/find-consent.ts';
import { applyReferralEvent } from './apply-referral-event.ts';
import { findReferral, referralState } from './find-referral.ts';
import { Referral } from './referral.entity.ts';

/** Lets the name follow where a referral was sent without it, now that what was signed is stored (SSR-2). */
export async function nameStudents(act: Act, studentId: string): Promise<void> {
  const waiting = await act.em.find(Referral, { studentId, nameWithheld: true }, held);
  if (waiting.length === 0) return;
  await act.em.flush();
  const consents = await consentRecordsOf(act, studentId);
  for (const { id } of waiting) {
    const found = await findReferral(act, id);
    const state = referralState(found);
    for (const event of nameStudent(state, consents, act.today))
      if (event.type === 'StudentNamed') await applyReferralEvent(act, found, state, event);
  }
}
