import { describe, expect, it } from 'vitest';
import { CENTRE, OTHER_CENTRE, viewerAs } from '../../test/people.ts';
import { rolesToInvite } from './account-access.ts';
import { canReadStudents } from './centre-access.ts';
import { ROLES } from './viewer.ts';

const settled = { centreId: CENTRE, hasManager: true };

describe('whom one may invite', () => {
  it('a manager: everybody', () => {
    expect(rolesToInvite(viewerAs('MANAGER'), settled)).toEqual(ROLES);
  });

  it('an administrator: nobody whose account opens students’ records', () => {
    const roles = rolesToInvite(viewerAs('ADMINISTRATOR'), settled);
    expect(roles).toContain('ADMINISTRATOR');
    expect(roles.filter((role) => canReadStudents({ role }))).toEqual([]);
  });

  it('an administrator: the first manager, while there is none', () => {
    const roles = rolesToInvite(viewerAs('ADMINISTRATOR'), { ...settled, hasManager: false });
    expect(roles.filter((role) => canReadStudents({ role }))).toEqual(['MANAGER']);
  });

  it.each(ROLES.filter((role) => role !== 'MANAGER' && role !== 'ADMINISTRATOR'))(
    '%s: nobody',
    (role) => {
      expect(rolesToInvite(viewerAs(role), settled)).toEqual([]);
    },
  );

  it.each(ROLES)('%s: nobody of another centre', (role) => {
    const elsewhere = { centreId: OTHER_CENTRE, hasManager: false };
    expect(rolesToInvite(viewerAs(role), elsewhere)).toEqual([]);
  });
});
