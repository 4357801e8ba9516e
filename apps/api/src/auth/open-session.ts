import type { Em } from '../persistence/orm.ts';
import { hashToken, newToken } from './session-token.ts';

export interface NewSession {
  readonly staffId: string;
  /** How the person showed who they are, such as `password`. */
  readonly methods: readonly string[];
  readonly address?: string | null;
  readonly userAgent?: string | null;
}

const insert = `
  insert into auth.session (token_hash, staff_id, kind, methods, created_at, last_seen_at, idle_until, expires_at, address, user_agent)
  values (decode(?, 'hex'), ?, 'FULL', string_to_array(?, ','), now(), now(), now() + interval '30 minutes', now() + interval '12 hours', ?, ?)`;

/** Opens a session and answers with its token, which is stored nowhere. `em` acts as the sign-in role. */
export async function openSession(em: Em, opened: NewSession): Promise<string> {
  const token = newToken();
  await em.execute(insert, [
    hashToken(token),
    opened.staffId,
    opened.methods.join(','),
    opened.address ?? null,
    opened.userAgent?.slice(0, 200) ?? null,
  ]);
  return token;
}
