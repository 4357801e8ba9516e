import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp, type TestClient } from './harness.ts';
import { centres, people, seedPeople } from './people.ts';
import { act, consentForm } from './referral-acts.ts';
import { amy, seedStudents } from './students.ts';

interface Recorded {
  consents: { id: string; kind: string; version: number; viewerCanWithdraw: boolean }[];
}

const caseId = randomUUID();
const states = `query($id: ID!) { student(id: $id) { viewerCanRecordConsent
  consentStanding { interventions { kind state } } } }`;

describe('a worker who has the case, and not the school', () => {
  let app: TestApp;
  let worker: TestClient;
  let recorded: Recorded;

  const today = () => app.clock.now().toISOString().slice(0, 10);
  const standing = async () =>
    (await worker.run<{ student: object }>(states, { id: amy.id })).data?.student;

  beforeAll(async () => {
    app = await createTestApp({
      seed: async (em) => {
        await seedPeople(em);
        await seedStudents(em);
        await em.execute(
          `insert into outreach.support_case (id, centre_id, school_id, student_id, status, opened_on, dedicated_worker_id)
           values (?, ?, ?, ?, 'ACTIVE', '2026-01-05', ?)`,
          [caseId, centres.herts.id, amy.school.id, amy.id, people.otherWorker.id],
        );
      },
    });
    worker = await app.as(people.otherWorker);
  });
  afterAll(() => app.close());

  it('records the form that a parent hands over', async () => {
    recorded = await act<Recorded>(
      worker,
      'recordConsent',
      '... on RecordConsentSuccess { consents { id kind version viewerCanWithdraw } }',
      consentForm(amy.id, today()),
      'RecordConsentSuccess',
    );
    expect(recorded.consents.map((one) => one.viewerCanWithdraw)).toEqual([true, true]);
    expect(await standing()).toMatchObject({ viewerCanRecordConsent: true });
  });

  it('cannot name more agencies than a form has room for', async () => {
    const sharing = Array.from({ length: 41 }, (_one, index) => ({
      agency: 'OTHER_NAMED',
      agencyName: `Agency ${index}`,
      information: ['NEEDS'],
      given: true,
    }));
    const { errors } = await worker.run(
      'mutation($input: RecordConsentInput!) { recordConsent(input: $input) { __typename } }',
      { input: { ...consentForm(amy.id, today()), idempotencyKey: randomUUID(), sharing } },
    );
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field: 'sharing' } }]);
  });

  it('records what the student says, and a withdrawal by telephone', async () => {
    await act(
      worker,
      'recordStudentAgreement',
      '... on StudentSuccess { student { id } }',
      { studentId: amy.id, answer: 'AGREES', recordedOn: today() },
      'StudentSuccess',
    );
    const sharing = recorded.consents.find(({ kind }) => kind === 'SHARING');
    await act(
      worker,
      'withdrawConsent',
      '... on WithdrawConsentSuccess { consent { id } }',
      {
        consentId: sharing?.id,
        expectedVersion: sharing?.version,
        method: 'PHONE',
        withdrawnByName: 'Pat Testerfield',
      },
      'WithdrawConsentSuccess',
    );
  });

  it('withdraws sharing with one freely named agency and not with another', async () => {
    const other = (agencyName: string) => ({
      agency: 'OTHER_NAMED',
      agencyName,
      information: ['NEEDS'],
      given: true,
    });
    const { consents } = await act<Recorded>(
      worker,
      'recordConsent',
      '... on RecordConsentSuccess { consents { id kind version viewerCanWithdraw } }',
      {
        ...consentForm(amy.id, today()),
        sharing: [other('A Youth Club'), other('A Charity')],
      },
      'RecordConsentSuccess',
    );
    const sharing = consents.find(({ kind }) => kind === 'SHARING');
    const { consequences } = await act<{ consequences: { stops: object[] } }>(
      worker,
      'withdrawConsent',
      '... on WithdrawConsentSuccess { consequences { stops { code detail } } }',
      {
        consentId: sharing?.id,
        expectedVersion: sharing?.version,
        agencyNames: ['a charity'],
        method: 'PHONE',
        withdrawnByName: 'Pat Testerfield',
      },
      'WithdrawConsentSuccess',
    );
    expect(consequences.stops).toEqual([
      { code: 'SHARING_WITH_AGENCY_STOPS', detail: 'A Charity' },
    ]);
    const { data } = await worker.run<{
      student: { consentStanding: { sharing: { agencyName: string | null; state: string }[] } };
    }>(
      'query($id: ID!) { student(id: $id) { consentStanding { sharing { agencyName state } } } }',
      {
        id: amy.id,
      },
    );
    const said = data?.student.consentStanding.sharing ?? [];
    expect(new Map(said.map(({ agencyName, state }) => [agencyName, state]))).toEqual(
      new Map([
        [null, 'WITHDRAWN'],
        ['A Youth Club', 'GIVEN'],
        ['A Charity', 'WITHDRAWN'],
      ]),
    );
  });

  it('finds consent ended with the case (CNS-2), and reads nothing of the student any more', async () => {
    expect(await standing()).toMatchObject({
      consentStanding: { interventions: [{ kind: 'ONE_TO_ONE', state: 'GIVEN' }, {}, {}] },
    });
    await app.asSystem(async (em) => {
      await em.execute(`update outreach.consent set signed_on = '2026-02-02'`);
      await em.execute(
        `update outreach.support_case set status = 'CLOSED', closed_on = '2026-03-02',
           outcome = 'TARGETS_MET', closing_reason = 'Done' where id = ?`,
        [caseId],
      );
    });
    const manager = await app.as(people.manager);
    const { data } = await manager.run(states, { id: amy.id });
    expect(data).toMatchObject({
      student: { consentStanding: { interventions: [{ state: 'EXPIRED' }, {}, {}] } },
    });
    const after = await worker.run(
      'query($student: ID!, $case: ID!) { student(id: $student) { id } case(id: $case) { id } }',
      { student: amy.id, case: caseId },
    );
    expect(after.data).toEqual({ student: null, case: null });
  });
});
