import { createUnionType, Field, ID, InputType, Int } from 'type-graphql';
import { ActInput } from '../../graphql/act.input.ts';
import { RuleViolations } from '../../graphql/rule-violations.type.ts';
import { SessionSeriesSuccess } from './session-results.type.ts';

@InputType({ description: 'Plan sessions again, such as those of last week' })
export class CopySessionsInput extends ActInput {
  @Field(() => [ID], { description: 'The sessions that are planned again, 60 at most' })
  sessionIds!: string[];

  @Field(() => Int, { description: 'How many weeks later than they were, from 1 to 8' })
  weeks!: number;
}

export const CopySessionsResult = createUnionType({
  name: 'CopySessionsResult',
  description: 'What came of it: plan sessions again',
  types: () => [SessionSeriesSuccess, RuleViolations] as const,
});
