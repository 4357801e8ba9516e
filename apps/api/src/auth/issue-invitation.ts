import { randomUUID } from 'node:crypto';
import type { Em } from '../persistence/orm.ts';
import { hashToken, newToken } from './session-token.ts';

export interface Invitation {
  /** Shown once, in a link, and stored nowhere. */
  readonly token: string;
  readonly expiresAt: Date;
}

/**
 * Makes a link for a member of staff of the asking person's centre, in the transaction of the mutation, and
 * revokes earlier links. The database decides by the session who asks and whether they may (migration 0010).
 * Rows that the mutation changed must be flushed before.
 */
export async function issueInvitation(
  em: Em,
  { staffId }: { readonly staffId: string },
): Promise<Invitation> {
  const token = newToken();
  const [issued] = await em.execute<{ expires_at: string | Date }[]>(
    `select auth.issue_invitation(?::uuid, ?::uuid, decode(?, 'hex')) as expires_at`,
    [staffId, randomUUID(), hashToken(token)],
  );
  if (issued === undefined) throw new Error('The invitation was not stored');
  return { token, expiresAt: new Date(issued.expires_at) };
}

/** Where the link leads. The token stands after the `#`: browsers send that part to no server and no log. */
export function invitationLink(publicUrl: string, token: string): string {
  return `${publicUrl.replace(/\/$/, '')}/welcome#token=${token}`;
}
