import { createUnionType, Field, ID, InputType } from 'type-graphql';
import { VersionedActInput } from '../../graphql/act.input.ts';
import { Conflict, RuleViolations } from '../../graphql/rule-violations.type.ts';
import { StaffMemberSuccess } from './staff-results.type.ts';

@InputType({ description: 'Switch an account on again' })
export class EnableStaffMemberInput extends VersionedActInput {
  @Field(() => ID, { description: 'The person' })
  staffMemberId!: string;
}

export const EnableStaffMemberResult = createUnionType({
  name: 'EnableStaffMemberResult',
  description: 'What came of it: switch an account on again',
  types: () => [StaffMemberSuccess, RuleViolations, Conflict] as const,
});
