import { Field, ObjectType } from 'type-graphql';
import { Violation } from '../../../graphql/rule-violations.type.ts';
import { WorkshopGroup } from './workshop-group.type.ts';

@ObjectType({ description: 'It was done' })
export class WorkshopGroupSuccess {
  @Field(() => WorkshopGroup, { description: 'The group as it is now' })
  group!: WorkshopGroup;

  @Field(() => [Violation], { description: 'What a person should weigh, although it was done' })
  warnings!: Violation[];
}

@ObjectType({ description: 'It was done' })
export class MemberMovedSuccess {
  @Field(() => WorkshopGroup, { description: 'The group that they joined' })
  group!: WorkshopGroup;

  @Field(() => WorkshopGroup, { description: 'The group that they left' })
  leftGroup!: WorkshopGroup;

  @Field(() => [Violation], { description: 'What a person should weigh, although it was done' })
  warnings!: Violation[];
}
