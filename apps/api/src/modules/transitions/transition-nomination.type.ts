import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection.ts';
import { type ValueOf } from '../../graphql/enum-of.ts';
import { Paged } from '../../graphql/paged.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { School } from '../schools/school.type.ts';
import { StaffMember } from '../staff/staff-member.type.ts';
import { Student } from '../students/student.type.ts';
import { Programme } from '../workshops/programmes/programme.type.ts';
import { TransitionNote, TransitionNoteConnection } from './transition-note.type.ts';
import {
  CheckInState,
  NominationEnd,
  NominationStanding,
  TransitionKind,
} from './transition.enums.ts';

@ObjectType({ description: 'Whether somebody was met again after they arrived (TRN-6)' })
export class TransitionCheckIn {
  @Field(() => Int, { description: 'How many school weeks after arrival' })
  week!: number;

  @Field(() => DateScalar, { description: 'The end of that week' })
  dueOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The session that did it' })
  doneOn!: string | null;

  @Field(() => CheckInState, { description: 'Where it stands today' })
  state!: ValueOf<typeof CheckInState>;
}

@ObjectType({ description: 'Somebody who is nominated for a transition at a school (TRN-1)' })
export class TransitionNomination {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field(() => Student, {
    nullable: true,
    description: 'The student, where the viewer may see them',
  })
  student!: Student | null;

  @Field(() => School, { description: 'The school to which they go, or in which they go up' })
  school!: School;

  @Field(() => Programme, { description: 'The programme for which they wait' })
  programme!: Programme;

  @Field(() => TransitionKind, { description: 'Which change it is' })
  kind!: ValueOf<typeof TransitionKind>;

  @Field(() => Int, { description: 'The year in which they are taught before' })
  fromYear!: number;

  @Field(() => Int, { description: 'The year in which they are taught after' })
  toYear!: number;

  @Field(() => DateScalar, { description: 'Their first day at the school, or in the new year' })
  startsOn!: string;

  @Field(() => String, { nullable: true, description: 'The school they come from' })
  fromSchoolName!: string | null;

  @Field(() => String, { nullable: true, description: 'Its unique reference number' })
  fromSchoolUrn!: string | null;

  @Field(() => DateScalar, { description: 'When they were nominated' })
  nominatedOn!: string;

  @Field(() => StaffMember, { nullable: true, description: 'Who nominated them' })
  nominatedBy!: StaffMember | null;

  @Field(() => DateScalar, { nullable: true, description: 'When the nomination ended' })
  endedOn!: string | null;

  @Field(() => NominationEnd, { nullable: true, description: 'Why it ended' })
  endReason!: ValueOf<typeof NominationEnd> | null;

  @Field(() => NominationStanding, { description: 'Where it stands today' })
  standing!: ValueOf<typeof NominationStanding>;

  @Field(() => TransitionNote, {
    nullable: true,
    description: 'What goes with the pupil, where the viewer may read it (TRN-4)',
  })
  note!: TransitionNote | null;

  @Paged(() => TransitionNoteConnection, {
    description: 'Each version of it, the last first',
    first: 20,
  })
  notes!: object;

  @Field(() => [TransitionCheckIn], {
    description: 'The check-ins after they arrived; none before (TRN-6)',
  })
  checkIns!: TransitionCheckIn[];

  @Field(() => Boolean, { description: 'Whether the viewer may write the note now' })
  viewerCanWriteNote!: boolean;

  @Field(() => Boolean, {
    description: 'Whether the viewer may read and write its restricted part',
  })
  viewerCanReadRestricted!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer may say now whether they arrived' })
  viewerCanConfirmArrival!: boolean;

  @Field(() => Int, { description: 'Version; send it back with a change' })
  version!: number;
}

export const TransitionNominationConnection = connectionOf(
  'TransitionNomination',
  () => TransitionNomination,
);
