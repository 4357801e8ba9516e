import { Field, InputType } from 'type-graphql';
import { ActInput } from '../../../graphql/act.input.ts';

/** The input of an act that writes about one member, which names no other (rules.md 5, point 2). */
@InputType()
export abstract class MemberNotesInput extends ActInput {
  @Field(() => Boolean, {
    nullable: true,
    description: 'The worker looked: what is written here names no other member',
  })
  notesNameNobody?: boolean | null;
}
