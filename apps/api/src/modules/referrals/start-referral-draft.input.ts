import { createUnionType, Field, ID, InputType } from 'type-graphql';
import { ActInput } from '../../graphql/act.input.ts';
import { RuleViolations } from '../../graphql/rule-violations.type.ts';
import { ReferralDraftSuccess } from './referral-results.type.ts';

@InputType({ description: 'Begin a referral for a student on roll at the school' })
export class StartReferralDraftInput extends ActInput {
  @Field(() => ID, { description: 'The student' })
  studentId!: string;
}

export const StartReferralDraftResult = createUnionType({
  name: 'StartReferralDraftResult',
  description: 'What came of it: begin a referral for a student on roll at the school',
  types: () => [ReferralDraftSuccess, RuleViolations] as const,
});
