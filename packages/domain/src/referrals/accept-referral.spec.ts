import { describe, it } from 'vitest';
import {
  A_CASE,
  A_CENTRE,
  A_SCHOOL,
  A_WORKER,
  aLead,
  aManager,
  ANOTHER_CENTRE,
  aReferrer,
  aViewer,
  aWorker,
} from '../access/viewer.builder.ts';
import { aConsent } from '../consent/consent.builder.ts';
import { given } from '../kernel/given-when-then.ts';
import type { CaseId } from '../kernel/identifiers.ts';
import { acceptReferral, type AcceptReferral } from './accept-referral.ts';
import { aReferral } from './referral.builder.ts';
import { aReferralDraft } from './referral-draft.builder.ts';
import type { Referral } from './referral.ts';

const NEW_CASE = 'case-new' as CaseId;
const ready = aReferralDraft().ready();
const sent = aReferral();
const unready = aReferral(aReferralDraft().ready().with({ priorInterventions: [] }).content);
const urgent = aReferral(
  aReferralDraft().ready().with({ priorInterventions: [] }).urgent().content,
);

const accepting = (
  referral: { readonly build: () => Referral },
  parts: Partial<AcceptReferral> = {},
) =>
  given(referral.build()).when(acceptReferral, {
    by: aManager(),
    centreId: A_CENTRE,
    supportSought: ready.content.supportSought,
    facts: ready.facts,
    workerId: A_WORKER,
    workerServesSchool: true,
    openCaseId: null,
    newCaseId: NEW_CASE,
    confirmUrgency: false,
    exceptionReason: null,
    ...parts,
  });

describe('a referral that was sent', () => {
  it('is accepted and opens a case with its worker', () => {
    accepting(sent)
      .then({
        type: 'ReferralAccepted',
        caseId: NEW_CASE,
        workerId: A_WORKER,
        opensCase: true,
        urgencyConfirmed: false,
        exceptionReason: null,
      })
      .warning();
  });

  it('joins the case that is open (CAS-2)', () => {
    accepting(sent, { openCaseId: A_CASE })
      .then({ type: 'ReferralAccepted', caseId: A_CASE, opensCase: false })
      .warning('JOINS_OPEN_CASE');
  });

  it('needs a worker, whether a case opens or is joined', () => {
    accepting(sent, { workerId: null }).thenRefused('WORKER_NOT_GIVEN at workerId');
    accepting(sent, { workerId: null, openCaseId: A_CASE }).thenRefused('WORKER_NOT_GIVEN');
  });

  it('may go to a worker who does not serve the school, which is said', () => {
    accepting(sent, { workerServesSchool: false })
      .then({ type: 'ReferralAccepted' })
      .warning('WORKER_DOES_NOT_SERVE_SCHOOL');
  });

  it.each([
    ['a worker', aWorker()],
    ['the school', aReferrer()],
    ['its lead', aLead()],
    ['the manager of another centre', aViewer('MANAGER', { centreId: ANOTHER_CENTRE })],
  ])('is not accepted by %s', (_who, by) => {
    accepting(sent, { by }).thenRefused('NOT_ALLOWED_FOR_ROLE');
  });
});

describe('between sending and accepting', () => {
  it.each([
    [
      'the parent withdrew (CNS-3)',
      ready.withConsent(aConsent().withdrawn().build()),
      'CONSENT_NOT_VALID at consent',
    ],
    [
      'consent ran out (CNS-2)',
      ready.withConsent(aConsent().expired().build()),
      'CONSENT_NOT_VALID at consent',
    ],
    [
      'the parents disagree (SSR-3)',
      ready.withConsent(aConsent().disputed().build()),
      'CONSENT_NOT_VALID at consent',
    ],
    [
      'consent was never given (SSR-2)',
      ready.where({ consents: [] }),
      'CONSENT_NOT_RECORDED at consent',
    ],
    [
      'the student left the school (REF-1)',
      ready.where({ enrolments: [] }),
      'NOT_ON_ROLL_AT_SCHOOL',
    ],
    [
      'the student moved and is a guest here',
      ready.where({ enrolments: [{ schoolId: A_SCHOOL, kind: 'SUBSIDIARY' }] }),
      'SUBSIDIARY_ENROLMENT_ONLY',
    ],
  ] as const)('%s: not accepted', (_what, { facts }, refusal) => {
    accepting(sent, { facts }).thenRefused(refusal);
  });

  it('what is only asked of the student does not stop it (SSR-4)', () => {
    accepting(sent, { facts: ready.where({ studentAsked: false }).facts })
      .then({ type: 'ReferralAccepted' })
      .warning();
  });

  it('consent has to cover one kind that is asked for (CNS-1)', () => {
    const { facts } = ready.withConsent(aConsent().refused('RESPITE').build());
    accepting(sent, { facts, supportSought: ['RESPITE'] }).thenRefused('CONSENT_NOT_VALID');
    accepting(sent, { facts, supportSought: ['RESPITE', 'ONE_TO_ONE'] }).then({
      type: 'ReferralAccepted',
    });
  });
});

describe('a decline that was challenged (REF-6)', () => {
  it('may still be accepted', () => {
    accepting(sent.declined().challenged()).then({ type: 'ReferralAccepted' });
  });
});

describe.each([
  ['returned', sent.returned()],
  ['accepted', sent.accepted()],
  ['declined', sent.declined()],
  ['upheld', sent.declined().challenged().upheld()],
  ['withdrawn', sent.withdrawn()],
])('a referral that is %s', (_state, referral) => {
  it('is not accepted', () => {
    accepting(referral).thenRefused('NOT_IN_THIS_STATE');
  });
});

describe('too little tried (PRI-1)', () => {
  it('needs a reason', () => {
    accepting(unready).thenRefused('EXCEPTION_REASON_MISSING at exceptionReason');
    accepting(unready, { exceptionReason: '  ' }).thenRefused('EXCEPTION_REASON_MISSING');
  });

  it('is accepted with one, which is kept', () => {
    accepting(unready, { exceptionReason: 'Came to the school in October.' }).then({
      type: 'ReferralAccepted',
      exceptionReason: 'Came to the school in October.',
    });
  });

  it('is not excused by an urgency that the school did not claim', () => {
    accepting(unready, { confirmUrgency: true }).thenRefused('EXCEPTION_REASON_MISSING');
  });
});

describe('an urgency (PRI-3)', () => {
  it('is an exception once the manager confirms it', () => {
    accepting(urgent, { confirmUrgency: true })
      .then({ type: 'ReferralAccepted', urgencyConfirmed: true, exceptionReason: null })
      .warning();
  });

  it('is none as long as the manager does not', () => {
    accepting(urgent).thenRefused('EXCEPTION_REASON_MISSING');
    accepting(urgent, { exceptionReason: 'Not urgent, but new here.' })
      .then({ type: 'ReferralAccepted', urgencyConfirmed: false })
      .warning('URGENCY_NOT_CONFIRMED');
  });

  it('counts when the school claims it with its answer', () => {
    const answered = unready
      .returned()
      .answered(
        undefined,
        aReferralDraft().ready().with({ priorInterventions: [] }).urgent().content,
      );
    accepting(answered, { confirmUrgency: true }).then({
      type: 'ReferralAccepted',
      urgencyConfirmed: true,
    });
  });
});

it('says everything at once', () => {
  accepting(unready.withdrawn(), { by: aReferrer(), workerId: null }).thenRefused(
    'NOT_ALLOWED_FOR_ROLE',
    'NOT_IN_THIS_STATE',
    'WORKER_NOT_GIVEN',
    'EXCEPTION_REASON_MISSING',
  );
});
