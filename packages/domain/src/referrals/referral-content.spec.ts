import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  emptyReferralContent,
  patchedContent,
  ReferralContentPatchShape,
  ReferralContentShape,
} from './referral-content.ts';
import { anIntervention, aReferralDraft } from './referral-draft.builder.ts';

const full = aReferralDraft().ready().urgent().content;
const readable = (content: unknown) => v.is(ReferralContentShape, content);

describe('what a referral says', () => {
  it('may be empty, as a draft begins', () => {
    expect(readable(emptyReferralContent())).toBe(true);
  });

  it('is read as it was written', () => {
    expect(v.parse(ReferralContentShape, JSON.parse(JSON.stringify(full)))).toEqual(full);
  });

  it.each([
    ['a purpose that nobody has', { purpose: 'PUNISHMENT' }],
    [
      'a sanction as an intervention (PRI-5)',
      { priorInterventions: [{ ...anIntervention('OTHER'), kind: 'DETENTION' }] },
    ],
    [
      'a day that the calendar has not',
      { priorInterventions: [anIntervention('OTHER', { from: '2026-02-30' })] },
    ],
    [
      'an intervention without an id',
      { priorInterventions: [anIntervention('OTHER', { id: 'first' })] },
    ],
    [
      'a reason that nobody says (NEED-1)',
      { presentingReasons: [{ reason: 'OTHER', since: null, note: null }] },
    ],
    [
      'half a session',
      { attendance: { possible: 9.5, attended: 1, from: '2026-09-01', to: '2026-09-04' } },
    ],
    ['text beyond measure', { strengths: 'x'.repeat(10_001) }],
    ['more kinds of support than there are', { supportSought: Array(8).fill('ADVICE') }],
  ])('is not %s', (_what, part) => {
    expect(readable({ ...full, ...part })).toBe(false);
  });
});

describe('a patch', () => {
  it('changes what it names, and nothing else', () => {
    const patch = v.parse(ReferralContentPatchShape, { strengths: null, purpose: 'ADVICE' });
    expect(patchedContent(full, patch)).toEqual({ ...full, strengths: null, purpose: 'ADVICE' });
    expect(patchedContent(full, {})).toEqual(full);
  });
});
