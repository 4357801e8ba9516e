import type { Viewer } from '../access/viewer.ts';
import { decided, type Decision } from '../kernel/decision.ts';
import type { DraftId } from '../kernel/identifiers.ts';
import { violation } from '../kernel/violation.ts';
import { worksThere } from './session-rules.ts';
import type { SessionViolationCode } from './session-violations.ts';
import type { Session } from './session.ts';

export interface AdvicePromoted {
  readonly type: 'AdvicePromoted';
  readonly draftId: DraftId;
}

export interface PromoteAdvice {
  readonly by: Viewer;
  readonly draftId: DraftId;
  /** The referral that this advice became before. */
  readonly promotedTo: DraftId | null;
}

/** SUP-2: advice becomes a referral that is being written; its minutes stay what they were, and consent is asked. */
export function promoteAdvice(
  state: Session,
  { by, draftId, promotedTo }: PromoteAdvice,
): Decision<AdvicePromoted, SessionViolationCode> {
  return decided(
    [
      ...worksThere(by, state),
      ...(state.kind === 'ADVICE' && state.state === 'HAPPENED'
        ? []
        : [violation('ADVICE_ONLY' as const)]),
      ...(promotedTo === null ? [] : [violation('ADVICE_ALREADY_PROMOTED' as const)]),
    ],
    [{ type: 'AdvicePromoted', draftId }],
  );
}
