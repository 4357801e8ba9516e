import { createUnionType, Field, ID, InputType, Int } from 'type-graphql';
import { Conflict, RuleViolations } from '../../graphql/rule-violations.type.ts';
import { StaffMemberSuccess } from './staff-results.type.ts';

@InputType({ description: 'Switch an account on again' })
export class EnableStaffMemberInput {
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

export const EnableStaffMemberResult = createUnionType({
  name: 'EnableStaffMemberResult',
  description: 'What came of it: switch an account on again',
  types: () => [StaffMemberSuccess, RuleViolations, Conflict] as const,
});
