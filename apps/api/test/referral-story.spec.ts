import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp, type TestClient } from './harness.ts';
import { people, seedPeople } from './people.ts';
import { act, consentForm, statement, type Refusal } from './referral-acts.ts';
import { amy, seedStudents } from './students.ts';

interface Draft {
  referralDraft: {
    id: string;
    version: number;
    outstandingRequirements: { code: string; blocking: boolean }[];
  };
}
interface Sent {
  referral: { id: string; version: number; status: string; reference: string };
}

const draftFields =
  '... on ReferralDraftSuccess { referralDraft { id version outstandingRequirements { code blocking } } }';
const sentFields = (type: string) => `... on ${type} { referral { id version status reference } }`;

describe('from a referral to an open case', () => {
  let app: TestApp;
  let referrer: TestClient;
  let lead: TestClient;
  let manager: TestClient;
  let draft: Draft['referralDraft'];
  let referral: Sent['referral'];
  let consents: { id: string; kind: string; version: number }[];
  let caseId: string;

  beforeAll(async () => {
    app = await createTestApp({
      seed: async (em) => {
        await seedPeople(em);
        await seedStudents(em);
      },
    });
    referrer = await app.as(people.referrer);
    lead = await app.as(people.lead);
    manager = await app.as(people.manager);
  });
  afterAll(() => app.close());

  const today = () => app.clock.now().toISOString().slice(0, 10);

  it('tells the school what is missing, and does not send', async () => {
    ({ referralDraft: draft } = await act<Draft>(
      referrer,
      'startReferralDraft',
      draftFields,
      { studentId: amy.id },
      'ReferralDraftSuccess',
    ));
    const blocking = draft.outstandingRequirements
      .filter((one) => one.blocking)
      .map(({ code }) => code);
    expect(blocking).toEqual(
      expect.arrayContaining([
        'REASONS_MISSING',
        'STRENGTHS_MISSING',
        'CONSENT_NOT_RECORDED',
        'SIGN_OFF_MISSING',
      ]),
    );
    const refusal = await act<Refusal>(
      referrer,
      'submitReferral',
      '',
      { draftId: draft.id, expectedVersion: draft.version },
      'RuleViolations',
    );
    expect(refusal.violations.map(({ code }) => code)).toEqual(expect.arrayContaining(blocking));
    const { data } = await referrer.run('{ referrals { totalCount } }');
    expect(data).toEqual({ referrals: { totalCount: 0 } });
  });

  it('saves what was typed, takes the signed form, and needs nothing more than the sign-off', async () => {
    ({ referralDraft: draft } = await act<Draft>(
      referrer,
      'saveReferralDraft',
      draftFields,
      { draftId: draft.id, expectedVersion: draft.version, statement },
      'ReferralDraftSuccess',
    ));
    const recorded = await act<{ consents: typeof consents }>(
      referrer,
      'recordConsent',
      '... on RecordConsentSuccess { consents { id kind version } }',
      consentForm(amy.id, today()),
      'RecordConsentSuccess',
    );
    consents = recorded.consents;
    const { data } = await referrer.run(
      'query($id: ID!) { referralDraft(id: $id) { outstandingRequirements { code blocking } readiness { met kindsTried longEnough } } }',
      { id: draft.id },
    );
    expect(data).toEqual({
      referralDraft: {
        outstandingRequirements: [
          { code: 'STUDENT_NOT_ASKED', blocking: false },
          { code: 'SIGN_OFF_MISSING', blocking: true },
        ],
        readiness: { met: true, kindsTried: 3, longEnough: 2 },
      },
    });
  });

  it('is signed off by the lead and sent once, however often it is sent', async () => {
    ({ referralDraft: draft } = await act<Draft>(
      lead,
      'signOffReferralDraft',
      draftFields,
      { draftId: draft.id, expectedVersion: draft.version },
      'ReferralDraftSuccess',
    ));
    const input = {
      idempotencyKey: '6b1f7c9e-0000-4000-8000-000000000001',
      draftId: draft.id,
      expectedVersion: draft.version,
    };
    const sent = await act<Sent>(
      referrer,
      'submitReferral',
      sentFields('SubmitReferralSuccess'),
      input,
      'SubmitReferralSuccess',
    );
    const again = await act<Sent>(
      referrer,
      'submitReferral',
      sentFields('SubmitReferralSuccess'),
      input,
      'SubmitReferralSuccess',
    );
    expect(again).toEqual(sent);
    expect(sent.referral).toMatchObject({ status: 'SUBMITTED' });
    const other = await referrer.run(
      'mutation($input: SubmitReferralInput!) { submitReferral(input: $input) { __typename } }',
      { input: { ...input, expectedVersion: 99 } },
    );
    expect(other.errors[0]?.extensions?.['code']).toBe('IDEMPOTENCY_MISMATCH');
    referral = sent.referral;
  });

  it('is returned with a question, answered, and its clock runs on', async () => {
    ({ referral } = await act<Sent>(
      manager,
      'returnReferral',
      sentFields('ReferralSuccess'),
      {
        referralId: referral.id,
        expectedVersion: referral.version,
        question: 'Who supports at lunch?',
      },
      'ReferralSuccess',
    ));
    const paused = await referrer.run(
      'query($id: ID!) { referral(id: $id) { replyClock { paused } transitions { act allowed } questions { nodes { question } } } }',
      { id: referral.id },
    );
    expect(paused.data).toMatchObject({
      referral: {
        replyClock: { paused: true },
        questions: { nodes: [{ question: 'Who supports at lunch?' }] },
      },
    });
    ({ referral } = await act<Sent>(
      referrer,
      'answerReferral',
      sentFields('ReferralSuccess'),
      { referralId: referral.id, expectedVersion: referral.version, answer: 'The pastoral team' },
      'ReferralSuccess',
    ));
    expect(referral.status).toBe('SUBMITTED');
  });

  it('refuses the second of two who decide on the same version', async () => {
    const stale = await act<{ currentVersion: number }>(
      manager,
      'declineReferral',
      '... on Conflict { currentVersion }',
      {
        referralId: referral.id,
        expectedVersion: referral.version - 1,
        reason: 'NO_CAPACITY',
        whatToTry: 'Wait',
        adviceOffered: true,
      },
      'Conflict',
    );
    expect(stale.currentVersion).toBe(referral.version);
  });

  it('is accepted, and a case opens with its dedicated worker', async () => {
    const accepted = await act<
      Sent & { case: { id: string; status: string; dedicatedWorker: { name: string } } }
    >(
      manager,
      'acceptReferral',
      '... on AcceptReferralSuccess { referral { id version status reference } case { id status dedicatedWorker { name } } }',
      { referralId: referral.id, expectedVersion: referral.version, workerId: people.worker.id },
      'AcceptReferralSuccess',
    );
    expect(accepted.case).toMatchObject({
      status: 'ACTIVE',
      dedicatedWorker: { name: people.worker.name },
    });
    caseId = accepted.case.id;
    const worker = await app.as(people.worker);
    const { data } = await worker.run(
      'query($id: ID!) { case(id: $id) { student { displayName } history { nodes { event actor { name } } } } }',
      { id: caseId },
    );
    expect(data).toEqual({
      case: {
        student: { displayName: 'Amy Testerfield' },
        history: { nodes: [{ event: 'CASE_OPENED', actor: { name: people.manager.name } }] },
      },
    });
  });

  it('shows what a withdrawal of sharing stops before it is recorded, and support goes on after', async () => {
    const sharing = consents.find(({ kind }) => kind === 'SHARING');
    const preview = await referrer.run(
      'query($id: ID!) { consentWithdrawalPreview(consentId: $id) { stops { code detail } continues { code detail } } }',
      { id: sharing?.id },
    );
    expect(preview.data).toEqual({
      consentWithdrawalPreview: {
        stops: [{ code: 'SHARING_WITH_AGENCY_STOPS', detail: 'CAMHS' }],
        continues: [
          { code: 'SUPPORT_CONTINUES', detail: 'ONE_TO_ONE' },
          { code: 'SUPPORT_CONTINUES', detail: 'GROUP' },
        ],
      },
    });
    await act(
      referrer,
      'withdrawConsent',
      '... on WithdrawConsentSuccess { consent { id } consequences { stops { code } } }',
      {
        consentId: sharing?.id,
        expectedVersion: sharing?.version,
        method: 'PHONE',
        withdrawnByName: 'Pat Testerfield',
      },
      'WithdrawConsentSuccess',
    );
    const { data } = await manager.run(
      'query($id: ID!) { student(id: $id) { consentStanding { interventions { kind state } sharing { agency information state } } } }',
      { id: amy.id },
    );
    expect(data).toMatchObject({
      student: {
        consentStanding: {
          interventions: [
            { kind: 'ONE_TO_ONE', state: 'GIVEN' },
            { kind: 'GROUP', state: 'GIVEN' },
            { kind: 'RESPITE', state: 'REFUSED' },
          ],
          sharing: [
            { agency: 'CAMHS', state: 'WITHDRAWN' },
            { agency: 'CAMHS', state: 'WITHDRAWN' },
          ],
        },
      },
    });
  });

  it.each([
    ['another school', people.otherReferrer],
    ['a worker elsewhere', people.otherWorker],
    ['a second centre', people.managerElsewhere],
  ])('shows %s nothing of it', async (_who, person) => {
    const client = await app.as(person);
    const { data, errors } = await client.run(
      'query($student: ID!, $referral: ID!, $case: ID!) { student(id: $student) { id } referral(id: $referral) { id } case(id: $case) { id } referrals { totalCount } cases { totalCount } }',
      { student: amy.id, referral: referral.id, case: caseId },
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({
      student: null,
      referral: null,
      case: null,
      referrals: { totalCount: 0 },
      cases: { totalCount: 0 },
    });
  });

  it.each([
    ['commissioner', people.commissioner],
    ['administrator', people.administrator],
    ['panel member', people.panel],
    ['centre staff', people.centreStaff],
  ])('lets the %s name no casework at all', async (_role, person) => {
    const client = await app.as(person);
    const { errors } = await client.run('query($id: ID!) { referral(id: $id) { id } }', {
      id: referral.id,
    });
    expect(errors[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });

  it('left a history and an audit row for each act, and a row for each record that was shown', async () => {
    const rows = await app.asSystem((em) =>
      em.execute<{ event: string }[]>('select event from outreach.history_entry order by at, id'),
    );
    expect(rows.map(({ event }) => event).sort()).toEqual([
      'CASE_OPENED',
      'CONSENT_RECORDED',
      'CONSENT_RECORDED',
      'CONSENT_WITHDRAWN',
      'DRAFT_SIGNED_OFF',
      'DRAFT_STARTED',
      'DRAFT_WRITTEN_IN',
      'REFERRAL_ACCEPTED',
      'REFERRAL_ANSWERED',
      'REFERRAL_RETURNED',
      'REFERRAL_SUBMITTED',
    ]);
    const done = await app.database.asOwner<{ act: string }>(
      `select act from audit.event where outcome = 'DONE' and act not like 'sign-in.%' order by act`,
    );
    expect(done.map((row) => row.act)).toEqual([
      'acceptReferral',
      'answerReferral',
      'recordConsent',
      'returnReferral',
      'saveReferralDraft',
      'signOffReferralDraft',
      'startReferralDraft',
      'submitReferral',
      'withdrawConsent',
    ]);
    const [views] = await app.database.asOwner<{ n: number }>(
      `select count(*)::int as n from audit.view where '${amy.id}' = any(student_ids)`,
    );
    expect(views?.n).toBeGreaterThan(5);
  });
});
