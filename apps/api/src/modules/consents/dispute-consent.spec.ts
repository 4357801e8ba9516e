import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Acts, openActs } from '../../../test/acts.ts';
import { type Asker, caseWorker } from '../../../test/mutations/askers.ts';
import type { Input } from '../../../test/mutations/mutation-case.ts';
import { aStudent, inDays } from '../../../test/mutations/rows.ts';
import { aCaseOf, aConsent } from '../../../test/mutations/situations.ts';
import { people } from '../../../test/people.ts';

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
const states = async (who: Asker = 'referrer') => {
  const { student } = await acts.reads<{
    student: { consentStanding: { interventions: { state: string }[] } };
  }>(who, 'query($id: ID!) { student(id: $id) { consentStanding { interventions { state } } } }', {
    id: studentId,
  });
  return student.consentStanding.interventions.map(({ state }) => state);
};

describe('consent that somebody disputes', () => {
  const dispute = () => acts.does('caseWorker', 'disputeConsent', input({ note: 'Sam says no' }));
  const settle = (upheld: boolean) =>
    acts.does('manager', 'resolveConsentDispute', input({ upheld, note: 'Talked over' }, 2));
  const seen = async (who: Asker) => {
    const { student } = await acts.reads<{ student: { consents: object } }>(
      who,
      'query($id: ID!) { student(id: $id) { consents { nodes { disputed disputeNote viewerCanResolveDispute } } } }',
      { id: studentId },
    );
    return student.consents;
  };

  it('does not count until the manager settles it, and the school reads why', async () => {
    await dispute();
    expect(await states()).toEqual(['DISPUTED', 'DISPUTED', 'NONE']);
    const row = { disputed: true, disputeNote: 'Sam says no' };
    expect(await seen('lead')).toEqual({ nodes: [{ ...row, viewerCanResolveDispute: false }] });
    expect(await seen('manager')).toEqual({ nodes: [{ ...row, viewerCanResolveDispute: true }] });
    expect(await acts.happened(consentId)).toEqual([['CONSENT_DISPUTED', caseWorker.id]]);
  });

  it.each([
    [false, 'GIVEN'],
    [true, 'DISPUTED'],
  ])('settled, upheld %s: %s', async (upheld, state) => {
    await dispute();
    await settle(upheld);
    expect(await states()).toEqual([state, state, 'NONE']);
    expect(await seen('lead')).toMatchObject({ nodes: [{ disputed: upheld }] });
    expect(await acts.happened(consentId)).toEqual([
      ['CONSENT_DISPUTED', caseWorker.id],
      ['CONSENT_DISPUTE_RESOLVED', people.manager.id, `upheld ${String(upheld)}`],
    ]);
  });

  it('is neither disputed nor settled without a word, nor settled where nobody disputes it', async () => {
    const wordless = input({ note: ' ', upheld: true });
    expect(await acts.refuses('lead', 'disputeConsent', input({ note: ' ' }))).toEqual([
      'DISPUTE_NOTE_MISSING at note',
    ]);
    expect(await acts.refuses('manager', 'resolveConsentDispute', wordless)).toEqual([
      'DISPUTE_NOTE_MISSING at note',
      'NOT_DISPUTED',
    ]);
  });
});

describe('what the student says', () => {
  const says = (answer: string, recordedOn: string, words: string | null = null) => ({
    studentId,
    answer,
    words,
    recordedOn,
  });

  it('is kept in their words, each time they are asked, with who asked', async () => {
    await acts.does(
      'lead',
      'recordStudentAgreement',
      says('DOES_NOT_AGREE', inDays(-9), ' Not yet '),
    );
    await acts.does('caseWorker', 'recordStudentAgreement', says('AGREES_IN_PART', inDays(0), ''));
    const { student } = await acts.reads<{ student: object }>(
      'referrer',
      `query($id: ID!) { student(id: $id) { studentAgreements { nodes { answer words recordedOn } }
        timeline(filter: { subject: [CONSENT] }) { nodes { event actor { id } facts { name value } } } } }`,
      { id: studentId },
    );
    const entry = (who: { id: string }, value: string) => ({
      event: 'STUDENT_AGREEMENT_RECORDED',
      actor: { id: who.id },
      facts: [{ name: 'answer', value }],
    });
    expect(student).toEqual({
      studentAgreements: {
        nodes: [
          { answer: 'AGREES_IN_PART', words: null, recordedOn: inDays(0) },
          { answer: 'DOES_NOT_AGREE', words: 'Not yet', recordedOn: inDays(-9) },
        ],
      },
      timeline: {
        nodes: expect.arrayContaining([
          entry(caseWorker, 'AGREES_IN_PART'),
          entry(people.lead, 'DOES_NOT_AGREE'),
        ]) as unknown,
      },
    });
  });

  it('is not recorded for a day to come', async () => {
    expect(await acts.refuses('lead', 'recordStudentAgreement', says('AGREES', inDays(1)))).toEqual(
      ['DATE_IN_FUTURE at recordedOn'],
    );
  });
});
