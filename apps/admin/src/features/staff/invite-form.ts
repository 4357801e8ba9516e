import type { FormProblem } from '../../composables/useForm.ts';
import type { Enum, VariablesOf } from '../../graphql/graphql.ts';
import type { inviteStaffMemberMutation } from './staff.documents.ts';

export interface InviteValues {
  name: string;
  email: string;
  role: Enum<'Role'> | '';
  schoolId: string;
  jobTitle: string;
  contractedMinutesPerWeek: string;
}

export const emptyInvitation = (): InviteValues => ({
  name: '',
  email: '',
  role: '',
  schoolId: '',
  jobTitle: '',
  contractedMinutesPerWeek: '',
});

/** A school's own staff belong to it; nobody else belongs to one. */
export const isOfSchool = (role: InviteValues['role']): boolean =>
  role === 'SCHOOL_LEAD' || role === 'SCHOOL_REFERRER';

/** What can be said before the service is asked. */
export function checkInvitation(values: InviteValues): FormProblem[] {
  const { name, email, role, schoolId, contractedMinutesPerWeek: minutes } = values;
  const wrong = (field: keyof InviteValues, message: string, is: boolean): FormProblem[] =>
    is ? [{ field, message }] : [];
  return [
    ...wrong('name', 'Enter the person’s name', name.trim() === ''),
    ...wrong('email', 'Enter the email address', email.trim() === ''),
    ...wrong('role', 'Choose what they do', role === ''),
    ...wrong('schoolId', 'Choose the school', isOfSchool(role) && schoolId === ''),
    ...wrong(
      'contractedMinutesPerWeek',
      'Enter the minutes a week as a number',
      role === 'OUTREACH_WORKER' && !/^\d{0,4}$/.test(minutes.trim()),
    ),
  ];
}

type Input = Omit<VariablesOf<typeof inviteStaffMemberMutation>['input'], 'idempotencyKey'>;

/** The input of the act, once the form has been checked; what the role has no use for is left out. */
export function invitationInput(values: InviteValues): Input {
  const { role, schoolId, jobTitle, contractedMinutesPerWeek: minutes } = values;
  return {
    name: values.name.trim(),
    email: values.email.trim(),
    role: role === '' ? 'SCHOOL_REFERRER' : role,
    schoolId: isOfSchool(role) ? schoolId : null,
    jobTitle: jobTitle.trim() === '' ? null : jobTitle.trim(),
    contractedMinutesPerWeek:
      role === 'OUTREACH_WORKER' && minutes.trim() !== '' ? Number(minutes) : null,
  };
}
