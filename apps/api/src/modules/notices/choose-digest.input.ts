import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { ActInput } from '../../graphql/act.input.ts';
import { RuleViolations, Violation } from '../../graphql/rule-violations.type.ts';
import { Viewer } from '../staff/viewer.type.ts';

@InputType({ description: "Turn one's own Monday digest off, or on again" })
export class ChooseDigestInput extends ActInput {
  @Field(() => ID, { description: 'Whose: one’s own' })
  staffMemberId!: string;

  @Field(() => Boolean, { description: 'It is wanted' })
  wanted!: boolean;
}

@ObjectType({ description: 'It was done' })
export class DigestSuccess {
  @Field(() => Viewer, { description: 'The person who is signed in' })
  viewer!: Viewer;

  @Field(() => [Violation], { description: 'What a person should weigh, although it was done' })
  warnings!: Violation[];
}

export const ChooseDigestResult = createUnionType({
  name: 'ChooseDigestResult',
  description: "What came of it: turn one's own Monday digest off, or on again",
  types: () => [DigestSuccess, RuleViolations] as const,
});
