import type { Em } from '../src/persistence/orm.ts';
import { centres, schools } from './people.ts';

export const amy = { id: '00000000-0000-4000-8000-000500000001', school: schools.oak };
export const ben = { id: '00000000-0000-4000-8000-000500000002', school: schools.elm };

/** Two students on roll, one at each school of the centre. */
export async function seedStudents(em: Em): Promise<void> {
  for (const [given, { id, school }] of Object.entries({ Amy: amy, Ben: ben })) {
    await em.execute(
      `insert into outreach.student (id, centre_id, school_id, given_name, family_name, date_of_birth, sex, year_group)
       values (?, ?, ?, ?, 'Testerfield', '2013-03-04', 'NOT_STATED', 8)`,
      [id, centres.herts.id, school.id, given],
    );
    await em.execute(
      `insert into outreach.enrolment (id, centre_id, student_id, school_id, kind, year_group, starts_on)
       values (gen_random_uuid(), ?, ?, ?, 'MAIN', 8, '2024-09-01')`,
      [centres.herts.id, id, school.id],
    );
  }
}
