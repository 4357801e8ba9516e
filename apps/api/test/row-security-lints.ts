const schemas = `('outreach', 'auth', 'audit')`;
const answering = `('outreach_login', 'outreach_app', 'outreach_auth')`;

/**
 * Mistakes that would open a row to the wrong eyes, each as a statement whose rows are what is wrong.
 * `public` means tables that the role of requests reaches without a policy.
 */
export const lints: readonly (readonly [string, string])[] = [
  [
    'a table without row-level security that the role of requests can touch',
    `select c.oid::regclass::text as wrong from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema') and not c.relrowsecurity
       and (has_table_privilege('outreach_app', c.oid, 'select, insert, update, delete') or n.nspname = 'outreach')`,
  ],
  [
    'row-level security that does not bind the owner',
    `select c.oid::regclass::text as wrong from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname in ${schemas} and c.relrowsecurity and not c.relforcerowsecurity`,
  ],
  [
    'a table with row-level security and no policy for the role of requests',
    `select c.oid::regclass::text as wrong from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname in ${schemas} and c.relrowsecurity and not exists (
       select from pg_policy p where p.polrelid = c.oid and 'outreach_app'::regrole = any(p.polroles))`,
  ],
  [
    'a policy on a table whose row-level security is off',
    `select distinct p.polrelid::regclass::text as wrong from pg_policy p join pg_class c on c.oid = p.polrelid where not c.relrowsecurity`,
  ],
  [
    'a policy for everybody',
    `select p.polname || ' on ' || p.polrelid::regclass as wrong from pg_policy p where 0 = any(p.polroles)`,
  ],
  [
    'a policy that is always true for the role of requests',
    `select p.polname || ' on ' || p.polrelid::regclass as wrong from pg_policy p
     where 'outreach_app'::regrole = any(p.polroles)
       and (pg_get_expr(p.polqual, p.polrelid) = 'true' or pg_get_expr(p.polwithcheck, p.polrelid) = 'true')`,
  ],
  [
    'one policy for all commands for the role of requests',
    `select p.polname || ' on ' || p.polrelid::regclass as wrong from pg_policy p
     where 'outreach_app'::regrole = any(p.polroles) and p.polcmd = '*'`,
  ],
  [
    'an update that does not check the row as it becomes',
    `select p.polname || ' on ' || p.polrelid::regclass as wrong from pg_policy p
     where p.polcmd = 'w' and (p.polqual is null or p.polwithcheck is null)`,
  ],
  [
    'a policy that asks who is there once for every row',
    `select p.polname || ' on ' || p.polrelid::regclass as wrong
     from pg_policy p, lateral (select coalesce(pg_get_expr(p.polqual, p.polrelid), '') || coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '') as rule) e
     where regexp_count(e.rule, 'auth\\.actor\\w*\\(\\)') <> regexp_count(e.rule, 'SELECT auth\\.actor\\w*\\(\\)')`,
  ],
  [
    'a policy that trusts a setting, which whoever runs SQL can forge',
    `select p.polname || ' on ' || p.polrelid::regclass as wrong from pg_policy p
     where coalesce(pg_get_expr(p.polqual, p.polrelid), '') || coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '') like '%current_setting%'`,
  ],
  [
    'a function with its owner’s rights that anybody can lead astray by a search path',
    `select p.oid::regprocedure::text as wrong from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where n.nspname in ${schemas} and p.prosecdef and not coalesce(p.proconfig::text like '%search_path=%', false)`,
  ],
  [
    'a function with its owner’s rights that everybody may call',
    `select p.oid::regprocedure::text as wrong from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where n.nspname in ${schemas} and p.prosecdef and has_function_privilege('public', p.oid, 'execute')`,
  ],
  [
    'a function with the rights of more than the role that is kept for them',
    `select p.oid::regprocedure::text as wrong from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where n.nspname in ${schemas} and p.prosecdef and p.proowner <> 'outreach_definer'::regrole`,
  ],
  [
    'a view that reads as its owner',
    `select c.oid::regclass::text as wrong from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname in ${schemas} and c.relkind = 'v' and not coalesce(c.reloptions::text like '%security_invoker=true%', false)`,
  ],
  [
    'a materialised view, which can have no policy',
    `select c.oid::regclass::text as wrong from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname in ${schemas} and c.relkind = 'm'`,
  ],
  [
    'a right on a table for everybody',
    `select c.oid::regclass::text as wrong from pg_class c join pg_namespace n on n.oid = c.relnamespace, aclexplode(c.relacl) a
     where n.nspname in ${schemas} and a.grantee = 0`,
  ],
  [
    'something that a role of requests owns',
    `select c.oid::regclass::text as wrong from pg_class c where c.relowner in (select oid from pg_roles where rolname in ${answering})
     union all select p.oid::regprocedure::text from pg_proc p where p.proowner in (select oid from pg_roles where rolname in ${answering})
     union all select n.nspname from pg_namespace n where n.nspowner in (select oid from pg_roles where rolname in ${answering})`,
  ],
  [
    'a role of requests that can do more than ask',
    `select rolname as wrong from pg_roles where rolname in ('outreach_login', 'outreach_app', 'outreach_auth', 'outreach_definer', 'outreach_owner')
       and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)
     union all select rolname from pg_roles where rolname = 'outreach_login' and rolinherit`,
  ],
  [
    'a role that the login role reaches beyond the two it needs',
    `select r.rolname as wrong from pg_auth_members m join pg_roles r on r.oid = m.roleid join pg_roles l on l.oid = m.member
     where l.rolname in ('outreach_login', 'outreach_app', 'outreach_auth', 'outreach_definer')
       and not (l.rolname = 'outreach_login' and r.rolname in ('outreach_app', 'outreach_auth'))`,
  ],
  [
    'a right of the role of requests on credentials, sessions, invitations or attempts',
    `select c.oid::regclass::text as wrong from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'auth' and c.relkind = 'r' and has_table_privilege('outreach_app', c.oid, 'select, insert, update, delete, truncate')`,
  ],
  [
    'a way for the role of requests to change what was written down',
    `select c.oid::regclass::text as wrong from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where (n.nspname = 'audit' or c.relname = 'history_entry') and c.relkind = 'r'
       and has_table_privilege('outreach_app', c.oid, 'update, delete, truncate')`,
  ],
  [
    'a right of the role that signs in on a record of a child',
    `select c.oid::regclass::text as wrong from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname in ('outreach', 'audit') and c.relkind = 'r' and c.relname <> 'staff_member'
       and has_table_privilege('outreach_auth', c.oid, 'select, update, delete')`,
  ],
  [
    'a column of an enum type, whose comparison no index may serve under a policy',
    `select a.attrelid::regclass || '.' || a.attname as wrong from pg_attribute a
     join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace join pg_type t on t.oid = a.atttypid
     where n.nspname in ${schemas} and t.typtype = 'e'`,
  ],
  [
    'a sequence, whose numbers count the rows of others',
    `select c.oid::regclass::text as wrong from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname in ${schemas} and c.relkind = 'S'`,
  ],
  [
    // Rows of these are found by their student or author, whose own index is the narrower one.
    'a table without an index that begins with its centre',
    `select c.oid::regclass::text as wrong from pg_class c join pg_namespace n on n.oid = c.relnamespace
     join pg_attribute a on a.attrelid = c.oid and a.attname = 'centre_id'
     where n.nspname = 'outreach' and c.relkind = 'r'
       and c.relname not in ('student_contact', 'student_need', 'sen_provision', 'student_agreement', 'referral_draft')
       and not exists (select from pg_index i where i.indrelid = c.oid and i.indkey[0] = a.attnum)`,
  ],
  [
    'a table of casework that does not name its centre',
    `select c.oid::regclass::text as wrong from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'outreach' and c.relkind = 'r' and c.relname not in ('centre', 'idempotency_key')
       and not exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'centre_id' and a.attnotnull)`,
  ],
];
