import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Acts, openActs } from '../../../test/acts.ts';
import { type Asker, caseWorker } from '../../../test/mutations/askers.ts';
import type { Input } from '../../../test/mutations/mutation-case.ts';
import { inDays, type Value } from '../../../test/mutations/rows.ts';
import { aCaseOf, aReferral, aText } from '../../../test/mutations/situations.ts';
import { people } from '../../../test/people.ts';

let acts: Acts;
let referralId: string;
let studentId: string;

beforeAll(async () => {
  acts = await openActs();
});
beforeEach(() => aReferralThat('SUBMITTED'));
afterAll(() => acts.close());

async function aReferralThat(status: string, since: Record<string, Value> = {}) {
  referralId = await aReferral(acts.outreach, status, since);
  const [found] = await acts.stored<{ id: string }>(
    `select student_id as id from outreach.referral where id = '${referralId}'`,
  );
  studentId = found?.id ?? '';
}
const ofStudent = (change: string) =>
  acts.stored(`update outreach.${change} where student_id = '${studentId}'`);
const ruleUnmet = () =>
  acts.stored(
    `update outreach.referral_submission set readiness = jsonb_set(readiness, '{met}', 'false')
     where referral_id = '${referralId}'`,
  );

const input = (changes: Input = {}) => ({
  referralId,
  expectedVersion: 1,
  workerId: people.worker.id,
  ...changes,
});
const accepts = async (changes?: Input) => {
  const { shown, warnings } = await acts.does('manager', 'acceptReferral', input(changes));
  return { caseId: (shown['case'] as { id: string }).id, warnings };
};
const seen = async (who: Asker = 'lead') => {
  const { referral } = await acts.reads<{ referral: Record<string, unknown> | null }>(
    who,
    `query($id: ID!) { referral(id: $id) { status case { id }
      decision { outcome decidedBy { id } declineReason exceptionReason urgencyConfirmed } } }`,
    { id: referralId },
  );
  return referral;
};
const decision = {
  outcome: 'ACCEPTED',
  decidedBy: { id: people.manager.id },
  declineReason: null,
  exceptionReason: null,
  urgencyConfirmed: null,
};
const caseOf = async (who: Asker, id: string) => {
  const { case: found } = await acts.reads<{ case: Record<string, unknown> | null }>(
    who,
    `query($id: ID!) { case(id: $id) { status openedOn dedicatedWorker { id } previousCase { id }
      referral { id } joinedReferrals { nodes { id } } } }`,
    { id },
  );
  return found;
};

describe('a referral that is accepted', () => {
  it('opens a case today for the worker who was chosen, and the school reads by whom', async () => {
    const { caseId, warnings } = await accepts();
    expect(await seen()).toEqual({ status: 'ACCEPTED', case: { id: caseId }, decision });
    expect(await caseOf('lead', caseId)).toEqual({
      status: 'ACTIVE',
      openedOn: inDays(0),
      dedicatedWorker: { id: people.worker.id },
      previousCase: null,
      referral: { id: referralId },
      joinedReferrals: { nodes: [{ id: referralId }] },
    });
    expect(warnings).toEqual([]);
    expect(await acts.happened(referralId)).toEqual([
      ['REFERRAL_ACCEPTED', people.manager.id, 'opensCase true'],
    ]);
    expect(await acts.happened(caseId)).toEqual([
      ['CASE_OPENED', people.manager.id, `dedicatedWorker ${people.worker.id}`],
    ]);
  });

  it('opens a case on the school’s day', async () => {
    await ofStudent(`consent set signed_on = '2027-01-04', valid_until = '2028-01-04'`);
    const { caseId } = await acts.at('2027-06-30T23:30:00Z', () => accepts());
    expect(await caseOf('lead', caseId)).toMatchObject({ openedOn: '2027-07-01' });
  });

  it('shows the case to a worker who serves another school, says so, and no other school sees it', async () => {
    expect(await seen('otherWorker')).toBeNull();
    const { caseId, warnings } = await accepts({ workerId: people.otherWorker.id });
    expect(warnings).toEqual(['WORKER_DOES_NOT_SERVE_SCHOOL at workerId']);
    expect(await caseOf('otherWorker', caseId)).toMatchObject({ status: 'ACTIVE' });
    expect(await seen('otherWorker')).toMatchObject({ status: 'ACCEPTED' });
    expect(await caseOf('otherReferrer', caseId)).toBeNull();
  });

  it('joins the case that is open, which keeps its worker (CAS-2)', async () => {
    const open = await aCaseOf(acts.outreach, studentId);
    const { caseId, warnings } = await accepts();
    expect(caseId).toBe(open);
    expect(warnings).toEqual(['JOINS_OPEN_CASE']);
    expect(await caseOf('lead', open)).toMatchObject({
      openedOn: inDays(-60),
      dedicatedWorker: { id: caseWorker.id },
      joinedReferrals: { nodes: [{ id: referralId }] },
    });
    expect(await acts.happened(open)).toEqual([['CASE_JOINED', people.manager.id]]);
    expect(await acts.happened(referralId)).toEqual([
      ['REFERRAL_ACCEPTED', people.manager.id, 'opensCase false'],
    ]);
  });

  it('names the case that was closed before it', async () => {
    const closed = await aCaseOf(acts.outreach, studentId, 'CLOSED', {
      closed_on: inDays(-20),
      outcome: 'TARGETS_MET',
    });
    const { caseId } = await accepts();
    expect(await caseOf('lead', caseId)).toMatchObject({ previousCase: { id: closed } });
  });
});

describe('where the readiness rule is not met', () => {
  it.each<[what: string, urgent: boolean, changes: Input, kept: Input, ...warnings: string[]]>([
    ['a reason will do', false, { exceptionReason: ` ${aText} ` }, { exceptionReason: aText }],
    ['a confirmed urgency will do', true, { confirmUrgency: true }, { urgencyConfirmed: true }],
    [
      'an urgency that is not confirmed needs a reason',
      true,
      { exceptionReason: aText },
      { exceptionReason: aText, urgencyConfirmed: false },
      'URGENCY_NOT_CONFIRMED at confirmUrgency',
    ],
  ])('%s (PRI-3)', async (_what, urgent, changes, kept, ...told) => {
    await aReferralThat('SUBMITTED', { urgent });
    await ruleUnmet();
    const { warnings } = await accepts(changes);
    expect(await seen()).toMatchObject({ decision: { ...decision, ...kept } });
    expect(warnings).toEqual(told);
  });

  it.each([false, true])('neither is refused, urgent or not: %s', async (urgent) => {
    await aReferralThat('SUBMITTED', { urgent });
    await ruleUnmet();
    const sent = input({ exceptionReason: ' ', confirmUrgency: !urgent });
    expect(await acts.refuses('manager', 'acceptReferral', sent)).toEqual([
      'EXCEPTION_REASON_MISSING at exceptionReason',
    ]);
  });
});

describe('on the day on which it is accepted', () => {
  it.each<[what: string, since: string, why: string]>([
    [
      'a student who left since',
      `enrolment set ends_on = '${inDays(-1)}'`,
      'NOT_ON_ROLL_AT_SCHOOL',
    ],
    [
      'a student who is there as a guest only',
      `enrolment set kind = 'SUBSIDIARY'`,
      'SUBSIDIARY_ENROLMENT_ONLY',
    ],
    [
      'a student whose parent disputes since',
      'consent set disputed = true',
      'CONSENT_NOT_VALID at consent',
    ],
    [
      'a student whose parent agreed to a group alone, where one-to-one is sought',
      `intervention_consent set given = kind = 'GROUP'`,
      'CONSENT_NOT_VALID at consent',
    ],
    [
      'a student whose form was for another school',
      `consent set school_id = (select id from outreach.school where name = 'Elm School')`,
      'CONSENT_NOT_RECORDED at consent',
    ],
  ])('%s is refused', async (_what, since, why) => {
    await ofStudent(since);
    expect(await acts.refuses('manager', 'acceptReferral', input())).toEqual([why]);
  });

  it('needs a worker of the service', async () => {
    const sent = input({ workerId: people.panel.id });
    expect(await acts.refuses('manager', 'acceptReferral', sent)).toEqual([
      'WORKER_NOT_GIVEN at workerId',
    ]);
  });
});
