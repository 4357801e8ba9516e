import { addDays } from '@outreach/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Acts, openActs } from '../../../test/acts.ts';
import type { Asker } from '../../../test/mutations/askers.ts';
import type { Input } from '../../../test/mutations/mutation-case.ts';
import { aStudent, inDays } from '../../../test/mutations/rows.ts';
import { aDraft, content } from '../../../test/mutations/situations.ts';
import { people } from '../../../test/people.ts';

let acts: Acts;

beforeAll(async () => {
  acts = await openActs();
});
afterAll(() => acts.close());

const seen = async (draftId: string, who: Asker = 'referrer') => {
  const { referralDraft } = await acts.reads<{ referralDraft: Record<string, unknown> | null }>(
    who,
    `query($id: ID!) { referralDraft(id: $id) { author { id } startedAt savedAt purgeOn
      signedOffBy { id } signedOffAt statement { strengths studentView supportSought }
      outstandingRequirements { code } } }`,
    { id: draftId },
  );
  return referralDraft;
};
const starts = async (who: Asker, studentId: string) => {
  const { shown } = await acts.does(who, 'startReferralDraft', { studentId });
  return (shown['referralDraft'] as { id: string }).id;
};
const input = (draftId: string, changes: Input = {}) => ({
  draftId,
  expectedVersion: 1,
  ...changes,
});
const now = () => acts.outreach.clock.now().toISOString();
const signOffMissing = {
  outstandingRequirements: [{ code: 'STUDENT_NOT_ASKED' }, { code: 'SIGN_OFF_MISSING' }],
};

describe('a referral that a school begins', () => {
  it('is empty, kept for ninety days, its school’s and its writer’s own', async () => {
    const draftId = await starts('worker', await aStudent(acts.outreach));
    const draft = await seen(draftId);
    expect(draft).toMatchObject({
      author: { id: people.worker.id },
      startedAt: now(),
      savedAt: now(),
      purgeOn: inDays(90),
      signedOffBy: null,
      statement: { strengths: null, studentView: null, supportSought: [] },
    });
    expect(await seen(draftId, 'worker')).toEqual(draft);
    for (const who of ['manager', 'otherWorker', 'otherReferrer'] as const)
      expect([who, await seen(draftId, who)]).toEqual([who, null]);
    expect(await acts.happened(draftId)).toEqual([['DRAFT_STARTED', people.worker.id]]);
  });

  it('is kept for ninety of the school’s own days', async () => {
    const studentId = await aStudent(acts.outreach);
    const draftId = await acts.at('2027-06-30T23:30:00Z', () => starts('lead', studentId));
    expect(await seen(draftId)).toMatchObject({ purgeOn: addDays('2027-07-01', 90) });
  });

  it('is the one that is there, whoever begins it again', async () => {
    const studentId = await aStudent(acts.outreach);
    const draftId = await starts('worker', studentId);
    expect(await starts('lead', studentId)).toBe(draftId);
    expect(await seen(draftId)).toMatchObject({ author: { id: people.worker.id } });
  });
});

describe('a referral that is being written', () => {
  const { strengths, studentView, supportSought } = content;

  it('keeps what is not sent, forgets what is sent as nothing, and says when it was saved', async () => {
    const draftId = await aDraft(acts.outreach);
    const statement = { studentView: 'The hall is too loud', strengths: null };
    await acts.at('2027-06-01T10:00:00Z', () =>
      acts.does('referrer', 'saveReferralDraft', input(draftId, { statement })),
    );
    expect(await seen(draftId)).toMatchObject({
      author: { id: people.worker.id },
      savedAt: '2027-06-01T10:00:00.000Z',
      purgeOn: inDays(80),
      statement: { ...statement, supportSought },
    });
  });

  it('is signed off by the lead; one word more, and it has to be signed off again (REF-3)', async () => {
    const draftId = await aDraft(acts.outreach, false);
    expect(await seen(draftId)).toMatchObject(signOffMissing);
    await acts.does('lead', 'signOffReferralDraft', input(draftId));
    expect(await seen(draftId)).toMatchObject({
      signedOffBy: { id: people.lead.id },
      signedOffAt: now(),
      outstandingRequirements: [{ code: 'STUDENT_NOT_ASKED' }],
    });
    const statement = { studentView: 'The hall is too loud' };
    const sent = input(draftId, { statement, expectedVersion: 2 });
    await acts.does('worker', 'saveReferralDraft', sent);
    expect(await seen(draftId)).toMatchObject({
      signedOffBy: null,
      signedOffAt: null,
      ...signOffMissing,
    });
  });

  it.each<[what: string, statement: Input, at: string]>([
    [
      'attendance below nothing',
      { attendance: { possible: -1, attended: 0, from: '2026-01-05', to: '2026-03-20' } },
      'attendance.possible',
    ],
    [
      'more kinds of support than there are',
      { supportSought: Array<string>(8).fill('ADVICE') },
      'supportSought',
    ],
    [
      'something tried that has no id',
      { priorInterventions: [{ id: 'first', kind: 'COUNSELLING' }] },
      'priorInterventions.0.id',
    ],
  ])('is not saved with %s', async (_what, statement, at) => {
    const draftId = await aDraft(acts.outreach);
    expect(
      await acts.refuses('referrer', 'saveReferralDraft', input(draftId, { statement })),
    ).toEqual([`CONTENT_NOT_READABLE at ${at}`]);
    expect(await seen(draftId)).toMatchObject({ statement: { strengths, studentView } });
  });

  it('is gone when it is thrown away, and a new one begins empty', async () => {
    const draftId = await aDraft(acts.outreach);
    const [row] = await acts.stored<{ studentId: string }>(
      `select student_id as "studentId" from outreach.referral_draft where id = '${draftId}'`,
    );
    const { shown } = await acts.does('referrer', 'discardReferralDraft', input(draftId));
    expect(shown).toEqual({ __typename: 'DiscardReferralDraftSuccess', discardedId: draftId });
    expect(await seen(draftId)).toBeNull();
    expect(await acts.happened(draftId)).toEqual([['DRAFT_DISCARDED', people.referrer.id]]);
    const next = await starts('lead', row?.studentId ?? '');
    expect(await seen(next)).toMatchObject({ statement: { strengths: null } });
  });
});
