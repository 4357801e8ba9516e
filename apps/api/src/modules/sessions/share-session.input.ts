import { createUnionType, Field, ID, InputType, Int } from 'type-graphql';
import { VersionedActInput } from '../../graphql/act.input.ts';
import { Conflict, RuleViolations } from '../../graphql/rule-violations.type.ts';
import { SessionSuccess } from './session-results.type.ts';

@InputType({ description: "The part of a joint session's time that is a school's" })
export class SchoolShareInput {
  @Field(() => ID, { description: 'The school' })
  schoolId!: string;

  @Field(() => Int, { description: 'Per cent, 1 to 100' })
  percent!: number;
}

@InputType({ description: 'Share the time of a joint session between schools' })
export class ShareSessionInput extends VersionedActInput {
  @Field(() => ID, { description: 'The session' })
  sessionId!: string;

  @Field(() => [SchoolShareInput], {
    description:
      'Each school with its part, its own school among them; the whole to its own school takes the sharing back',
  })
  shares!: SchoolShareInput[];
}

export const ShareSessionResult = createUnionType({
  name: 'ShareSessionResult',
  description: 'What came of it: share the time of a joint session between schools',
  types: () => [SessionSuccess, RuleViolations, Conflict] as const,
});
