import type { Em } from '../persistence/orm.ts';

interface NewPassword {
  readonly id: string;
  readonly staffId: string;
  readonly hash: string;
}

/** Puts a new password in the place of the old one, which stays as a revoked row. */
export async function setPassword(em: Em, { id, staffId, hash }: NewPassword): Promise<void> {
  await em.execute(
    `update auth.credential set revoked_at = now() where staff_id = ? and kind = 'PASSWORD' and revoked_at is null`,
    [staffId],
  );
  await em.execute(
    `insert into auth.credential (id, staff_id, kind, secret, created_at) values (?, ?, 'PASSWORD', ?, now())`,
    [id, staffId, hash],
  );
}
