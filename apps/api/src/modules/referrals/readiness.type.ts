import { Field, Int, ObjectType } from 'type-graphql';
import { Violation } from '../../graphql/rule-violations.type.ts';

@ObjectType({
  description: 'Whether the normal range was tried, by the rule as it stood (PRI-1 to PRI-4)',
})
export class Readiness {
  @Field(() => String, { description: 'Version of the rule that answered' })
  ruleVersion!: string;

  @Field(() => Boolean, { description: 'Whether the rule is met' })
  met!: boolean;

  @Field(() => Int, { description: 'Different kinds tried' })
  kindsTried!: number;

  @Field(() => Int, { description: 'How many went on for six weeks or more' })
  longEnough!: number;

  @Field(() => Boolean, { description: 'Whether most had little impact or none' })
  littleImpact!: boolean;

  @Field(() => [Violation], { description: 'What is missing' })
  shortfalls!: Violation[];

  @Field(() => Boolean, { description: 'Advice can be asked for all the same' })
  adviceOpen!: boolean;
}
