import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection.ts';
import { type ValueOf } from '../../graphql/enum-of.ts';
import { Paged } from '../../graphql/paged.ts';
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.ts';
import { WallTimeScalar } from '../../graphql/wall-time.scalar.ts';
import { HistoryEntryConnection } from '../history/history-entry.type.ts';
import { School } from '../schools/school.type.ts';
import { StaffMember } from '../staff/staff-member.type.ts';
import { WorkshopGroup } from '../workshops/groups/workshop-group.type.ts';
import { SessionShareConnection } from './session-share.type.ts';
import { SessionStudentConnection } from './session-student.type.ts';
import {
  HowItWent,
  LossReason,
  SessionKind,
  SessionStanding,
  SessionTopic,
  Whose,
} from './session.enums.ts';

@ObjectType({
  description:
    "One row of a worker's time in a school with any number of students: its minutes count once (GRP-6)",
})
export class Session {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field(() => School, { description: 'The school whose time it is' })
  school!: School;

  @Field(() => StaffMember, { description: 'The outreach worker' })
  worker!: StaffMember;

  @Field(() => SessionKind, { description: 'How the time is spent' })
  kind!: ValueOf<typeof SessionKind>;

  @Field(() => [SessionTopic], { description: 'What is worked on; several do not split the time' })
  topics!: ValueOf<typeof SessionTopic>[];

  @Field(() => SessionStanding, { description: 'Where it stands today' })
  standing!: ValueOf<typeof SessionStanding>;

  @Field(() => Boolean, { description: 'It was in the plan before it was held' })
  planned!: boolean;

  @Field(() => DateScalar, { description: 'The day' })
  on!: string;

  @Field(() => WallTimeScalar, { description: 'When it begins, on the wall' })
  startsAt!: string;

  @Field(() => DateTimeScalar, { description: 'The moment at which it begins' })
  beginsAt!: string;

  @Field(() => Int, { description: 'Minutes planned' })
  minutes!: number;

  @Field(() => String, { nullable: true, description: 'The room, by the name the school gives it' })
  room!: string | null;

  @Field(() => String, { nullable: true, description: 'Where, when it is no room of the school' })
  place!: string | null;

  @Field(() => ID, { nullable: true, description: 'The series that it was planned with' })
  seriesId!: string | null;

  @Field(() => WorkshopGroup, { nullable: true, description: 'The group whose session it is' })
  group!: WorkshopGroup | null;

  @Field(() => Int, { nullable: true, description: 'Which session of the run it is' })
  runNumber!: number | null;

  @Field(() => String, { nullable: true, description: 'What this session of the run is called' })
  runTitle!: string | null;

  @Field(() => Boolean, {
    description: 'One member makes up alone for a session of the run that they missed (WRK-3)',
  })
  catchUp!: boolean;

  @Field(() => Boolean, { description: 'The visit before there is a case (CAS-1)' })
  meetAndAssess!: boolean;

  @Paged(() => SessionStudentConnection, { description: 'Who is expected, or was', first: 30 })
  students!: object;

  @Field(() => Int, { description: 'How many students are expected, or were' })
  studentCount!: number;

  @Paged(() => SessionShareConnection, {
    description: 'The schools whose time it is together; none where it is its own school’s alone',
    first: 10,
  })
  shares!: object;

  @Field(() => Int, { nullable: true, description: 'Minutes of work, counted once (ALL-4)' })
  recordedMinutes!: number | null;

  @Field(() => Int, {
    description:
      'Minutes of support that the students had, each their own from when they came (GRP-6)',
  })
  studentMinutes!: number;

  @Field(() => Int, { nullable: true, description: 'Minutes of getting ready and writing up' })
  preparationMinutes!: number | null;

  @Field(() => String, { nullable: true, description: 'What was worked on, in a sentence' })
  workedOn!: string | null;

  @Field(() => HowItWent, { nullable: true, description: 'How it went' })
  howItWent!: ValueOf<typeof HowItWent> | null;

  @Field(() => String, { nullable: true, description: 'The next step' })
  nextStep!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the school reads too; of a group it names nobody (GRP-7)',
  })
  sharedNote!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'To whom a worry about harm was passed on, never what it was (CAS-3)',
  })
  concernToldTo!: string | null;

  @Field(() => WallTimeScalar, { nullable: true, description: 'When it was passed on' })
  concernToldAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Which staff were advised, by their roles' })
  adviceTo!: string | null;

  @Field(() => Int, { nullable: true, description: 'The year group that advice was about (SUP-1)' })
  adviceYearGroup!: number | null;

  @Field(() => String, { nullable: true, description: 'The need that advice was about (SUP-1)' })
  adviceNeed!: string | null;

  @Field(() => Boolean, {
    description: 'This advice became a referral that is being written (SUP-2)',
  })
  promoted!: boolean;

  @Field(() => LossReason, { nullable: true, description: 'Why it was not held' })
  lossReason!: ValueOf<typeof LossReason> | null;

  @Field(() => Whose, { nullable: true, description: 'Whose that reason is' })
  lossWhose!: ValueOf<typeof Whose> | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'The worker came for it all the same, so the time was used (ALL-5)',
  })
  workerWasThere!: boolean | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was recorded' })
  recordedAt!: string | null;

  @Field(() => StaffMember, { nullable: true, description: 'Who recorded it' })
  recordedBy!: StaffMember | null;

  @Field(() => Int, { description: 'Version; send it back with a change' })
  version!: number;

  @Paged(() => HistoryEntryConnection, { description: 'What happened to it', first: 20 })
  history!: object;

  @Field(() => Boolean, { description: 'The viewer may move it or call it off' })
  viewerCanMove!: boolean;

  @Field(() => Boolean, { description: 'The viewer may record what became of it' })
  viewerCanRecord!: boolean;

  @Field(() => Boolean, { description: 'The viewer may share its time between schools (ALL-4)' })
  viewerCanShare!: boolean;

  @Field(() => Boolean, { description: 'The viewer may make a referral of this advice (SUP-2)' })
  viewerCanPromote!: boolean;
}

export const SessionConnection = connectionOf('Session', () => Session);
