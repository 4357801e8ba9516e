import type { Role } from '@outreach/domain';

/** One of the people of the demonstration data who can sign in. */
export interface DemoAccount {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  /** The school of a school's own staff. */
  readonly school: string | null;
}

/** For every account of the demonstration data. Those data are invented and the password is in the manual. */
export const demoPassword = 'outreach demo 2026';

/** Who can be tried out. Schools are real; every person is invented, and `example.org` takes no mail. */
export const demoAccounts = [
  {
    email: 'manager@demo.example.org',
    name: 'Hazel Demohurst',
    role: 'MANAGER',
    school: null,
  },
  {
    email: 'worker@demo.example.org',
    name: 'Rowan Samplewood',
    role: 'OUTREACH_WORKER',
    school: null,
  },
  {
    email: 'second-worker@demo.example.org',
    name: 'Clover Mockford',
    role: 'OUTREACH_WORKER',
    school: null,
  },
  {
    email: 'lead@demo.example.org',
    name: 'Sage Testerfield',
    role: 'SCHOOL_LEAD',
    school: "Hitchin Girls' School",
  },
  {
    email: 'referrer@demo.example.org',
    name: 'Fern Specimenley',
    role: 'SCHOOL_REFERRER',
    school: "Hitchin Girls' School",
  },
  {
    email: 'other-school@demo.example.org',
    name: 'Flint Pretendale',
    role: 'SCHOOL_REFERRER',
    school: 'Fearnhill School',
  },
  {
    email: 'panel@demo.example.org',
    name: 'Marble Fablecroft',
    role: 'PANEL_MEMBER',
    school: null,
  },
  {
    email: 'centre@demo.example.org',
    name: 'Poppy Placeholm',
    role: 'CENTRE_STAFF',
    school: null,
  },
  {
    email: 'commissioner@demo.example.org',
    name: 'Granite Figmentham',
    role: 'COMMISSIONER',
    school: null,
  },
  {
    email: 'admin@demo.example.org',
    name: 'Cobalt Protomere',
    role: 'ADMINISTRATOR',
    school: null,
  },
  {
    email: 'second-centre@demo.example.org',
    name: 'Misty Dummybrook',
    role: 'MANAGER',
    school: null,
  },
] as const satisfies readonly DemoAccount[];

export type DemoEmail = (typeof demoAccounts)[number]['email'];
