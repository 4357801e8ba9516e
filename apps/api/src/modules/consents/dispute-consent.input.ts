import { createUnionType, Field, ID, InputType } from 'type-graphql';
import { VersionedActInput } from '../../graphql/act.input.ts';
import { Conflict, RuleViolations } from '../../graphql/rule-violations.type.ts';
import { ConsentSuccess } from './consent-results.type.ts';

@InputType({ description: 'Record that somebody disputes a consent (SSR-3)' })
export class DisputeConsentInput extends VersionedActInput {
  @Field(() => ID, { description: 'The consent' })
  consentId!: string;

  @Field(() => String, { description: 'What to mind when getting in touch' })
  note!: string;
}

export const DisputeConsentResult = createUnionType({
  name: 'DisputeConsentResult',
  description: 'What came of it: record that somebody disputes a consent (SSR-3)',
  types: () => [ConsentSuccess, RuleViolations, Conflict] as const,
});
