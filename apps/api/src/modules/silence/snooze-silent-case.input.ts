import { createUnionType, Field, ID, InputType } from 'type-graphql';
import { ActInput } from '../../graphql/act.input.ts';
import { type ValueOf } from '../../graphql/enum-of.ts';
import { RuleViolations } from '../../graphql/rule-violations.type.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { SilentReason } from './silence.enums.ts';
import { SilenceSnoozeSuccess } from './silence-results.type.ts';

@InputType({ description: 'Put off a silent case, with a reason and an end' })
export class SnoozeSilentCaseInput extends ActInput {
  @Field(() => ID, { description: 'The case' })
  caseId!: string;

  @Field(() => SilentReason, { description: 'What it is silent about' })
  reason!: ValueOf<typeof SilentReason>;

  @Field(() => DateScalar, { description: 'The last day on which it stays away' })
  until!: string;

  @Field(() => String, { description: 'Why nothing is done for now' })
  why!: string;
}

export const SnoozeSilentCaseResult = createUnionType({
  name: 'SnoozeSilentCaseResult',
  description: 'What came of it: put off a silent case',
  types: () => [SilenceSnoozeSuccess, RuleViolations] as const,
});
