import { randomUUID } from 'node:crypto';
import { addDays, dayOf } from '@outreach/domain';
import type { TestApp } from '../harness.ts';
import { centres, schools } from '../people.ts';

export type Value = string | number | boolean | readonly string[] | null;

/** A day so many days from the database's own. */
export const inDays = (days: number): string => addDays(dayOf(new Date()), days);

/** Puts a row in as whoever runs the server; answers with its id. */
export async function put(
  outreach: TestApp,
  table: string,
  row: Readonly<Record<string, Value>>,
): Promise<string> {
  const whole = { id: randomUUID(), centre_id: centres.herts.id, ...row };
  const columns = Object.keys(whole);
  await outreach.asSystem((em) =>
    em.execute(
      `insert into outreach.${table} (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`,
      Object.values(whole),
    ),
  );
  return whole.id;
}

export const now = () => new Date().toISOString();
/** What every row of casework at Oak School carries. */
export const ofOak = (studentId: string) => ({ school_id: schools.oak.id, student_id: studentId });

/** A student on roll at Oak School. */
export async function aStudent(outreach: TestApp): Promise<string> {
  const id = await put(outreach, 'student', {
    school_id: schools.oak.id,
    given_name: 'Amy',
    family_name: 'Testerfield',
    date_of_birth: '2013-03-04',
    sex: 'NOT_STATED',
    year_group: 8,
  });
  await put(outreach, 'enrolment', {
    ...ofOak(id),
    kind: 'MAIN',
    year_group: 8,
    starts_on: '2024-09-01',
  });
  return id;
}
