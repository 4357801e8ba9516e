import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Acts, openActs } from '../../../test/acts.ts';
import { type Asker, askers } from '../../../test/mutations/askers.ts';
import type { Input } from '../../../test/mutations/mutation-case.ts';
import type { Value } from '../../../test/mutations/rows.ts';
import { aReferral, aText, declined } from '../../../test/mutations/situations.ts';
import { people } from '../../../test/people.ts';

let acts: Acts;

beforeAll(async () => {
  acts = await openActs();
});
afterAll(() => acts.close());

const since: Readonly<Record<string, Record<string, Value>>> = {
  DECLINED: declined,
  CHALLENGED: { ...declined, challenge_grounds: aText, challenged_at: '2026-10-05T10:00:00Z' },
  WITHDRAWN: { withdrawn_reason: aText, withdrawn_at: '2026-10-05T10:00:00Z' },
};
const aReferralThat = (status: string) => aReferral(acts.outreach, status, since[status]);

const sent: Readonly<Record<string, Input>> = {
  acceptReferral: { workerId: people.worker.id },
  returnReferral: { question: 'Who helps at lunch?' },
  answerReferral: { answer: 'The pastoral team' },
  declineReferral: { reason: 'NO_CAPACITY', whatToTry: 'A mentor', adviceOffered: false },
  challengeReferral: { grounds: 'All of it was tried' },
  upholdDecline: { reason: 'As it was said' },
  withdrawReferral: { reason: 'The family moves' },
};
const input = (name: string, referralId: string, changes: Input = {}, expectedVersion = 1) => ({
  referralId,
  expectedVersion,
  ...sent[name],
  ...changes,
});

const seen = async (id: string, who: Asker = 'referrer') => {
  const { referral } = await acts.reads<{ referral: Record<string, unknown> | null }>(
    who,
    `query($id: ID!) { referral(id: $id) { status challengeGrounds challengedAt withdrawnReason
      decision { outcome decidedAt decidedBy { id } declineReason whatToTry adviceOffered }
      viewerCanChallenge student { openReferral { id } } } }`,
    { id },
  );
  return referral;
};
const now = () => acts.outreach.clock.now().toISOString();

describe('a referral that is declined (REF-6)', () => {
  it('tells its school why, what to try, whether advice was offered, when and by whom, and no other school', async () => {
    const id = await aReferralThat('SUBMITTED');
    await acts.does('manager', 'declineReferral', input('declineReferral', id));
    expect(await seen(id)).toMatchObject({
      status: 'DECLINED',
      decision: {
        outcome: 'DECLINED',
        decidedAt: now(),
        decidedBy: { id: people.manager.id },
        declineReason: 'NO_CAPACITY',
        whatToTry: 'A mentor',
        adviceOffered: false,
      },
      viewerCanChallenge: true,
      student: { openReferral: null },
    });
    expect(await seen(id, 'otherReferrer')).toBeNull();
    expect(await acts.happened(id)).toEqual([
      ['REFERRAL_DECLINED', people.manager.id, 'declineReason NO_CAPACITY'],
    ]);
  });

  it('is challenged once: it is open again, and the centre reads on what grounds', async () => {
    const id = await aReferralThat('DECLINED');
    await acts.does('lead', 'challengeReferral', input('challengeReferral', id));
    expect(await seen(id, 'manager')).toMatchObject({
      status: 'CHALLENGED',
      challengeGrounds: 'All of it was tried',
      challengedAt: now(),
      decision: { declineReason: 'NORMAL_RANGE_NOT_TRIED' },
      student: { openReferral: { id } },
    });
    expect(await acts.happened(id)).toEqual([['DECLINE_CHALLENGED', people.lead.id]]);
  });

  it('stands after the challenge, for a reason that is kept, and is challenged no second time', async () => {
    const id = await aReferralThat('CHALLENGED');
    await acts.does('manager', 'upholdDecline', input('upholdDecline', id));
    expect(await seen(id)).toMatchObject({
      status: 'DECLINED',
      decision: { outcome: 'DECLINED', whatToTry: declined.what_to_try },
      viewerCanChallenge: false,
      student: { openReferral: null },
    });
    expect(
      await acts.stored(`select upheld_reason as reason from outreach.referral where id = '${id}'`),
    ).toEqual([{ reason: 'As it was said' }]);
    expect(await acts.happened(id)).toEqual([['DECLINE_UPHELD', people.manager.id]]);
    expect(
      await acts.refuses('lead', 'challengeReferral', input('challengeReferral', id, {}, 2)),
    ).toEqual(['ALREADY_CHALLENGED']);
  });

  it('and accepted after the challenge, is no decline any more; who declined it stays in the history', async () => {
    const id = await aReferralThat('SUBMITTED');
    await acts.does('manager', 'declineReferral', input('declineReferral', id));
    await acts.does('lead', 'challengeReferral', input('challengeReferral', id, {}, 2));
    await acts.does('manager', 'acceptReferral', input('acceptReferral', id, {}, 3));
    expect(await seen(id)).toMatchObject({
      status: 'ACCEPTED',
      decision: { outcome: 'ACCEPTED', declineReason: null },
    });
    expect(await acts.happened(id)).toEqual([
      ['REFERRAL_DECLINED', people.manager.id, 'declineReason NO_CAPACITY'],
      ['DECLINE_CHALLENGED', people.lead.id],
      ['REFERRAL_ACCEPTED', people.manager.id, 'opensCase true'],
    ]);
  });

  it('is not challenged while another referral of the student waits', async () => {
    const id = await aReferralThat('DECLINED');
    const other = await aReferralThat('SUBMITTED');
    await acts.stored(
      `update outreach.referral set student_id = (select student_id from outreach.referral where id = '${id}')
       where id = '${other}'`,
    );
    expect(await acts.refuses('lead', 'challengeReferral', input('challengeReferral', id))).toEqual(
      ['OPEN_REFERRAL_EXISTS'],
    );
  });
});

describe('a referral that is withdrawn', () => {
  it.each<[who: Asker, status: string]>([
    ['referrer', 'SUBMITTED'],
    ['lead', 'RETURNED'],
    ['manager', 'CHALLENGED'],
  ])('by the %s, while it is %s: waits no longer, and both sides read why', async (who, status) => {
    const id = await aReferralThat(status);
    await acts.does(who, 'withdrawReferral', input('withdrawReferral', id));
    for (const reader of ['referrer', 'manager'] as const)
      expect(await seen(id, reader)).toMatchObject({
        status: 'WITHDRAWN',
        withdrawnReason: 'The family moves',
        student: { openReferral: null },
      });
    expect(await acts.happened(id)).toEqual([['REFERRAL_WITHDRAWN', String(askers[who]?.id)]]);
  });
});

const whoever: Readonly<Record<string, Asker>> = {
  answerReferral: 'referrer',
  challengeReferral: 'referrer',
};
const refusal = async (name: string, status: string, changes: Input = {}) => {
  const id = await aReferralThat(status);
  return acts.refuses(whoever[name] ?? 'manager', name, input(name, id, changes));
};

describe('what is not the turn of an act changes nothing', () => {
  it.each<[name: string, ...states: string[]]>([
    ['acceptReferral', 'RETURNED', 'DECLINED', 'WITHDRAWN'],
    ['returnReferral', 'RETURNED', 'DECLINED', 'CHALLENGED', 'WITHDRAWN'],
    ['answerReferral', 'SUBMITTED', 'DECLINED', 'CHALLENGED', 'WITHDRAWN'],
    ['declineReferral', 'RETURNED', 'DECLINED', 'CHALLENGED', 'WITHDRAWN'],
    ['challengeReferral', 'SUBMITTED', 'RETURNED', 'CHALLENGED', 'WITHDRAWN'],
    ['upholdDecline', 'SUBMITTED', 'RETURNED', 'DECLINED', 'WITHDRAWN'],
    ['withdrawReferral', 'DECLINED', 'WITHDRAWN'],
  ])('%s', async (name, ...states) => {
    for (const status of states)
      expect([status, ...(await refusal(name, status))]).toEqual([status, 'NOT_IN_THIS_STATE']);
  });
});

describe('what nobody wrote is refused at its field', () => {
  it.each([
    ['returnReferral', 'SUBMITTED', 'question', 'QUESTION_MISSING'],
    ['answerReferral', 'RETURNED', 'answer', 'ANSWER_MISSING'],
    ['declineReferral', 'SUBMITTED', 'whatToTry', 'WHAT_TO_TRY_MISSING'],
    ['challengeReferral', 'DECLINED', 'grounds', 'GROUNDS_MISSING'],
    ['upholdDecline', 'CHALLENGED', 'reason', 'REASON_MISSING'],
    ['withdrawReferral', 'SUBMITTED', 'reason', 'REASON_MISSING'],
  ])('%s', async (name, status, field, code) => {
    expect(await refusal(name, status, { [field]: '  ' })).toEqual([`${code} at ${field}`]);
  });
});
