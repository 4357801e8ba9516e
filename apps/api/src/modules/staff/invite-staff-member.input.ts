import { createUnionType, Field, ID, InputType, Int } from 'type-graphql';
import { ActInput } from '../../graphql/act.input.ts';
import { type ValueOf } from '../../graphql/enum-of.ts';
import { RuleViolations } from '../../graphql/rule-violations.type.ts';
import { InvitationSuccess } from './staff-results.type.ts';
import { Role } from './staff.enums.ts';

@InputType({ description: 'Invite a person; the link is shown once' })
export class InviteStaffMemberInput extends ActInput {
  @Field(() => String, { description: 'Name' })
  name!: string;

  @Field(() => String, { description: 'E-mail address' })
  email!: string;

  @Field(() => Role, { description: 'Dedicated, or cover for somebody' })
  role!: ValueOf<typeof Role>;

  @Field(() => ID, { nullable: true, description: 'The school' })
  schoolId?: string | null;

  @Field(() => String, { nullable: true, description: 'What they are called at work' })
  jobTitle?: string | null;

  @Field(() => Int, { nullable: true, description: "A worker's minutes a week (ALL-2)" })
  contractedMinutesPerWeek?: number | null;
}

export const InviteStaffMemberResult = createUnionType({
  name: 'InviteStaffMemberResult',
  description: 'What came of it: invite a person; the link is shown once',
  types: () => [InvitationSuccess, RuleViolations] as const,
});
