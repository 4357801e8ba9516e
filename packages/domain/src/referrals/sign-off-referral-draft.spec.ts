import { describe, it } from 'vitest';
import {
  A_CENTRE,
  aLead,
  aManager,
  ANOTHER_SCHOOL,
  aReferrer,
  aWorker,
} from '../access/viewer.builder.ts';
import { TODAY } from '../consent/consent.builder.ts';
import { given } from '../kernel/given-when-then.ts';
import { aReferralDraft } from './referral-draft.builder.ts';
import { signOffReferralDraft } from './sign-off-referral-draft.ts';

const at = `${TODAY}T15:00:00.000Z`;
const signingOff = (draft = aReferralDraft(), by = aLead()) =>
  given(draft.draft).when(signOffReferralDraft, { by, centreId: A_CENTRE, at });

describe('a draft that somebody else wrote (REF-3)', () => {
  it('is signed off by a lead of the school', () => {
    signingOff().then({ type: 'DraftSignedOff', by: aLead().staffId, at });
  });

  it('is not signed off again', () => {
    signingOff(aReferralDraft().signedOff()).then();
  });

  it.each([
    ['its referrer', aReferrer()],
    ['the lead of another school', aLead(ANOTHER_SCHOOL)],
    ['the worker', aWorker()],
    ['the manager', aManager()],
  ])('is not signed off by %s', (_who, by) => {
    signingOff(aReferralDraft(), by).thenRefused('NOT_ALLOWED_FOR_ROLE');
  });

  it('says no to others even when it has been signed off', () => {
    signingOff(aReferralDraft().signedOff(), aReferrer()).thenRefused('NOT_ALLOWED_FOR_ROLE');
  });
});
