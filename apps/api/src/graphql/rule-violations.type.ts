import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A rule that says no, as a code; words live in the client' })
export class Violation {
  @Field(() => String, { description: 'Which rule' })
  code!: string;

  @Field(() => String, { nullable: true, description: 'The field concerned, as a dotted path' })
  field?: string | null;

  @Field(() => String, { nullable: true, description: 'A coded detail' })
  detail?: string | null;
}

@ObjectType({ description: 'The rules say no; nothing was stored' })
export class RuleViolations {
  @Field(() => [Violation], { description: 'Every rule that was broken' })
  violations!: readonly Violation[];
}

@ObjectType({ description: 'Somebody else changed it first; nothing was stored' })
export class Conflict {
  @Field(() => Int, { description: 'The version as it is now' })
  currentVersion!: number;
}
