import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asSession } from '../src/auth/roles.ts';
import { hashToken } from '../src/auth/session-token.ts';
import type { Em } from '../src/persistence/orm.ts';
import { createTestApp, type TestApp, type TestClient } from './harness.ts';
import { people, seedPeople } from './people.ts';
import { act, consentForm, statement, type Refusal } from './referral-acts.ts';
import { amy, seedStudents } from './students.ts';

interface Versioned {
  id: string;
  version: number;
}

const told = {
  ...statement,
  whyReferNow: 'Amy was moved to another form',
  hopedOutcome: 'For Amy',
};
const everyWord = `query($id: ID!, $student: ID!) {
  referral(id: $id) {
    reference yearGroup nameWithheld status viewerCanAccept
    student { id displayName dateOfBirth }
    statement { purpose supportSought strengths studentView whyReferNow hopedOutcome presentingReasons { reason note } }
    submissions { nodes { statement { strengths studentView whyReferNow } } }
    priorInterventions { nodes { kind evidence } }
    history { nodes { event facts { name value } } }
  }
  student(id: $student) { displayName contacts { nodes { name } } timeline { nodes { event } } }
  students(filter: { search: "Testerfield" }) { nodes { displayName } }
  referrals(filter: { search: "Testerfield" }) { nodes { reference } }
}`;

describe('a referral sent while consent is being sought (SSR-2)', () => {
  let app: TestApp;
  let referrer: TestClient;
  let manager: TestClient;
  let worker: TestClient;
  let referralId: string;

  const today = () => app.clock.now().toISOString().slice(0, 10);
  const seen = async (who: TestClient) =>
    (await who.run(everyWord, { id: referralId, student: amy.id })).data;
  const version = async () => {
    const { data } = await referrer.run<{ referral: Versioned }>(
      'query($id: ID!) { referral(id: $id) { id version } }',
      { id: referralId },
    );
    return data!.referral.version;
  };
  const accept = async <Found extends object>(member: string) =>
    act<Found>(
      manager,
      'acceptReferral',
      '... on AcceptReferralSuccess { referral { status } case { student { displayName } } }',
      { referralId, expectedVersion: await version(), workerId: people.worker.id },
      member,
    );

  beforeAll(async () => {
    app = await createTestApp({
      seed: async (em) => {
        await seedPeople(em);
        await seedStudents(em);
        await em.execute(
          `update outreach.centre set settings = '{"consentBeingSoughtAllowed": true}'`,
        );
        await em.execute(
          `insert into outreach.student_contact (id, centre_id, school_id, student_id, name, relationship, parental_responsibility, priority)
           values (gen_random_uuid(), ?, ?, ?, 'Pat Testerfield', 'MOTHER', 'HELD', 1)`,
          [people.manager.centre.id, amy.school.id, amy.id],
        );
      },
    });
    [referrer, manager, worker] = await Promise.all([
      app.as(people.referrer),
      app.as(people.manager),
      app.as(people.worker),
    ]);
    const lead = await app.as(people.lead);
    const draftFields = '... on ReferralDraftSuccess { referralDraft { id version } }';
    const draft = async (who: TestClient, name: string, input: Record<string, unknown>) =>
      (
        await act<{ referralDraft: Versioned }>(
          who,
          name,
          draftFields,
          input,
          'ReferralDraftSuccess',
        )
      ).referralDraft;
    const begun = await draft(referrer, 'startReferralDraft', { studentId: amy.id });
    const of = ({ id, version: expectedVersion }: Versioned) => ({ draftId: id, expectedVersion });
    const saved = await draft(referrer, 'saveReferralDraft', { ...of(begun), statement: told });
    const signed = await draft(lead, 'signOffReferralDraft', of(saved));
    const sent = await act<{ referral: Versioned }>(
      referrer,
      'submitReferral',
      '... on SubmitReferralSuccess { referral { id } warnings { code } }',
      of(signed),
      'SubmitReferralSuccess',
    );
    referralId = sent.referral.id;
  });
  afterAll(() => app.close());

  it('tells the school everything, as before', async () => {
    expect(await seen(referrer)).toMatchObject({
      referral: {
        nameWithheld: true,
        student: { displayName: 'Amy Testerfield' },
        statement: { strengths: statement.strengths, whyReferNow: told.whyReferNow },
        submissions: { nodes: [{ statement: { whyReferNow: told.whyReferNow } }] },
        priorInterventions: { nodes: [{}, {}, {}] },
      },
      student: {
        displayName: 'Amy Testerfield',
        contacts: { nodes: [{ name: 'Pat Testerfield' }] },
      },
      students: { nodes: [{ displayName: 'Amy Testerfield' }] },
      referrals: { nodes: [{}] },
    });
  });

  it.each([
    ['the manager', () => manager],
    ['the worker of the school', () => worker],
  ])(
    'tells %s the year group and the need, and no word that could name her',
    async (_who, client) => {
      const answer = await seen(client());
      expect(answer).toMatchObject({
        referral: {
          yearGroup: 8,
          nameWithheld: true,
          student: null,
          statement: {
            purpose: 'SUPPORT',
            supportSought: ['ONE_TO_ONE'],
            presentingReasons: [{ reason: 'UNSTRUCTURED_TIME', note: null }],
            strengths: null,
          },
          priorInterventions: { nodes: [] },
        },
        student: null,
        referrals: { nodes: [] },
      });
      expect(JSON.stringify(answer)).not.toMatch(/amy|pat testerfield|2013-03-04/i);
    },
  );

  it.each(['manager', 'worker'] as const)(
    'keeps her rows from the %s in the database itself',
    async (who) => {
      const { token } = { manager, worker }[who];
      const session = asSession(hashToken(token!)!);
      const rows = await app.database.orm.em.fork({ session }).transactional((em) =>
        (em as Em).execute<{ id: string }[]>(
          `select student_id as id from outreach.enrolment where student_id = '${amy.id}'
           union all select student_id from outreach.student_contact where student_id = '${amy.id}'
           union all select id from outreach.student where id = '${amy.id}'`,
        ),
      );
      expect(rows).toEqual([]);
    },
  );

  it('is not accepted without a name, and nothing is stored', async () => {
    const refusal = await accept<Refusal>('RuleViolations');
    expect(refusal.violations).toContainEqual({ code: 'CONSENT_NOT_RECORDED', field: 'consent' });
    const stored = await app.database.asOwner('select id from outreach.support_case');
    expect(stored).toEqual([]);
  });

  it('is named by the form that a parent signs, and can then be accepted', async () => {
    await act(
      referrer,
      'recordConsent',
      '... on RecordConsentSuccess { consents { id } }',
      consentForm(amy.id, today()),
      'RecordConsentSuccess',
    );
    const answer = await seen(manager);
    expect(answer).toMatchObject({
      referral: {
        nameWithheld: false,
        viewerCanAccept: true,
        student: { displayName: 'Amy Testerfield' },
        statement: { whyReferNow: told.whyReferNow },
      },
      student: { displayName: 'Amy Testerfield' },
      referrals: { nodes: [{}] },
    });
    expect(JSON.stringify(answer)).toContain('STUDENT_NAMED');
    expect(await accept('AcceptReferralSuccess')).toMatchObject({
      referral: { status: 'ACCEPTED' },
      case: { student: { displayName: 'Amy Testerfield' } },
    });
  });
});
