import type { Act } from '../../acts/act.ts';
import type { Done } from '../../acts/outcome.ts';
import { issueInvitation } from '../../auth/issue-invitation.ts';

/** A one-time link for a person: shown once and kept nowhere. */
export async function invitationFor(
  { em, publicUrl }: Act,
  staffId: string,
): Promise<Pick<Done, 'values' | 'once'>> {
  const { token, expiresAt } = await issueInvitation(em, { staffId });
  return {
    values: { expiresAt: expiresAt.toISOString() },
    once: { invitationLink: `${publicUrl}/welcome#token=${token}` },
  };
}
