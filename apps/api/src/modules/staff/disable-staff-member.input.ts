import { createUnionType, Field, ID, InputType } from 'type-graphql';
import { VersionedActInput } from '../../graphql/act.input.ts';
import { Conflict, RuleViolations } from '../../graphql/rule-violations.type.ts';
import { StaffMemberSuccess } from './staff-results.type.ts';

@InputType({ description: 'Switch an account off; its sessions end at once' })
export class DisableStaffMemberInput extends VersionedActInput {
  @Field(() => ID, { description: 'The person' })
  staffMemberId!: string;
}

export const DisableStaffMemberResult = createUnionType({
  name: 'DisableStaffMemberResult',
  description: 'What came of it: switch an account off; its sessions end at once',
  types: () => [StaffMemberSuccess, RuleViolations, Conflict] as const,
});
