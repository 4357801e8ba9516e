import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Acts, openActs } from '../../../test/acts.ts';
import type { Asker } from '../../../test/mutations/askers.ts';
import { aDraft } from '../../../test/mutations/situations.ts';
import { people } from '../../../test/people.ts';

let acts: Acts;

beforeAll(async () => {
  acts = await openActs();
});
afterAll(() => acts.close());

const nodes = 'history { nodes { event actor { id } } }';
interface Read {
  readonly of: { readonly history: { readonly nodes: readonly { event: string }[] } } | null;
}
const eventsOf = async (who: Asker, kind: 'referralDraft' | 'referral', id: string) => {
  const document = `query($id: ID!) { of: ${kind}(id: $id) { ${nodes} } }`;
  const { of } = await acts.reads<Read>(who, document, { id });
  return of && of.history.nodes.map(({ event }) => event);
};
/** Rows of the history that row security lets somebody read, whatever the graph would do. */
const rowsFor = async (who: Asker, draftId: string) => {
  const [draft] = await acts.stored<{ student: string }>(
    `select student_id as student from outreach.history_entry where subject_id = '${draftId}' limit 1`,
  );
  const { student } = await acts.reads<{
    student: { timeline: { nodes: readonly { event: string; subjectId: string }[] } } | null;
  }>(who, 'query($id: ID!) { student(id: $id) { timeline { nodes { event subjectId } } } }', {
    id: draft?.student,
  });
  return student?.timeline.nodes
    .filter(({ subjectId }) => subjectId === draftId)
    .map(({ event }) => event);
};

const signed = async () => {
  const draftId = await aDraft(acts.outreach, false);
  await acts.does('lead', 'signOffReferralDraft', { draftId, expectedVersion: 1 });
  return draftId;
};

describe('the history of a draft', () => {
  it('says who signed it off, once, to the school’s own people (REF-3)', async () => {
    const draftId = await signed();
    expect(await acts.happened(draftId)).toEqual([['DRAFT_SIGNED_OFF', people.lead.id]]);
    await acts.does('lead', 'signOffReferralDraft', { draftId, expectedVersion: 2 });
    for (const who of ['lead', 'referrer'] as const) {
      expect(await eventsOf(who, 'referralDraft', draftId)).toEqual(['DRAFT_SIGNED_OFF']);
      expect(await rowsFor(who, draftId)).toEqual(['DRAFT_SIGNED_OFF']);
    }
  });

  it.each(['manager', 'worker'] as const)('says nothing to: %s', async (who) => {
    expect(await rowsFor(who, await signed())).toEqual([]);
  });

  it('goes on as that of the referral, where the centre reads the sign-off and no more', async () => {
    const draftId = await signed();
    const statement = { hopedOutcome: 'A calm start to the day' };
    const saved = { draftId, expectedVersion: 2, statement };
    await acts.does('referrer', 'saveReferralDraft', saved);
    await acts.does('lead', 'signOffReferralDraft', { draftId, expectedVersion: 3 });
    const { shown } = await acts.does('referrer', 'submitReferral', {
      draftId,
      expectedVersion: 4,
    });
    expect(shown).toMatchObject({ referral: { id: draftId } });
    const signOffs = ['DRAFT_SIGNED_OFF', 'DRAFT_SIGN_OFF_LIFTED', 'DRAFT_SIGNED_OFF'];
    const seen = async (who: Asker) => (await eventsOf(who, 'referral', draftId))?.sort();
    for (const who of ['manager', 'worker'] as const)
      expect(await seen(who)).toEqual([...signOffs, 'REFERRAL_SUBMITTED'].sort());
    expect(await seen('lead')).toEqual(
      [...signOffs, 'DRAFT_WRITTEN_IN', 'REFERRAL_SUBMITTED'].sort(),
    );
    expect(await eventsOf('otherReferrer', 'referral', draftId)).toBeNull();
  });

  it('says once a day who wrote in it, and every time that a sign-off was undone', async () => {
    const draftId = await aDraft(acts.outreach);
    let expectedVersion = 0;
    const saves = (who: Asker, at: string) =>
      acts.at(`${at}:00Z`, () => {
        expectedVersion += 1;
        return acts.does(who, 'saveReferralDraft', { draftId, expectedVersion, statement: {} });
      });
    await saves('referrer', '2027-06-01T10:00');
    await saves('referrer', '2027-06-01T10:01');
    await saves('lead', '2027-06-01T10:02');
    await saves('lead', '2027-06-02T10:02');
    expect(await acts.happened(draftId)).toEqual([
      ['DRAFT_SIGN_OFF_LIFTED', people.referrer.id],
      ['DRAFT_WRITTEN_IN', people.referrer.id],
      ['DRAFT_WRITTEN_IN', people.lead.id],
      ['DRAFT_WRITTEN_IN', people.lead.id],
    ]);
  });
});
