import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { type ValueOf } from '../../../graphql/enum-of.ts';
import { Violation } from '../../../graphql/rule-violations.type.ts';
import { LeftOutReason } from '../workshop.enums.ts';
import { CandidateReason } from './group-candidate.type.ts';

@ObjectType({ description: 'A student in a proposed group' })
export class ProposedMember {
  @Field(() => ID, { description: 'The student' })
  studentId!: string;

  @Field(() => String, { description: 'Their name' })
  displayName!: string;

  @Field(() => Int, { description: 'Their year group today' })
  yearGroup!: number;

  @Field(() => Boolean, { description: 'They are in this group already' })
  stays!: boolean;

  @Field(() => [CandidateReason], { description: 'What speaks for them, the weightiest first' })
  reasons!: CandidateReason[];
}

@ObjectType({ description: 'A group with those whom the proposal would put into it' })
export class ProposedGroup {
  @Field(() => ID, { description: 'The group' })
  groupId!: string;

  @Field(() => String, { description: 'What it is called' })
  name!: string;

  @Field(() => Int, { description: 'Members who stay whatever is proposed' })
  kept!: number;

  @Field(() => [ProposedMember], { description: 'Who would be in it besides' })
  members!: ProposedMember[];
}

@ObjectType({ description: 'A student for whom the proposal has no place' })
export class LeftOutStudent {
  @Field(() => ID, { description: 'The student' })
  studentId!: string;

  @Field(() => String, { description: 'Their name' })
  displayName!: string;

  @Field(() => LeftOutReason, {
    description: 'Why, the nearest miss; of a restriction the code alone',
  })
  reason!: ValueOf<typeof LeftOutReason>;
}

@ObjectType({
  description: 'The best grouping that was found in the time; nothing of it is stored',
})
export class GroupingProposal {
  @Field(() => [ProposedGroup], { description: 'Groups that were asked for' })
  groups!: ProposedGroup[];

  @Field(() => [LeftOutStudent], { description: 'Who has no place, and why' })
  leftOut!: LeftOutStudent[];

  @Field(() => Int, {
    description: 'How much need it meets, in points that order and measure nobody',
  })
  needMet!: number;

  @Field(() => Int, { description: 'No grouping meets more than this' })
  needBound!: number;

  @Field(() => Float, { description: 'How much of that is not met, from 0 to 1' })
  gap!: number;

  @Field(() => Boolean, { description: 'It is proven that none is better' })
  proven!: boolean;

  @Field(() => Int, { description: 'How long it took, in milliseconds' })
  milliseconds!: number;

  @Field(() => [Violation], {
    description: 'Why there is none: too many students at once, or too many who wait for one',
  })
  violations!: readonly Violation[];
}
