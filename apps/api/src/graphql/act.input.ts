import { Field, ID, InputType, Int } from 'type-graphql';

/** What the input of every act has. */
@InputType()
export abstract class ActInput {
  @Field(() => ID, {
    description:
      'Made by the client, once for each act: sending the same act again does nothing twice',
  })
  idempotencyKey!: string;
}

/** The input of an act on something that two people can change. */
@InputType()
export abstract class VersionedActInput extends ActInput {
  @Field(() => Int, { description: 'The version that the person saw' })
  expectedVersion!: number;
}
