import { Field, ObjectType } from 'type-graphql';
import { Violation } from '../../graphql/rule-violations.type.ts';
import { TransitionNomination } from './transition-nomination.type.ts';

@ObjectType({ description: 'It was done' })
export class TransitionSuccess {
  @Field(() => TransitionNomination, { description: 'The nomination as it is now' })
  nomination!: TransitionNomination;

  @Field(() => [Violation], { description: 'What a person should weigh, although it was done' })
  warnings!: Violation[];
}

@ObjectType({ description: 'It was done' })
export class ArrivalsSuccess {
  @Field(() => [TransitionNomination], { description: 'The nominations as they are now' })
  nominations!: TransitionNomination[];

  @Field(() => [Violation], { description: 'What a person should weigh, although it was done' })
  warnings!: Violation[];
}
