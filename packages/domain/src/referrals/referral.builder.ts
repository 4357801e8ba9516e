import { A_CASE, A_SCHOOL, A_WORKER } from '../access/viewer.builder.ts';
import { A_STUDENT, TODAY } from '../consent/consent.builder.ts';
import type { Instant, ReferralId, SchoolDate, StaffId } from '../kernel/identifiers.ts';
import { DEFAULT_SETTINGS } from '../settings/service-settings.ts';
import { assessReadiness } from './assess-readiness.ts';
import type { ReferralContent } from './referral-content.ts';
import { aReferralDraft } from './referral-draft.builder.ts';
import { evolveReferral, type Decline, type Referral, type ReferralEvent } from './referral.ts';

export const A_REFERRAL = 'referral-1' as ReferralId;

/** A referral in a state that it came to by what happened to it. */
class ReferralBuilder<State extends Referral> {
  readonly #state: State;

  constructor(state: State) {
    this.#state = state;
  }

  /** The referral as it stands. */
  build(): State {
    return this.#state;
  }

  /** SSR-2: consent is still being sought. */
  withoutName() {
    return new ReferralBuilder({ ...this.#state, nameWithheld: true });
  }

  returned(on: SchoolDate = TODAY) {
    return this.#after('RETURNED', { type: 'ReferralReturned', question: 'Who helps?', on });
  }

  answered(on: SchoolDate = TODAY, content: ReferralContent = aReferralDraft().ready().content) {
    const readiness = assessReadiness(content, on, DEFAULT_SETTINGS);
    return this.#after('SUBMITTED', {
      type: 'ReferralAnswered',
      answer: 'The head of year.',
      on,
      content,
      readiness,
    });
  }

  accepted(caseId = A_CASE) {
    return this.#after('ACCEPTED', {
      type: 'ReferralAccepted',
      caseId,
      workerId: A_WORKER,
      opensCase: true,
      urgencyConfirmed: false,
      exceptionReason: null,
    });
  }

  declined(parts: Partial<Decline> = {}) {
    const decline = { ...A_DECLINE, ...parts };
    return this.#after('DECLINED', { type: 'ReferralDeclined', decline });
  }

  challenged() {
    return this.#after('CHALLENGED', { type: 'DeclineChallenged', grounds: 'We did try.' });
  }

  upheld() {
    return this.#after('DECLINED', { type: 'DeclineUpheld', reason: 'It was talked over.' });
  }

  withdrawn(reason = 'The student moved away.') {
    return this.#after('WITHDRAWN', { type: 'ReferralWithdrawn', reason });
  }

  #after<Status extends Referral['status']>(status: Status, event: ReferralEvent) {
    const state = evolveReferral(this.#state, event);
    if (!is(state, status)) throw new Error(`${event.type} gave ${state.status}, not ${status}`);
    return new ReferralBuilder(state);
  }
}

function is<Status extends Referral['status']>(
  state: Referral,
  status: Status,
): state is Extract<Referral, { status: Status }> {
  return state.status === status;
}

export const A_DECLINE: Decline = {
  reason: 'NORMAL_RANGE_NOT_TRIED',
  whatToTry: 'A mentor for half a term.',
  adviceOffered: true,
  by: 'staff-manager' as StaffId,
  at: `${TODAY}T10:00:00.000Z` satisfies Instant,
};

/** A referral that was sent, with the normal range tried unless another content is given. */
export function aReferral(
  content: ReferralContent = aReferralDraft().ready().content,
  on: SchoolDate = TODAY,
) {
  return new ReferralBuilder({
    id: A_REFERRAL,
    schoolId: A_SCHOOL,
    studentId: A_STUDENT,
    status: 'SUBMITTED',
    readiness: assessReadiness(content, on, DEFAULT_SETTINGS),
    urgent: content.urgency !== null,
    nameWithheld: false,
    clock: { startedOn: on, pauses: [] },
  });
}
