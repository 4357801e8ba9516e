import { describe, expect, it } from 'vitest';
import { CENTRE, codesOf, OTHER_CENTRE, SCHOOL, viewerAs } from '../../test/people.ts';
import { ROLES } from '../access/viewer.ts';
import { accepted } from '../kernel/decision.ts';
import { inviteStaffMember, type InviteStaffMember } from './invite-staff-member.ts';

const invite = (command: Partial<InviteStaffMember> = {}) =>
  inviteStaffMember(
    { centreId: CENTRE, hasManager: true },
    {
      by: viewerAs('MANAGER'),
      name: 'Sam Example',
      email: 'sam@school.example',
      role: 'SCHOOL_LEAD',
      schoolId: SCHOOL,
      contractedMinutesPerWeek: null,
      ...command,
    },
  );

describe('inviting somebody', () => {
  it('keeps the name tidy and the address in small letters', () => {
    expect(invite({ name: ' Sam Example ', email: ' Sam@School.Example ' })).toEqual(
      accepted([
        {
          type: 'StaffMemberInvited',
          name: 'Sam Example',
          email: 'sam@school.example',
          role: 'SCHOOL_LEAD',
          schoolId: SCHOOL,
        },
      ]),
    );
  });

  it.each(ROLES)('as %s asks for a school where the role is of one', (role) => {
    const ofASchool = role === 'SCHOOL_REFERRER' || role === 'SCHOOL_LEAD';
    const mayHaveOne = ofASchool || role === 'PANEL_MEMBER';
    expect(codesOf(invite({ role, schoolId: null }))).toEqual(
      ofASchool ? ['SCHOOL_NEEDED_FOR_ROLE'] : [],
    );
    expect(codesOf(invite({ role }))).toEqual(mayHaveOne ? [] : ['SCHOOL_NOT_FOR_ROLE']);
  });

  it.each([
    '',
    'sam',
    'sam@',
    '@school.example',
    'sam@school',
    'sam lee@school.example',
    'a@b@c.d',
  ])('is refused with the address "%s"', (email) => {
    expect(codesOf(invite({ email }))).toEqual(['EMAIL_NOT_VALID']);
  });

  it.each([
    [-1, ['CONTRACT_OUT_OF_RANGE']],
    [0, []],
    [2_880, []],
    [2_881, ['CONTRACT_OUT_OF_RANGE']],
  ])('with %i contracted minutes: %o', (contractedMinutesPerWeek, codes) => {
    expect(codesOf(invite({ contractedMinutesPerWeek }))).toEqual(codes);
  });

  it.each(['OUTREACH_WORKER', 'SCHOOL_LEAD', 'COMMISSIONER'] as const)(
    'is not for a %s',
    (role) => {
      expect(codesOf(invite({ by: viewerAs(role) }))).toEqual(['NOT_ALLOWED_FOR_ROLE']);
    },
  );

  it('to students’ records is the manager’s to do, once there is one', () => {
    const by = viewerAs('ADMINISTRATOR');
    expect(invite({ by })).toMatchObject({
      violations: [{ code: 'MANAGER_INVITES_THEM', field: 'role' }],
    });
    expect(codesOf(invite({ by, role: 'COMMISSIONER', schoolId: null }))).toEqual([]);
  });

  it('is refused with every reason at once', () => {
    const decision = invite({
      by: viewerAs('MANAGER', OTHER_CENTRE),
      name: ' ',
      email: 'x',
      schoolId: null,
      contractedMinutesPerWeek: -1,
    });
    expect(codesOf(decision)).toEqual([
      'NOT_ALLOWED_FOR_ROLE',
      'STAFF_NAME_MISSING',
      'EMAIL_NOT_VALID',
      'SCHOOL_NEEDED_FOR_ROLE',
      'CONTRACT_OUT_OF_RANGE',
    ]);
  });
});
