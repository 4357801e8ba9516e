import { createUnionType, Field, ID, InputType } from 'type-graphql';
import { VersionedActInput } from '../../graphql/act.input.ts';
import { Conflict, RuleViolations } from '../../graphql/rule-violations.type.ts';
import { PromoteAdviceSuccess } from './session-results.type.ts';

@InputType({
  description: 'Make a referral of advice that was given; consent is asked then (SUP-2)',
})
export class PromoteAdviceInput extends VersionedActInput {
  @Field(() => ID, { description: 'The advice' })
  sessionId!: string;

  @Field(() => ID, { description: 'The student whom the school wants to refer' })
  studentId!: string;
}

export const PromoteAdviceResult = createUnionType({
  name: 'PromoteAdviceResult',
  description: 'What came of it: make a referral of advice that was given (SUP-2)',
  types: () => [PromoteAdviceSuccess, RuleViolations, Conflict] as const,
});
