import type { Role } from '@outreach/domain';
import type { Em } from '../src/persistence/orm.ts';

const numbered = (kind: number, place: number) =>
  `00000000-0000-4000-8000-${String(kind).padStart(4, '0')}${String(place).padStart(8, '0')}`;

export const centres = { herts: { id: numbered(1, 1) }, elsewhere: { id: numbered(1, 2) } };

export const schools = {
  oak: { id: numbered(2, 1), centre: centres.herts, urn: '900001', name: 'Oak School' },
  elm: { id: numbered(2, 2), centre: centres.herts, urn: '900002', name: 'Elm School' },
  far: { id: numbered(2, 3), centre: centres.elsewhere, urn: '900003', name: 'Far School' },
};

const person = (
  place: number,
  role: Role,
  name: string,
  school: { id: string } | null = null,
  centre = centres.herts,
) => ({
  id: numbered(3, place),
  role,
  name,
  email: `${name.toLowerCase().replaceAll(' ', '.')}@example.org`,
  school,
  centre,
});

/** One person of each role in one centre, a second school's, and a manager elsewhere. */
export const people = {
  manager: person(1, 'MANAGER', 'Mina Manager'),
  worker: person(2, 'OUTREACH_WORKER', 'Wes Worker'),
  otherWorker: person(3, 'OUTREACH_WORKER', 'Olu Worker'),
  referrer: person(4, 'SCHOOL_REFERRER', 'Rita Referrer', schools.oak),
  lead: person(5, 'SCHOOL_LEAD', 'Lena Lead', schools.oak),
  otherReferrer: person(6, 'SCHOOL_REFERRER', 'Otis Referrer', schools.elm),
  panel: person(7, 'PANEL_MEMBER', 'Pia Panel'),
  centreStaff: person(8, 'CENTRE_STAFF', 'Cai Centre'),
  commissioner: person(9, 'COMMISSIONER', 'Cora Commissioner'),
  administrator: person(10, 'ADMINISTRATOR', 'Ada Administrator'),
  managerElsewhere: person(11, 'MANAGER', 'Eva Elsewhere', null, centres.elsewhere),
} as const;

/** Puts the two centres, their schools and everybody above in; the worker is allocated to Oak School. */
export async function seedPeople(em: Em): Promise<void> {
  for (const [name, { id }] of Object.entries(centres))
    await em.execute('insert into outreach.centre (id, name, short_name) values (?, ?, ?)', [
      id,
      name,
      name,
    ]);
  for (const { id, centre, urn, name } of Object.values(schools))
    await em.execute(
      `insert into outreach.school (id, centre_id, urn, la_code, name, status, low_age, high_age, in_service_area, source)
       values (?, ?, ?, '919', ?, 'OPEN', 11, 18, true, 'test')`,
      [id, centre.id, urn, name],
    );
  for (const { id, role, name, email, school, centre } of Object.values(people))
    await em.execute(
      `insert into outreach.staff_member (id, centre_id, school_id, name, email, role, account_state)
       values (?, ?, ?, ?, ?, ?, 'ACTIVE')`,
      [id, centre.id, school?.id ?? null, name, email, role],
    );
  await em.execute(
    `insert into outreach.allocation (id, centre_id, school_id, worker_id, role, minutes_per_week, starts_on)
     values (?, ?, ?, ?, 'DEDICATED', 300, '2020-01-01')`,
    [numbered(4, 1), centres.herts.id, schools.oak.id, people.worker.id],
  );
}
