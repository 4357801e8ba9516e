import { createUnionType, Field, ID, InputType, Int } from 'type-graphql';
import { Conflict, RuleViolations } from '../../graphql/rule-violations.type.ts';
import { StaffMemberSuccess } from './staff-results.type.ts';

@InputType({ description: 'Switch an account off; its sessions end at once' })
export class DisableStaffMemberInput {
  @Field(() => ID, {
    description:
      'Made by the client, once for each act: sending the same act again does nothing twice',
  })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'The person' })
  staffMemberId!: string;

  @Field(() => Int, { description: 'The version that the person saw' })
  expectedVersion!: number;
}

export const DisableStaffMemberResult = createUnionType({
  name: 'DisableStaffMemberResult',
  description: 'What came of it: switch an account off; its sessions end at once',
  types: () => [StaffMemberSuccess, RuleViolations, Conflict] as const,
});
