import type { Viewer } from '@outreach/domain';
import type { SignedIn } from '../context.ts';
import type { Database } from '../persistence/database.ts';
import { asAuth, asSession } from './roles.ts';
import { hashToken } from './session-token.ts';

interface ActorRow {
  id: Viewer['staffId'];
  role: Viewer['role'];
  centre_id: Viewer['centreId'];
  school_ids: Viewer['schoolIds'];
  case_ids: NonNullable<Viewer['caseIds']>;
  due_a_touch: boolean;
}

const lookUp = `
  select a.id, a.role, a.centre_id, coalesce(auth.actor_schools(), '{}') as school_ids,
    auth.actor_cases() as case_ids, auth.session_is_due_a_touch() as due_a_touch
  from auth.actor() a`;

const touch = `
  update auth.session set last_seen_at = now(), idle_until = least(now() + interval '30 minutes', expires_at)
  where token_hash = decode(?, 'hex') and revoked_at is null and idle_until > now()
    and last_seen_at < now() - interval '1 minute'`;

/**
 * Who the token signs in, or null. The database answers from the same functions that row-level security
 * uses, by its own clock, so that the server and the policies can never differ about a session.
 */
export async function findSignedIn(database: Database, token: string): Promise<SignedIn | null> {
  const sessionHash = hashToken(token);
  if (sessionHash === null) return null;
  const [actor] = await database.orm.em
    .fork({ session: asSession(sessionHash) })
    .execute<ActorRow[]>(lookUp);
  if (actor === undefined) return null;
  if (actor.due_a_touch)
    await database.orm.em.fork({ session: asAuth }).execute(touch, [sessionHash]);
  return { viewer: viewerOf(actor), sessionHash };
}

function viewerOf(actor: ActorRow): Viewer {
  return {
    staffId: actor.id,
    role: actor.role,
    centreId: actor.centre_id,
    schoolIds: actor.school_ids,
    caseIds: actor.case_ids,
  };
}
