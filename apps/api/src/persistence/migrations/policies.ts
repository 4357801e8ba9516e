/** What policies are made of. Each look-up stands in a sub-select, so that it is asked once a statement. */
export const inCentre = 'centre_id = (select auth.actor_centre())';
export const roleIs = (...roles: string[]) =>
  `(select auth.actor_role()) in (${roles.map((role) => `'${role}'`).join(', ')})`;
export const ownSchool = 'school_id = any((select auth.actor_schools())::uuid[])';
export const ownStudent = 'student_id = any((select auth.actor_students())::uuid[])';
export const casework = roleIs('OUTREACH_WORKER', 'SCHOOL_REFERRER', 'SCHOOL_LEAD');

/** A manager sees the centre's casework; a worker own schools and cases; a school its own. Nobody else. */
export const seesCasework = `${inCentre} and (${roleIs('MANAGER')} or (${casework} and (${ownSchool} or ${ownStudent})))`;
type Command = 'select' | 'insert' | 'update' | 'delete';

/** One policy a command; `update` checks the row as it was and as it becomes. */
export function policies(table: string, rules: Partial<Record<Command, string>>): string[] {
  const name = table.replace('.', '_');
  const each = Object.entries(rules).map(([command, rule]) => {
    const using = command === 'insert' ? '' : ` using (${rule})`;
    const check = command === 'insert' || command === 'update' ? ` with check (${rule})` : '';
    return `create policy ${name}_${command} on ${table} for ${command} to outreach_app${using}${check}`;
  });
  const commands = Object.keys(rules).join(', ');
  return [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `grant ${commands} on ${table} to outreach_app`,
    `grant select, insert, update, delete on ${table} to outreach_system`,
    `create policy ${name}_system on ${table} for all to outreach_system using (true) with check (true)`,
    ...each,
  ];
}
