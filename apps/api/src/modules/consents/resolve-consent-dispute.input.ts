import { createUnionType, Field, ID, InputType } from 'type-graphql';
import { VersionedActInput } from '../../graphql/act.input.ts';
import { Conflict, RuleViolations } from '../../graphql/rule-violations.type.ts';
import { ConsentSuccess } from './consent-results.type.ts';

@InputType({ description: 'Settle a dispute' })
export class ResolveConsentDisputeInput extends VersionedActInput {
  @Field(() => ID, { description: 'The consent' })
  consentId!: string;

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
