import { Field, ObjectType } from 'type-graphql';
import { Violation } from '../../graphql/rule-violations.type.ts';
import { Case } from './case.type.ts';

@ObjectType({ description: 'It was done' })
export class CaseSuccess {
  @Field(() => Case, { description: 'The case as it is now' })
  case!: Case;

  @Field(() => [Violation], { description: 'What a person should weigh, although it was done' })
  warnings!: Violation[];
}
