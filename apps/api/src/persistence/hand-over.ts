/**
 * After migrating, everything belongs to `outreach_owner`, save the functions of `outreach_definer`: neither
 * the role that signs in nor the one that migrates owns a table whose policies it could switch off.
 */
export const handOver = `
do $$
declare
  it record;
begin
  for it in
    select format('%I.%I', n.nspname, c.relname) as name, c.relkind
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('outreach', 'auth', 'audit') and c.relkind in ('r', 'v', 'p')
      and c.relowner <> 'outreach_owner'::regrole
  loop
    execute format('alter %s %s owner to outreach_owner', case it.relkind when 'v' then 'view' else 'table' end, it.name);
  end loop;
  for it in
    select p.oid::regprocedure::text as name
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname in ('outreach', 'auth', 'audit') and p.proowner not in ('outreach_owner'::regrole, 'outreach_definer'::regrole)
  loop
    execute format('alter function %s owner to outreach_owner', it.name);
  end loop;
end $$`;
