import { describe, expect, it } from 'vitest';
import {
  A_CASE,
  A_CENTRE,
  A_SCHOOL,
  aLead,
  aManager,
  ANOTHER_CENTRE,
  ANOTHER_SCHOOL,
  aReferrer,
  aViewer,
  aWorker,
  onlookers,
} from '../access/viewer.builder.ts';
import type { Viewer } from '../access/viewer.ts';
import { A_STUDENT, TODAY } from '../consent/consent.builder.ts';
import type { CaseId, ReferralId } from '../kernel/identifiers.ts';
import { given } from '../kernel/given-when-then.ts';
import { DEFAULT_SETTINGS } from '../settings/service-settings.ts';
import { A_REFERRAL } from './referral.builder.ts';
import { aReferralDraft } from './referral-draft.builder.ts';
import { submitReferral, type SubmitReferral } from './submit-referral.ts';

type Draft = ReturnType<typeof aReferralDraft>;

const submitting = ({ draft, facts }: Draft, parts: Partial<SubmitReferral> = {}) =>
  given(draft).when(submitReferral, {
    by: aReferrer(),
    centreId: A_CENTRE,
    facts,
    settings: DEFAULT_SETTINGS,
    referralId: A_REFERRAL,
    ...parts,
  });
const ready = aReferralDraft().ready();

describe('a draft that is ready', () => {
  it('becomes a referral whose clock starts today', () => {
    submitting(ready)
      .then({
        type: 'ReferralSubmitted',
        content: ready.content,
        referral: {
          nameWithheld: false,
          id: A_REFERRAL,
          status: 'SUBMITTED',
          schoolId: A_SCHOOL,
          studentId: A_STUDENT,
          urgent: false,
          clock: { startedOn: TODAY, pauses: [] },
          readiness: { met: true },
        },
      })
      .warning();
  });

  it('is sent by the lead as well', () => {
    submitting(ready, { by: aLead() }).then({ type: 'ReferralSubmitted' });
  });

  it.each<[string, Viewer]>([
    ['the worker who typed it (REF-1)', aWorker()],
    ['the manager', aManager()],
    ['another school (REF-2)', aReferrer(ANOTHER_SCHOOL)],
    [
      'the same school of another centre',
      aViewer('SCHOOL_LEAD', { centreId: ANOTHER_CENTRE, schoolIds: [A_SCHOOL] }),
    ],
    ...onlookers().map((by): [string, Viewer] => [by.role, by]),
  ])('is not sent by %s', (_who, by) => {
    submitting(ready, { by }).thenRefused('NOT_YOUR_SCHOOL');
  });
});

describe('a draft that is not ready', () => {
  it('is refused with everything that blocks, and nothing that does not', () => {
    submitting(aReferralDraft(), { by: aManager() }).thenRefused(
      'NOT_YOUR_SCHOOL',
      'PURPOSE_MISSING at purpose',
      'REASONS_MISSING at presentingReasons',
      'STRENGTHS_MISSING at strengths',
      'STUDENT_VIEW_MISSING at studentView',
      'SUPPORT_SOUGHT_MISSING at supportSought',
      'SAFEGUARDING_LEAD_NOT_ASKED at safeguardingLeadAware',
      'CONSENT_NOT_RECORDED at consent',
      'SIGN_OFF_MISSING at signOff',
    );
  });

  it('is refused while another is open (REF-4)', () => {
    submitting(ready.where({ openReferralId: 'referral-0' as ReferralId })).thenRefused(
      'OPEN_REFERRAL_EXISTS',
    );
  });
});

describe('what only matters', () => {
  it('is handed on as a warning: too little tried, no word of a parent, a case to join', () => {
    submitting(
      ready
        .with({ priorInterventions: [], parentView: null })
        .where({ openCaseId: 'case-0' as CaseId }),
    )
      .then({
        type: 'ReferralSubmitted',
        referral: { readiness: { met: false, adviceOpen: true } },
      })
      .warning('READINESS_NOT_MET', 'PARENT_VIEW_MISSING', 'JOINS_OPEN_CASE');
  });

  it('keeps the answer of the rule with its version (PRI-4)', () => {
    submitting(ready).then({
      type: 'ReferralSubmitted',
      referral: { readiness: { ruleVersion: '2026-11', kindsTried: 3, longEnough: 2 } },
    });
  });

  it('says that it is urgent (PRI-3)', () => {
    submitting(ready.urgent('AFTER_A_MOVE')).then({
      type: 'ReferralSubmitted',
      referral: { urgent: true, readiness: { exception: 'AFTER_A_MOVE' } },
    });
  });
});

describe('consent that is being sought (SSR-2)', () => {
  const settings = { ...DEFAULT_SETTINGS, consentBeingSoughtAllowed: true };

  it('sends the referral without a name, where the centre allows it', () => {
    submitting(ready.where({ consents: [] }), { settings })
      .then({ type: 'ReferralSubmitted', referral: { nameWithheld: true } })
      .warning('CONSENT_NOT_RECORDED');
  });

  it('sends the name as usual once it is there', () => {
    submitting(ready, { settings }).then({
      type: 'ReferralSubmitted',
      referral: { nameWithheld: false },
    });
  });

  it('does not withhold the name because the student was not asked', () => {
    submitting(ready.where({ studentAsked: false })).then({
      type: 'ReferralSubmitted',
      referral: { nameWithheld: false },
    });
  });

  it('does not withhold it from a centre that has the case of the student open', () => {
    submitting(ready.where({ consents: [], openCaseId: A_CASE }), { settings }).then({
      type: 'ReferralSubmitted',
      referral: { nameWithheld: false },
    });
  });
});

it('leaves the draft as it was', () => {
  const { draft } = ready;
  const before = JSON.stringify(draft);
  submitting(ready);
  expect(JSON.stringify(draft)).toBe(before);
});
