import { enumOf } from '../../graphql/enum-of.ts';

export const Role = enumOf('Role', 'What a person does in the service', {
  MANAGER: 'Runs the service; sees all casework of the centre',
  OUTREACH_WORKER: 'Works in schools; sees own schools and cases',
  SCHOOL_REFERRER: 'Refers students of their own school',
  SCHOOL_LEAD: 'Head or deputy who signs off for their own school',
  PANEL_MEMBER: 'Sees cases on their agenda',
  CENTRE_STAFF: 'Looks after placements at the centre',
  COMMISSIONER: 'Sees counts only',
  ADMINISTRATOR: 'Settings, people and schools; no casework',
});

export const StaffOrder = enumOf('StaffOrder', 'Order of people', {
  NAME: 'By name',
  ROLE: 'By role, then name',
  LAST_SIGNED_IN: 'Who signed in last first',
});

export const AccountState = enumOf('AccountState', 'Whether an account can be used', {
  INVITED: 'Invited, no password yet',
  ACTIVE: 'In use',
  DISABLED: 'Switched off',
});
