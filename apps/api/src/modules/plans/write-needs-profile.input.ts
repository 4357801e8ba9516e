import { createUnionType, Field, ID, InputType } from 'type-graphql';
import { VersionedActInput } from '../../graphql/act.input.ts';
import { type ValueOf } from '../../graphql/enum-of.ts';
import { Conflict, RuleViolations } from '../../graphql/rule-violations.type.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { SaidBy } from '../referrals/referral.enums.ts';
import { ProfileSection } from './plan.enums.ts';
import { NeedsProfileSuccess } from './plan-results.type.ts';

@InputType({ description: 'One thing that is known, with who says so and when (NEED-1)' })
export class ProfileStatementInput {
  @Field(() => ProfileSection, { description: 'Where it belongs' })
  section!: ValueOf<typeof ProfileSection>;

  @Field(() => String, { description: 'What is known, in neutral words (NEED-3)' })
  text!: string;

  @Field(() => SaidBy, { description: 'Who says so' })
  saidBy!: ValueOf<typeof SaidBy>;

  @Field(() => DateScalar, { description: 'The day on which it was said' })
  saidOn!: string;
}

@InputType({
  description:
    'Write what is known of a student, strengths first; what was written before stays (ASS-2)',
})
export class WriteNeedsProfileInput extends VersionedActInput {
  @Field(() => ID, { description: 'The case' })
  caseId!: string;

  @Field(() => Boolean, { description: 'The student was asked and did not want to say' })
  studentDeclined!: boolean;

  @Field(() => [ProfileStatementInput], { description: 'What is known' })
  statements!: ProfileStatementInput[];
}

export const WriteNeedsProfileResult = createUnionType({
  name: 'WriteNeedsProfileResult',
  description:
    'What came of it: write what is known of a student, strengths first; what was written before stays (ASS-2)',
  types: () => [NeedsProfileSuccess, RuleViolations, Conflict] as const,
});
