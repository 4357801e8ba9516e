import { createUnionType, Field, ID, InputType, Int } from 'type-graphql';
import { Conflict, RuleViolations } from '../../graphql/rule-violations.type.ts';
import { ConsentSuccess } from './consent-results.type.ts';

@InputType({ description: 'Record that somebody disputes a consent (SSR-3)' })
export class DisputeConsentInput {
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
}

export const DisputeConsentResult = createUnionType({
  name: 'DisputeConsentResult',
  description: 'What came of it: record that somebody disputes a consent (SSR-3)',
  types: () => [ConsentSuccess, RuleViolations, Conflict] as const,
});
