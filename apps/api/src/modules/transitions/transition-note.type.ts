import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { StaffMember } from '../staff/staff-member.type.ts';

@ObjectType({ description: 'What the service keeps to itself of a transition note (TRN-4)' })
export class RestrictedPart {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The words; none where they were taken away',
  })
  note!: string | null;

  @Field(() => DateScalar, { description: 'The day' })
  writtenOn!: string;

  @Field(() => StaffMember, { nullable: true, description: 'Who wrote it' })
  writtenBy!: StaffMember | null;
}

@ObjectType({ description: 'What goes with a pupil to a school, as it was written (TRN-4)' })
export class TransitionNote {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field(() => Int, { description: 'Which version; send it back when it is written anew' })
  version!: number;

  @Field(() => DateScalar, { description: 'The day' })
  writtenOn!: string;

  @Field(() => StaffMember, { nullable: true, description: 'Who wrote it' })
  writtenBy!: StaffMember | null;

  @Field(() => String, { nullable: true, description: 'What the pupil is good at; printed first' })
  strengths!: string | null;

  @Field(() => String, { nullable: true, description: 'What helps' })
  whatHelps!: string | null;

  @Field(() => String, { nullable: true, description: 'Worries, in the pupil’s own words' })
  worries!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Whom the pupil goes to at the school, a role or a person',
  })
  goTo!: string | null;

  @Field(() => Boolean, { description: 'Better talked about than read' })
  forConversation!: boolean;

  @Field(() => RestrictedPart, {
    nullable: true,
    description: 'What the service keeps to itself, as it stood then; no school reads it',
  })
  restricted!: RestrictedPart | null;
}

export const TransitionNoteConnection = connectionOf('TransitionNote', () => TransitionNote);
