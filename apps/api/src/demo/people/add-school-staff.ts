import type { DemoCentre, DemoSchool } from '../demo-centre.ts';
import { accountAt, addAccount, addStaff, type DemoPerson } from './demo-staff.ts';

export interface SchoolStaff {
  readonly lead: DemoPerson;
  readonly referrer: DemoPerson;
}

/** Each served school has a lead who signs off and a referrer who writes. */
export function addSchoolStaff(centre: DemoCentre, school: DemoSchool): SchoolStaff {
  return {
    lead: addSchoolPerson(centre, school, 'SCHOOL_LEAD', 'Deputy head, inclusion'),
    referrer: addSchoolPerson(centre, school, 'SCHOOL_REFERRER', 'Pastoral manager'),
  };
}

function addSchoolPerson(
  centre: DemoCentre,
  school: DemoSchool,
  role: 'SCHOOL_LEAD' | 'SCHOOL_REFERRER',
  jobTitle: string,
): DemoPerson {
  const account = accountAt(school, role);
  if (account !== undefined) return addAccount(centre, account, { jobTitle, school });
  const word = role === 'SCHOOL_LEAD' ? 'lead' : 'referrer';
  const email = `${word}-${school.urn}@demo.example.org`;
  return addStaff(centre, { role, email, jobTitle, school });
}
