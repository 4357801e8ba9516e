import { addMonths } from '@outreach/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Acts, openActs } from '../../../test/acts.ts';
import type { Input } from '../../../test/mutations/mutation-case.ts';
import { aStudent, inDays } from '../../../test/mutations/rows.ts';
import { people } from '../../../test/people.ts';
import { consentForm } from '../../../test/referral-acts.ts';

interface Standing {
  student: {
    consents: { nodes: { kind: string; signedOn: string }[] };
    consentStanding: {
      interventions: { kind: string; state: string; validUntil: string | null }[];
      sharing: { agency: string; information: string; state: string }[];
    };
  } | null;
}

let acts: Acts;
let studentId: string;

beforeAll(async () => {
  acts = await openActs();
});
beforeEach(async () => {
  studentId = await aStudent(acts.outreach);
});
afterAll(() => acts.close());

const form = (changes: Input = {}): Input => ({
  ...consentForm(studentId, inDays(-3)),
  ...changes,
});
const records = (changes?: Input) => acts.does('lead', 'recordConsent', form(changes));
const agreed = async (who: 'worker' | 'otherReferrer' = 'worker') => {
  const { student } = await acts.reads<Standing>(
    who,
    `query($id: ID!) { student(id: $id) {
      consents { nodes { kind signedOn } }
      consentStanding { interventions { kind state validUntil } sharing { agency information state } } } }`,
    { id: studentId },
  );
  return student;
};
const states = async () =>
  (await agreed())?.consentStanding.interventions.map(({ state }) => state);

describe('a signed form', () => {
  it('is two records, to support and to sharing, that hold for twelve months from the signature', async () => {
    const { warnings } = await records();
    const until = addMonths(inDays(-3), 12);
    expect(await agreed()).toEqual({
      consents: {
        nodes: expect.arrayContaining([
          { kind: 'INTERVENTION', signedOn: inDays(-3) },
          { kind: 'SHARING', signedOn: inDays(-3) },
        ]) as unknown,
      },
      consentStanding: {
        interventions: [
          { kind: 'ONE_TO_ONE', state: 'GIVEN', validUntil: until },
          { kind: 'GROUP', state: 'GIVEN', validUntil: until },
          { kind: 'RESPITE', state: 'REFUSED', validUntil: until },
        ],
        sharing: [
          { agency: 'CAMHS', information: 'NAME_AND_CONTACT', state: 'GIVEN' },
          { agency: 'CAMHS', information: 'NEEDS', state: 'GIVEN' },
        ],
      },
    });
    expect(warnings).toEqual([]);
    expect(await agreed('otherReferrer')).toBeNull();
  });

  it('says in the history how and by whom it was signed, and who recorded it', async () => {
    await records({ method: 'VERBAL_WITNESSED', relationship: 'CARER' });
    const ids = await acts.stored<{ id: string; kind: string; by: string }>(
      `select id, kind, recorded_by as by from outreach.consent where student_id = '${studentId}'`,
    );
    expect(ids.map(({ kind }) => kind).sort()).toEqual(['INTERVENTION', 'SHARING']);
    for (const { id, kind, by } of ids) {
      expect(by).toBe(people.lead.id);
      expect(await acts.happened(id)).toEqual([
        [
          'CONSENT_RECORDED',
          people.lead.id,
          `kind ${kind}`,
          'method VERBAL_WITNESSED',
          'relationship CARER',
        ],
      ]);
    }
  });

  it('that asks about support alone says nothing of sharing', async () => {
    await records({ sharing: [] });
    expect(await agreed()).toMatchObject({
      consents: { nodes: [{ kind: 'INTERVENTION' }] },
      consentStanding: { sharing: [] },
    });
  });

  it('has the last word, item by item, and leaves the form before it as it was', async () => {
    await records({ signedOn: inDays(-9) });
    await records({
      signedOn: inDays(-1),
      sharing: [],
      interventions: [{ kind: 'GROUP', given: false }],
    });
    expect(await states()).toEqual(['GIVEN', 'REFUSED', 'REFUSED']);
    expect(
      await acts.stored(
        `select a.given, c.signed_on::text as "on" from outreach.intervention_consent a
         join outreach.consent c on c.id = a.consent_id
         where a.student_id = '${studentId}' and a.kind = 'GROUP' order by c.signed_on`,
      ),
    ).toEqual([
      { given: true, on: inDays(-9) },
      { given: false, on: inDays(-1) },
    ]);
  });

  it('that was signed before a withdrawal and found after it undoes nothing', async () => {
    await records();
    const [first] = await acts.stored<{ id: string }>(
      `select id from outreach.consent where student_id = '${studentId}' and kind = 'INTERVENTION'`,
    );
    await acts.does('lead', 'withdrawConsent', {
      consentId: first?.id,
      expectedVersion: 1,
      method: 'PHONE',
      withdrawnByName: 'Pat Testerfield',
    });
    await records({ signedOn: inDays(-1) });
    expect(await states()).toEqual(['WITHDRAWN', 'WITHDRAWN', 'REFUSED']);
  });

  it('of somebody who says that they hold no responsibility is kept, and said', async () => {
    const { warnings } = await records({ parentalResponsibility: 'NOT_HELD' });
    expect(warnings).toEqual(['RESPONSIBILITY_NOT_HELD at parentalResponsibility']);
    expect(await states()).toEqual(['GIVEN', 'GIVEN', 'REFUSED']);
  });

  const agency = { agency: 'CAMHS', information: ['NEEDS'], given: true };
  const twice = [
    { kind: 'GROUP', given: true },
    { kind: 'GROUP', given: false },
  ];

  it.each<[what: string, changes: Input, ...why: string[]]>([
    ['nobody signed', { signedByName: ' ' }, 'SIGNER_NAME_MISSING at signedByName'],
    ['a sister signed', { relationship: 'SIBLING' }, 'RELATIONSHIP_MAY_NOT_SIGN at relationship'],
    ['nobody saw on paper', { seenByName: null }, 'SEEN_BY_MISSING at seenByName'],
    ['is signed tomorrow', { signedOn: inDays(1) }, 'SIGNED_IN_FUTURE at signedOn'],
    [
      'is older than a year, and than the form itself',
      { signedOn: '2024-08-31', formVersion: '2024-09' },
      'SIGNATURE_TOO_OLD at signedOn',
      'SIGNED_BEFORE_FORM at signedOn',
    ],
    ['is of no version', { formVersion: '1999-01' }, 'FORM_VERSION_UNKNOWN at formVersion'],
    ['answers nothing', { interventions: [], sharing: [] }, 'NOTHING_ANSWERED at interventions'],
    ['answers twice on support', { interventions: twice }, 'ANSWERED_TWICE at interventions'],
    ['answers twice on an agency', { sharing: [agency, agency] }, 'ANSWERED_TWICE at sharing'],
    [
      'names an agency without its name',
      { sharing: [agency, { ...agency, agency: 'OTHER_NAMED', agencyName: ' ' }] },
      'AGENCY_NAME_MISSING at sharing.1.agencyName',
    ],
    [
      'shares nothing with an agency',
      { sharing: [{ ...agency, information: [] }] },
      'INFORMATION_MISSING at sharing.0.information',
    ],
  ])('is not recorded that %s', async (_what, changes, ...why) => {
    expect(await acts.refuses('lead', 'recordConsent', form(changes))).toEqual(why);
  });

  it('that came by e-mail needs nobody who saw it', async () => {
    await records({ method: 'ELECTRONIC', seenByName: null });
    expect(await states()).toEqual(['GIVEN', 'GIVEN', 'REFUSED']);
  });
});
