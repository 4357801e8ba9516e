import type { Role, Viewer } from '../access/viewer.ts';
import { decided, type Decision } from '../kernel/decision.ts';
import type { CentreId, SchoolId } from '../kernel/identifiers.ts';
import { isBlank } from '../kernel/text.ts';
import { violation } from '../kernel/violation.ts';
import { mayInvite } from './may-invite.ts';
import type { StaffViolationCode } from './staff-violations.ts';

export interface InviteStaffMember {
  readonly by: Viewer;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly schoolId: SchoolId | null;
  readonly contractedMinutesPerWeek: number | null;
}

export interface StaffMemberInvited {
  readonly type: 'StaffMemberInvited';
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly schoolId: SchoolId | null;
}

const OF_A_SCHOOL: readonly Role[] = ['SCHOOL_REFERRER', 'SCHOOL_LEAD'];
const MAY_HAVE_A_SCHOOL: readonly Role[] = [...OF_A_SCHOOL, 'PANEL_MEMBER'];

/** A person gets an account by invitation only; a school's own people belong to one school. */
export function inviteStaffMember(
  centre: { readonly centreId: CentreId; readonly hasManager: boolean },
  { by, name, email, role, schoolId, contractedMinutesPerWeek }: InviteStaffMember,
): Decision<StaffMemberInvited, StaffViolationCode> {
  const minutes = contractedMinutesPerWeek;
  return decided(
    [
      ...mayInvite(by, { ...centre, role }, 'role'),
      ...(isBlank(name) ? [violation('STAFF_NAME_MISSING' as const, 'name')] : []),
      ...(/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim())
        ? []
        : [violation('EMAIL_NOT_VALID' as const, 'email')]),
      ...(OF_A_SCHOOL.includes(role) && schoolId === null
        ? [violation('SCHOOL_NEEDED_FOR_ROLE' as const, 'schoolId')]
        : []),
      ...(!MAY_HAVE_A_SCHOOL.includes(role) && schoolId !== null
        ? [violation('SCHOOL_NOT_FOR_ROLE' as const, 'schoolId')]
        : []),
      ...(minutes !== null && (minutes < 0 || minutes > 2880)
        ? [violation('CONTRACT_OUT_OF_RANGE' as const, 'contractedMinutesPerWeek')]
        : []),
    ],
    [
      {
        type: 'StaffMemberInvited',
        name: name.trim(),
        email: email.trim().toLowerCase(),
        role,
        schoolId,
      },
    ],
  );
}
