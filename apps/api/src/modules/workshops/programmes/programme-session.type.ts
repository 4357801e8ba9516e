import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'One session of a programme' })
export class ProgrammeSession {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field(() => Int, { description: 'Which one' })
  number!: number;

  @Field(() => String, { description: 'What it is called' })
  title!: string;

  @Field(() => Int, { description: 'Minutes of the worker with the group' })
  minutes!: number;

  @Field(() => String, { nullable: true, description: 'How it goes' })
  plan!: string | null;

  @Field(() => [String], { description: 'What it needs' })
  materials!: string[];
}
