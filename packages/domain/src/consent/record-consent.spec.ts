import { describe, it } from 'vitest';
import {
  A_CASE,
  A_CENTRE,
  A_SCHOOL,
  aLead,
  aManager,
  ANOTHER_SCHOOL,
  aReferrer,
  aWorker,
  onlookers,
} from '../access/viewer.builder.ts';
import { given } from '../kernel/given-when-then.ts';
import type { ConsentId } from '../kernel/identifiers.ts';
import { DEFAULT_SETTINGS } from '../settings/service-settings.ts';
import { A_STUDENT, TODAY } from './consent.builder.ts';
import { RELATIONSHIPS, type Relationship } from './consent-codes.ts';
import { recordConsent, type RecordConsent } from './record-consent.ts';

const student = { centreId: A_CENTRE, studentId: A_STUDENT, schoolId: A_SCHOOL };
const form: RecordConsent = {
  by: aReferrer(),
  at: `${TODAY}T10:00:00.000Z`,
  today: TODAY,
  settings: DEFAULT_SETTINGS,
  interventionConsentId: 'consent-1' as ConsentId,
  sharingConsentId: 'consent-2' as ConsentId,
  formVersion: '2026-09',
  signedByName: ' A parent ',
  relationship: 'MOTHER',
  parentalResponsibility: 'HELD',
  method: 'ELECTRONIC',
  seenByName: null,
  signedOn: '2026-11-10',
  interventions: [
    { kind: 'ONE_TO_ONE', given: true },
    { kind: 'RESPITE', given: false },
  ],
  sharing: [{ agency: 'CAMHS', agencyName: null, information: ['NEEDS'], given: true }],
};
const recording = (parts: Partial<RecordConsent> = {}) =>
  given(student).when(recordConsent, { ...form, ...parts });

describe('a signed request form', () => {
  it('becomes two records, support and sharing, each for twelve months (CNS-1, CNS-2)', () => {
    recording()
      .then(
        {
          type: 'ConsentRecorded',
          record: {
            id: 'consent-1' as ConsentId,
            kind: 'INTERVENTION',
            signedBy: { name: 'A parent' },
            signedOn: '2026-11-10',
            validUntil: '2027-11-10',
            disputed: false,
            interventions: [
              { kind: 'ONE_TO_ONE', given: true, withdrawn: null },
              { kind: 'RESPITE', given: false, withdrawn: null },
            ],
          },
        },
        {
          type: 'ConsentRecorded',
          record: {
            id: 'consent-2' as ConsentId,
            kind: 'SHARING',
            sharing: [{ agency: 'CAMHS', information: ['NEEDS'], given: true, withdrawn: null }],
          },
        },
      )
      .warning();
  });

  it('names nobody who saw it where nobody was written', () => {
    recording({ seenByName: ' ', sharing: [] }).then({
      type: 'ConsentRecorded',
      record: { seenBy: null },
    });
  });

  it('becomes one record where only one part was asked', () => {
    recording({ sharing: [] }).then({ type: 'ConsentRecorded', record: { kind: 'INTERVENTION' } });
    recording({ interventions: [] }).then({ type: 'ConsentRecorded', record: { kind: 'SHARING' } });
  });

  it('keeps a no as a no (CNS-4)', () => {
    recording({ sharing: [], interventions: [{ kind: 'GROUP', given: false }] }).then({
      type: 'ConsentRecorded',
      record: { interventions: [{ kind: 'GROUP', given: false }] },
    });
  });

  it('needs an answer to something', () => {
    recording({ interventions: [], sharing: [] }).thenRefused('NOTHING_ANSWERED');
  });

  it.each([aLead(), aManager(), aWorker(), aWorker({ schoolIds: [], caseIds: [A_CASE] })])(
    'is recorded by whoever was told at the school or the service (SSR-1): $role $schoolIds',
    (by) => {
      const decision = given({ ...student, caseId: A_CASE }).when(recordConsent, { ...form, by });
      decision.then({ type: 'ConsentRecorded' }, { type: 'ConsentRecorded' });
    },
  );

  it.each([aReferrer(ANOTHER_SCHOOL), aWorker({ schoolIds: [] }), ...onlookers()])(
    'is not recorded by $role elsewhere',
    (by) => {
      recording({ by }).thenRefused('NOT_ALLOWED_FOR_ROLE');
    },
  );
});

describe('who signs (SSR-3)', () => {
  const signers = RELATIONSHIPS.filter((one) => one !== 'SIBLING' && one !== 'OTHER');

  it.each(signers)('%s may', (relationship) => {
    recording({ relationship, sharing: [] }).then({ type: 'ConsentRecorded' });
  });

  it.each(['SIBLING', 'OTHER'] satisfies Relationship[])('%s may not', (relationship) => {
    recording({ relationship }).thenRefused('RELATIONSHIP_MAY_NOT_SIGN at relationship');
  });

  it('has a name', () => {
    recording({ signedByName: ' ' }).thenRefused('SIGNER_NAME_MISSING at signedByName');
  });

  it('may be a carer without parental responsibility, which is said', () => {
    recording({ relationship: 'CARER', parentalResponsibility: 'NOT_HELD', sharing: [] })
      .then({ type: 'ConsentRecorded' })
      .warning('RESPONSIBILITY_NOT_HELD');
  });
});

describe('how it was signed', () => {
  it.each(['PAPER', 'VERBAL_WITNESSED'] as const)('%s needs somebody who saw it', (method) => {
    recording({ method }).thenRefused('SEEN_BY_MISSING at seenByName');
    recording({ method, seenByName: 'The secretary', sharing: [] }).then({
      type: 'ConsentRecorded',
      record: { seenBy: 'The secretary' },
    });
  });
});

describe('when it was signed (SSR-6)', () => {
  it.each([
    ['today', TODAY, null],
    ['tomorrow', '2026-11-17', 'SIGNED_IN_FUTURE'],
    ['the day the form came out', '2026-08-24', null],
    ['the day before', '2026-08-23', 'SIGNED_BEFORE_FORM'],
  ] as const)('%s, %s: %s', (_when, signedOn, code) => {
    const outcome = recording({ signedOn, sharing: [] });
    if (code === null) outcome.then({ type: 'ConsentRecorded' });
    else outcome.thenRefused(`${code} at signedOn`);
  });

  it.each([
    ['twelve months ago', '2025-11-16', null],
    ['a day longer ago', '2025-11-15', 'SIGNATURE_TOO_OLD'],
  ] as const)('%s on an older form: %s', (_when, signedOn, code) => {
    const outcome = recording({ signedOn, formVersion: '2024-09', sharing: [] });
    if (code === null) outcome.then({ type: 'ConsentRecorded', record: { validUntil: TODAY } });
    else outcome.thenRefused(`${code} at signedOn`);
  });

  it('is on a form that exists', () => {
    recording({ formVersion: '1999-09' }).thenRefused('FORM_VERSION_UNKNOWN at formVersion');
  });
});

describe('what is shared with whom (SHR-1)', () => {
  const other = {
    agency: 'OTHER_NAMED',
    agencyName: 'Youth Connexions',
    information: ['NEEDS'],
    given: true,
  } as const;

  it('names the other agency', () => {
    recording({ sharing: [{ ...other, agencyName: ' ' }] }).thenRefused(
      'AGENCY_NAME_MISSING at sharing.0.agencyName',
    );
  });

  it('says which information, where sharing is agreed to', () => {
    recording({ sharing: [{ ...other, information: [] }] }).thenRefused(
      'INFORMATION_MISSING at sharing.0.information',
    );
    recording({ interventions: [], sharing: [{ ...other, information: [], given: false }] }).then({
      type: 'ConsentRecorded',
    });
  });

  it('answers once for each agency, and for each kind of support', () => {
    recording({ sharing: [other, { ...other, agencyName: 'youth connexions ' }] }).thenRefused(
      'ANSWERED_TWICE at sharing',
    );
    const camhs = {
      agency: 'CAMHS',
      agencyName: null,
      information: ['NEEDS'],
      given: true,
    } as const;
    recording({
      sharing: [camhs, { ...camhs, agencyName: 'The clinic', given: false }],
    }).thenRefused('ANSWERED_TWICE at sharing');
    recording({
      interventions: [
        { kind: 'GROUP', given: true },
        { kind: 'GROUP', given: false },
      ],
    }).thenRefused('ANSWERED_TWICE at interventions');
    recording({ interventions: [], sharing: [other, { ...other, agencyName: 'Carers' }] }).then({
      type: 'ConsentRecorded',
    });
  });
});

it('says everything at once', () => {
  recording({
    by: aReferrer(ANOTHER_SCHOOL),
    signedByName: '',
    relationship: 'SIBLING',
    method: 'PAPER',
    signedOn: '2026-12-01',
    interventions: [],
    sharing: [],
  }).thenRefused(
    'NOT_ALLOWED_FOR_ROLE',
    'SIGNER_NAME_MISSING',
    'RELATIONSHIP_MAY_NOT_SIGN',
    'SEEN_BY_MISSING',
    'SIGNED_IN_FUTURE',
    'NOTHING_ANSWERED',
  );
});
