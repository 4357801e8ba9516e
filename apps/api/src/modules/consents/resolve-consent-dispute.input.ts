import { createUnionType, Field, ID, InputType, Int } from 'type-graphql';
import { Conflict, RuleViolations } from '../../graphql/rule-violations.type.ts';
import { ConsentSuccess } from './consent-results.type.ts';

@InputType({ description: 'Settle a dispute' })
export class ResolveConsentDisputeInput {
  @Field(() => ID, {
    description:
      'Made by the client, once for each act: sending the same act again does nothing twice',
  })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'The consent' })
  consentId!: string;

  @Field(() => Int, { description: 'The version that the person saw' })
  expectedVersion!: number;

  @Field(() => String, { description: 'What to mind when getting in touch' })
  note!: string;

  @Field(() => Boolean, { description: 'The dispute was right; the consent no longer counts' })
  upheld!: boolean;
}

export const ResolveConsentDisputeResult = createUnionType({
  name: 'ResolveConsentDisputeResult',
  description: 'What came of it: settle a dispute',
  types: () => [ConsentSuccess, RuleViolations, Conflict] as const,
});
