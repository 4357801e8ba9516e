import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../graphql/connection.ts';
import { type ValueOf } from '../../../graphql/enum-of.ts';
import { Paged } from '../../../graphql/paged.ts';
import { DateScalar } from '../../../graphql/scalars.ts';
import { WallTimeScalar } from '../../../graphql/wall-time.scalar.ts';
import { HistoryEntryConnection } from '../../history/history-entry.type.ts';
import { School } from '../../schools/school.type.ts';
import { SessionConnection } from '../../sessions/session.type.ts';
import { StaffMember } from '../../staff/staff-member.type.ts';
import { Programme } from '../programmes/programme.type.ts';
import { GroupEndReason, GroupStatus } from '../workshop.enums.ts';
import { Checked } from './checked.ts';
import { GroupMemberConnection } from './group-member.type.ts';

@ObjectType({ description: 'One run of a programme at one school' })
export class WorkshopGroup {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field(() => String, { description: 'What it is called' })
  name!: string;

  @Field(() => Programme, { description: 'The programme' })
  programme!: Programme;

  @Field(() => School, { description: 'The school' })
  school!: School;

  @Field(() => StaffMember, { description: 'The outreach worker' })
  worker!: StaffMember;

  @Field(() => String, { nullable: true, description: 'The room, by the name the school gives it' })
  room!: string | null;

  @Field(() => Int, {
    description: 'How many weeks lie between its sessions as they were planned',
  })
  everyWeeks!: number;

  @Field(() => GroupStatus, { description: 'How far it is' })
  status!: ValueOf<typeof GroupStatus>;

  @Field(() => DateScalar, { nullable: true, description: 'When it began' })
  startedOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it ended' })
  endedOn!: string | null;

  @Field(() => GroupEndReason, { nullable: true, description: 'Why it ended' })
  endReason!: ValueOf<typeof GroupEndReason> | null;

  @Field(() => String, { nullable: true, description: 'What went well, what did not (WRK-5)' })
  evaluation!: string | null;

  @Paged(() => GroupMemberConnection, { description: 'Places, those that ended too', first: 50 })
  members!: object;

  @Field(() => Int, { description: 'Places that are held today or begin later' })
  memberCount!: number;

  @Field(() => Int, { description: 'The most members it may have (GRP-1)' })
  largestSize!: number;

  @Paged(() => SessionConnection, {
    description: 'Its sessions, those that were called off and catch-ups too',
    first: 50,
  })
  sessions!: object;

  @Field(() => Int, { description: 'How many sessions the run has' })
  sessionCount!: number;

  @Field(() => Int, { description: 'How many of them were held' })
  heldCount!: number;

  @Field(() => DateScalar, { nullable: true, description: 'The day of its first session' })
  firstOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day of its last session' })
  lastOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the next session to come' })
  nextOn!: string | null;

  @Field(() => WallTimeScalar, { nullable: true, description: 'When the next session begins' })
  nextAt!: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Minutes a week that are left at the school in its fullest week to come, this group counted in; null where unknown',
  })
  workerMinutesLeft!: number | null;

  @Checked(
    'Whether a student may join, by the rules that also decide; null where there is no such student',
  )
  checkMember!: object | null;

  @Field(() => Int, { description: 'Version; send it back with a change' })
  version!: number;

  @Paged(() => HistoryEntryConnection, { description: 'What happened to it', first: 20 })
  history!: object;

  @Field(() => Boolean, { description: 'The viewer may change it and its members' })
  viewerCanRun!: boolean;
}

export const WorkshopGroupConnection = connectionOf('WorkshopGroup', () => WorkshopGroup);
