import type { Role } from '@outreach/domain';
import type { DemoCentre, DemoSchool } from '../demo-centre.ts';
import { type DemoEmail, demoAccounts } from '../demo-accounts.ts';
import { fullName, personName } from './person-name.ts';

export interface DemoPerson {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
}

interface Post {
  readonly role: Role;
  readonly email: string;
  readonly jobTitle: string;
  readonly name?: string;
  readonly school?: DemoSchool;
  readonly minutes?: number;
  readonly state?: 'ACTIVE' | 'INVITED' | 'DISABLED';
}

/** Adds a member of staff; most have signed in lately. */
export function addStaff(centre: DemoCentre, post: Post): DemoPerson {
  const { random, rows } = centre;
  const state = post.state ?? 'ACTIVE';
  const person = {
    id: random.uuid(),
    name: post.name ?? fullName(personName(random)),
    role: post.role,
  };
  rows.staff.push({
    ...person,
    centreId: centre.id,
    schoolId: post.school?.id ?? null,
    email: post.email,
    jobTitle: post.jobTitle,
    contractedMinutesPerWeek: post.minutes ?? null,
    accountState: state,
    lastSignedInAt:
      state === 'INVITED'
        ? null
        : new Date(centre.at.getTime() - random.between(20, 9000) * 60_000),
    version: 1,
  });
  return person;
}

/** The person of an account that can be tried out. */
export function addAccount(
  centre: DemoCentre,
  email: DemoEmail,
  post: Omit<Post, 'email' | 'name' | 'role'>,
): DemoPerson {
  const account = demoAccounts.find((each) => each.email === email);
  if (account === undefined) throw new Error(`There is no demonstration account ${email}.`);
  return addStaff(centre, { ...post, email, name: account.name, role: account.role });
}

/** The account with that role at that school, where one can be tried out. */
export function accountAt(school: DemoSchool, role: Role): DemoEmail | undefined {
  return demoAccounts.find((each) => each.school === school.name && each.role === role)?.email;
}
