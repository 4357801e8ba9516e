import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Acts, openActs } from '../../../test/acts.ts';
import { type Asker, caseWorker } from '../../../test/mutations/askers.ts';
import type { Input } from '../../../test/mutations/mutation-case.ts';
import { send } from '../../../test/mutations/send.ts';
import { aStudent, inDays } from '../../../test/mutations/rows.ts';
import { aCaseOf, aConsent, aText } from '../../../test/mutations/situations.ts';

let acts: Acts;
let studentId: string;
let consentId: string;

beforeAll(async () => {
  acts = await openActs();
});
beforeEach(async () => {
  studentId = await aStudent(acts.outreach);
  await aCaseOf(acts.outreach, studentId);
  consentId = await aConsent(acts.outreach, studentId);
});
afterAll(() => acts.close());

const input = (changes: Input = {}, expectedVersion = 1) => ({
  consentId,
  expectedVersion,
  ...changes,
});
const byTelephone = { method: 'PHONE', withdrawnByName: ' Pat Testerfield ', reason: aText };
const withdraws = (changes: Input = {}, expectedVersion = 1) =>
  acts.does(
    'caseWorker',
    'withdrawConsent',
    input({ ...byTelephone, ...changes }, expectedVersion),
  );
const states = async (who: Asker = 'referrer') => {
  const { student } = await acts.reads<{
    student: { consentStanding: { interventions: { state: string }[] } };
  }>(who, 'query($id: ID!) { student(id: $id) { consentStanding { interventions { state } } } }', {
    id: studentId,
  });
  return student.consentStanding.interventions.map(({ state }) => state);
};
const answers = () =>
  acts.stored(
    `select kind, given, withdrawn_on::text as "on", withdrawn_by_name as "by", withdrawn_how as how, withdrawn_reason as why
     from outreach.intervention_consent where consent_id = '${consentId}' order by kind`,
  );
const consequences = 'stops { code detail } continues { code detail } thenDo { code detail }';
const previewOf = async (scope: string) => {
  const { consentWithdrawalPreview } = await acts.reads<{ consentWithdrawalPreview: object }>(
    'referrer',
    `query($id: ID!) { consentWithdrawalPreview${scope} { ${consequences} } }`,
    { id: consentId },
  );
  return consentWithdrawalPreview;
};
const told = { on: inDays(0), by: 'Pat Testerfield', how: 'PHONE', why: aText };
const never = { on: null, by: null, how: null, why: null };

describe('consent that is withdrawn', () => {
  it('ends for the future: every kind carries the day, who, how and why, and what was given stays given then', async () => {
    await withdraws();
    expect(await answers()).toEqual([
      { kind: 'GROUP', given: true, ...told },
      { kind: 'ONE_TO_ONE', given: true, ...told },
    ]);
    expect(await states()).toEqual(['WITHDRAWN', 'WITHDRAWN', 'NONE']);
    expect(await acts.happened(consentId)).toEqual([
      [
        'CONSENT_WITHDRAWN',
        caseWorker.id,
        'kind INTERVENTION',
        'method PHONE',
        'intervention GROUP',
        'intervention ONE_TO_ONE',
      ],
    ]);
  });

  it('in part leaves the other kind, and a second call for the rest keeps the words of the first', async () => {
    await withdraws({ interventions: ['GROUP'] });
    expect(await states()).toEqual(['GIVEN', 'WITHDRAWN', 'NONE']);
    expect(await answers()).toMatchObject([told, never]);
    await withdraws({ method: 'WRITING', withdrawnByName: 'Sam Testerfield', reason: null }, 2);
    expect(await answers()).toMatchObject([
      told,
      { on: inDays(0), by: 'Sam Testerfield', how: 'WRITING', why: null },
    ]);
  });

  it('is shown before it is stored as it then comes: what stops, what goes on, and whom to tell today', async () => {
    const preview = await previewOf('(consentId: $id, interventions: [GROUP])');
    expect(preview).toEqual({
      stops: [{ code: 'GROUP_PLACE_ENDS', detail: null }],
      continues: [{ code: 'SUPPORT_CONTINUES', detail: 'ONE_TO_ONE' }],
      thenDo: [{ code: 'TELL_WORKER_TODAY', detail: null }],
    });
    expect(await answers()).toMatchObject([never, never]);
    const { whole } = await send(
      acts.clients.lead,
      `mutation($input: WithdrawConsentInput!) { withdrawConsent(input: $input) {
        ... on WithdrawConsentSuccess { consequences { ${consequences} } } } }`,
      'withdrawConsent',
      input({ ...byTelephone, interventions: ['GROUP'] }),
    );
    expect(whole.data).toEqual({ withdrawConsent: { consequences: preview } });
  });

  it('as a whole leaves a case that has to be closed or talked over', async () => {
    expect(await previewOf('(consentId: $id)')).toMatchObject({
      continues: [],
      thenDo: [
        { code: 'TELL_WORKER_TODAY', detail: null },
        { code: 'CASE_TO_CLOSE_OR_DISCUSS', detail: null },
      ],
    });
  });

  it('is withdrawn on the school’s day', async () => {
    await acts.at('2027-06-30T23:30:00Z', () => withdraws());
    expect(await answers()).toMatchObject([{ on: '2027-07-01' }, { on: '2027-07-01' }]);
  });

  it.each<[what: string, changes: Input, why: string]>([
    ['by nobody', { withdrawnByName: ' ' }, 'WITHDRAWN_BY_MISSING at withdrawnByName'],
    ['from an agency, where it is to support', { agencies: ['CAMHS'] }, 'NOT_IN_THIS_CONSENT'],
    ['of a kind that it does not name', { interventions: ['RESPITE'] }, 'NOT_IN_THIS_CONSENT'],
  ])('is not withdrawn %s', async (_what, changes, why) => {
    const sent = input({ ...byTelephone, ...changes });
    expect(await acts.refuses('lead', 'withdrawConsent', sent)).toEqual([why]);
  });

  it('is not withdrawn where all was refused', async () => {
    await acts.stored(
      `update outreach.intervention_consent set given = false where consent_id = '${consentId}'`,
    );
    expect(await acts.refuses('lead', 'withdrawConsent', input(byTelephone))).toEqual([
      'NOTHING_TO_WITHDRAW',
    ]);
  });
});
