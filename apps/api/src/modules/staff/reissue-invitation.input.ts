import { createUnionType, Field, ID, InputType } from 'type-graphql';
import { ActInput } from '../../graphql/act.input.ts';
import { RuleViolations } from '../../graphql/rule-violations.type.ts';
import { InvitationSuccess } from './staff-results.type.ts';

@InputType({ description: 'Make a new link; earlier ones stop working' })
export class ReissueInvitationInput extends ActInput {
  @Field(() => ID, { description: 'The person' })
  staffMemberId!: string;
}

export const ReissueInvitationResult = createUnionType({
  name: 'ReissueInvitationResult',
  description: 'What came of it: make a new link; earlier ones stop working',
  types: () => [InvitationSuccess, RuleViolations] as const,
});
