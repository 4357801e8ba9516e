import type { Viewer } from '../access/viewer.ts';
import { decided, type Decision } from '../kernel/decision.ts';
import { violation } from '../kernel/violation.ts';
import type { Account } from './account.ts';
import { mayInvite } from './may-invite.ts';
import type { StaffViolationCode } from './staff-violations.ts';

export interface InvitationReissued {
  readonly type: 'InvitationReissued';
}

/** A new link for somebody who has no password yet. */
export function reissueInvitation(
  account: Account,
  by: Viewer,
): Decision<InvitationReissued, StaffViolationCode> {
  return decided(
    [
      ...mayInvite(by, account),
      ...(account.state === 'ACTIVE' ? [violation('ACCOUNT_IN_USE' as const)] : []),
      ...(account.state === 'DISABLED' ? [violation('ACCOUNT_DISABLED' as const)] : []),
    ],
    [{ type: 'InvitationReissued' }],
  );
}
