import { Field, ID, InputType, Int } from 'type-graphql';
import { type ValueOf } from '../../graphql/enum-of.ts';
import { WallTimeScalar } from '../../graphql/wall-time.scalar.ts';
import { AbsenceReason, Attendance, HowItWent, SessionTopic } from './session.enums.ts';

@InputType({ description: 'Whether one student was there, and what the service notes to itself' })
export class AttendanceInput {
  @Field(() => ID, { description: 'The student' })
  studentId!: string;

  @Field(() => Attendance, { description: 'Whether they were there' })
  attendance!: ValueOf<typeof Attendance>;

  @Field(() => Int, { nullable: true, description: 'Minutes late, where late' })
  minutesLate?: number | null;

  @Field(() => AbsenceReason, { nullable: true, description: 'Why, where absent' })
  absenceReason?: ValueOf<typeof AbsenceReason> | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the service keeps to itself about this student; no school reads it',
  })
  privateNote?: string | null;
}

@InputType({
  description: 'A worry about harm was passed on: to whom and when, never what it was (CAS-3)',
})
export class ConcernInput {
  @Field(() => String, { description: 'To whom' })
  toldTo!: string;

  @Field(() => WallTimeScalar, { description: 'When' })
  toldAt!: string;
}

@InputType({ description: 'What became of a session that was held' })
export class SessionRecordInput {
  @Field(() => Int, { description: 'Minutes of work, counted once whoever came' })
  minutes!: number;

  @Field(() => Int, { nullable: true, description: 'Minutes of getting ready and writing up' })
  preparationMinutes?: number | null;

  @Field(() => [SessionTopic], { nullable: true, description: 'What was worked on (TOP-1)' })
  topics?: ValueOf<typeof SessionTopic>[] | null;

  @Field(() => [AttendanceInput], { nullable: true, description: 'Everybody who was expected' })
  attendance?: AttendanceInput[] | null;

  @Field(() => String, { nullable: true, description: 'What was worked on, in a sentence' })
  workedOn?: string | null;

  @Field(() => HowItWent, { nullable: true, description: 'How it went' })
  howItWent?: ValueOf<typeof HowItWent> | null;

  @Field(() => String, { nullable: true, description: 'The next step' })
  nextStep?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the school reads too; of a group it names nobody (GRP-7)',
  })
  sharedNote?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'The worker looked: the word in the shared note is nobody’s name',
  })
  sharedNoteNamesNobody?: boolean | null;

  @Field(() => ConcernInput, { nullable: true, description: 'A worry about harm was passed on' })
  concern?: ConcernInput | null;

  @Field(() => String, { nullable: true, description: 'Which staff were advised, by their roles' })
  adviceTo?: string | null;

  @Field(() => Int, { nullable: true, description: 'The year group that advice was about' })
  adviceYearGroup?: number | null;

  @Field(() => String, { nullable: true, description: 'The need that advice was about' })
  adviceNeed?: string | null;
}
