import { createUnionType, Field, ID, InputType } from 'type-graphql';
import { VersionedActInput } from '../../graphql/act.input.ts';
import { Conflict, RuleViolations } from '../../graphql/rule-violations.type.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { CaseSuccess } from './case-results.type.ts';

@InputType({ description: 'Let another worker cover a case from a day to a day' })
export class ArrangeCoverInput extends VersionedActInput {
  @Field(() => ID, { description: 'The case' })
  caseId!: string;

  @Field(() => ID, { description: 'The outreach worker' })
  workerId!: string;

  @Field(() => DateScalar, { description: 'First day' })
  from!: string;

  @Field(() => DateScalar, { description: 'Last day' })
  to!: string;

  @Field(() => String, { description: 'Why it was set or changed' })
  reason!: string;
}

export const ArrangeCoverResult = createUnionType({
  name: 'ArrangeCoverResult',
  description: 'What came of it: let another worker cover a case from a day to a day',
  types: () => [CaseSuccess, RuleViolations, Conflict] as const,
});
