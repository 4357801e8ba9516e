import { Field, InputType, Int } from 'type-graphql';

@InputType({ description: 'One session of a programme' })
export class ProgrammeSessionInput {
  @Field(() => String, { description: 'What it is called' })
  title!: string;

  @Field(() => Int, { description: 'Minutes of the worker with the group' })
  minutes!: number;

  @Field(() => String, { nullable: true, description: 'How it goes' })
  plan?: string | null;

  @Field(() => [String], { nullable: true, description: 'What it needs' })
  materials?: string[] | null;
}
