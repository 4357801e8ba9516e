import type { Orm } from './orm.ts';

interface Flags {
  rolsuper: boolean;
  rolbypassrls: boolean;
  rolinherit: boolean;
  rolcreaterole: boolean;
  rolcreatedb: boolean;
  owned: number;
}

/** Refuses to start as a role that row-level security would not bind. */
export async function checkRoles(orm: Orm): Promise<void> {
  const found = (await orm.em.getConnection().execute(
    `select r.rolsuper, r.rolbypassrls, r.rolinherit, r.rolcreaterole, r.rolcreatedb,
       (select count(*)::int from pg_class c where c.relowner = r.oid) as owned
     from pg_roles r where r.rolname = current_user`,
  )) as (Flags | undefined)[];
  const flags = found[0];
  const bound =
    flags !== undefined &&
    !flags.rolsuper &&
    !flags.rolbypassrls &&
    !flags.rolinherit &&
    !flags.rolcreaterole &&
    !flags.rolcreatedb &&
    flags.owned === 0;
  if (!bound)
    throw new Error(
      'The role that answers requests must own nothing, inherit nothing and bypass nothing.',
    );
}
