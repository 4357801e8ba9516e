import { createUnionType, Field, ID, InputType } from 'type-graphql';
import { VersionedActInput } from '../../graphql/act.input.ts';
import { Conflict, RuleViolations } from '../../graphql/rule-violations.type.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { CaseSuccess } from './case-results.type.ts';

@InputType({ description: 'End a cover early' })
export class EndCoverInput extends VersionedActInput {
  @Field(() => ID, { description: 'The case' })
  caseId!: string;

  @Field(() => ID, { description: 'The cover' })
  coverId!: string;

  @Field(() => DateScalar, { description: 'The day from which it no longer holds' })
  endedOn!: string;
}

export const EndCoverResult = createUnionType({
  name: 'EndCoverResult',
  description: 'What came of it: end a cover early',
  types: () => [CaseSuccess, RuleViolations, Conflict] as const,
});
