import { A_SCHOOL, aLead, aReferrer } from '../access/viewer.builder.ts';
import { aConsent, A_STUDENT, TODAY } from '../consent/consent.builder.ts';
import type { ConsentRecord } from '../consent/consent-record.ts';
import type { DraftId } from '../kernel/identifiers.ts';
import type { ReferralFacts } from './outstanding-requirements.ts';
import {
  emptyReferralContent,
  type InterventionKind,
  type PriorInterventionEntry,
  type ReferralContent,
  type SupportKind,
  type UrgencyReason,
} from './referral-content.ts';
import type { ReferralDraft } from './referral-draft.ts';

interface Parts {
  readonly content: ReferralContent;
  readonly facts: ReferralFacts;
  readonly signedOff: ReferralDraft['signedOff'];
}

/** A draft and what would be looked up about it, so that a story such as consent can be told in one place. */
class ReferralDraftBuilder {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  get content(): ReferralContent {
    return this.#parts.content;
  }

  get facts(): ReferralFacts {
    return this.#parts.facts;
  }

  get draft(): ReferralDraft {
    return {
      id: 'draft-1' as DraftId,
      schoolId: A_SCHOOL,
      studentId: A_STUDENT,
      authorId: aReferrer().staffId,
      content: this.#parts.content,
      signedOff: this.#parts.signedOff,
    };
  }

  with(content: Partial<ReferralContent>): ReferralDraftBuilder {
    return this.#but({ content: { ...this.content, ...content } });
  }

  where(facts: Partial<ReferralFacts>): ReferralDraftBuilder {
    return this.#but({ facts: { ...this.facts, ...facts } });
  }

  withReasons(): ReferralDraftBuilder {
    return this.with({
      purpose: 'SUPPORT',
      presentingReasons: [
        { reason: 'UNSTRUCTURED_TIME', saidBy: 'SCHOOL', since: '2026-09-07', note: null },
        { reason: 'NOT_KNOWN_YET', saidBy: 'STUDENT', since: null, note: null },
      ],
      safeguardingLeadAware: true,
    });
  }

  withStrengthsAndViews(): ReferralDraftBuilder {
    return this.with({
      strengths: 'Kind to younger students, good with his hands.',
      studentView: 'Lunch is too loud.',
      parentView: 'Mornings are better at home.',
    });
  }

  seeking(...supportSought: SupportKind[]): ReferralDraftBuilder {
    return this.with({ supportSought });
  }

  /** Three kinds, two of them for half a term, with little effect (PRI-1, PRI-2). */
  afterStrategiesTried(): ReferralDraftBuilder {
    return this.with({
      priorInterventions: [
        anIntervention('PASTORAL_MENTOR'),
        anIntervention('TEACHER_STRATEGIES', { effect: 'NONE' }),
        anIntervention('PARENT_MEETINGS', { from: '2026-10-05', to: '2026-10-12' }),
      ],
    });
  }

  urgent(reason: UrgencyReason = 'RISK_OF_PERMANENT_EXCLUSION'): ReferralDraftBuilder {
    return this.with({ urgency: { reason, explanation: 'A governors’ meeting is called.' } });
  }

  /** A parent signed for all kinds, and the student was asked. */
  withConsent(...consents: ConsentRecord[]): ReferralDraftBuilder {
    return this.where({
      consents: consents.length > 0 ? consents : [aConsent().build()],
      studentAsked: true,
    });
  }

  signedOff(): ReferralDraftBuilder {
    return this.#but({ signedOff: { by: aLead().staffId, at: `${TODAY}T09:00:00.000Z` } });
  }

  /** Nothing is missing. */
  ready(): ReferralDraftBuilder {
    return this.withReasons()
      .withStrengthsAndViews()
      .seeking('ONE_TO_ONE')
      .afterStrategiesTried()
      .withConsent()
      .signedOff();
  }

  #but(parts: Partial<Parts>): ReferralDraftBuilder {
    return new ReferralDraftBuilder({ ...this.#parts, ...parts });
  }
}

/** Something that a school tried from 7 September to the end of October 2026, with little effect. */
export function anIntervention(
  kind: InterventionKind,
  parts: Partial<PriorInterventionEntry> = {},
): PriorInterventionEntry {
  return {
    id: '3f1c2a54-6d3a-4d7e-9a51-0a5c1f6b7c01',
    kind,
    from: '2026-09-07',
    to: '2026-10-23',
    frequency: 'weekly',
    byWhom: 'the head of year',
    aim: 'calmer lunchtimes',
    effect: 'LITTLE',
    evidence: null,
    comment: null,
    atPreviousSchool: false,
    ...parts,
  };
}

/** A draft that nobody has written in, for a student on roll at a school in the area. */
export function aReferralDraft(): ReferralDraftBuilder {
  return new ReferralDraftBuilder({
    content: emptyReferralContent(),
    signedOff: null,
    facts: {
      today: TODAY,
      enrolments: [{ schoolId: A_SCHOOL, kind: 'MAIN' }],
      schoolInArea: true,
      openReferralId: null,
      openCaseId: null,
      consents: [],
      studentAsked: false,
      authorIsLead: false,
    },
  });
}
