import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Between } from '../../graphql/between.ts';
import { connectionOf } from '../../graphql/connection.ts';
import { type ValueOf } from '../../graphql/enum-of.ts';
import { Paged } from '../../graphql/paged.ts';
import { Allocation, AllocationConnection } from '../allocations/allocation.type.ts';
import { CaseOrder } from '../cases/case.enums.ts';
import { CaseFilter } from '../cases/case.filter.ts';
import { CaseConnection } from '../cases/case.type.ts';
import { SchoolLedger } from '../ledger/ledger.type.ts';
import { ReferralOrder } from '../referrals/referral.enums.ts';
import { ReferralFilter } from '../referrals/referral.filter.ts';
import { ReferralConnection } from '../referrals/referral.type.ts';
import { StaffMemberConnection } from '../staff/staff-member.type.ts';
import { StudentOrder } from '../students/student.enums.ts';
import { StudentFilter } from '../students/student.filter.ts';
import { StudentConnection } from '../students/student.type.ts';
import { ClosureFilter } from './school-closure.filter.ts';
import { GuestPeriodConnection } from './guest-period.type.ts';
import { SchoolClosureConnection } from './school-closure.type.ts';
import { SchoolTermConnection } from './school-term.type.ts';
import { SchoolStatus } from './school.enums.ts';

@ObjectType({
  description: 'A school as the national register has it, with its calendar, people and work',
})
export class School {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field(() => String, { description: 'Unique reference number of the register' })
  urn!: string;

  @Field(() => String, {
    description: 'Local authority and establishment number, such as 919/4009',
  })
  laEstab!: string;

  @Field(() => String, { description: 'Name' })
  name!: string;

  @Field(() => String, { description: "Phase of education in the register's words" })
  phase!: string;

  @Field(() => String, {
    nullable: true,
    description: "Type of establishment in the register's words",
  })
  typeName!: string | null;

  @Field(() => String, { nullable: true, description: 'Post town' })
  town!: string | null;

  @Field(() => String, { nullable: true, description: 'Postcode' })
  postcode!: string | null;

  @Field(() => String, { nullable: true, description: 'Web address in the register' })
  website!: string | null;

  @Field(() => Int, { nullable: true, description: 'Youngest statutory age' })
  lowAge!: number | null;

  @Field(() => Int, { nullable: true, description: 'Oldest statutory age' })
  highAge!: number | null;

  @Field(() => SchoolStatus, { description: 'Whether it is open' })
  status!: ValueOf<typeof SchoolStatus>;

  @Field(() => Boolean, { description: 'Lies in the area that the centre serves (SCH-1)' })
  inServiceArea!: boolean;

  @Field(() => Boolean, {
    description: 'Outside the area, and let in as a guest today (SCH-1)',
  })
  guestToday!: boolean;

  @Paged(() => GuestPeriodConnection, {
    description: 'When it may refer, or might, as a guest; newest first',
    first: 10,
  })
  guestPeriods!: object;

  @Field(() => Boolean, { description: 'The viewer may let it in as a guest' })
  viewerCanLetIn!: boolean;

  @Field(() => Boolean, { description: 'Teaches Year 7 or above (SCH-2)' })
  secondary!: boolean;

  @Field(() => String, { nullable: true, description: 'Local area for special provision' })
  areaName!: string | null;

  @Field(() => Int, { nullable: true, description: 'Students on roll by the register' })
  headcount!: number | null;

  @Field(() => School, {
    nullable: true,
    description: 'The school that it became, such as an academy with a new number (SCH-3)',
  })
  successor!: School | null;

  @Field(() => School, { nullable: true, description: 'The school that it was before' })
  predecessor!: School | null;

  @Field(() => Int, { nullable: true, description: 'The year group in which students start there' })
  entryYear!: number | null;

  @Field(() => [String], { description: 'Key stages that it teaches' })
  keyStages!: string[];

  @Paged(() => SchoolTermConnection, { description: 'Its term dates', first: 12 })
  terms!: object;

  @Paged(() => SchoolClosureConnection, {
    description: 'Days in term on which it is shut to students',
    first: 50,
    filter: () => ClosureFilter,
  })
  closures!: object;

  @Field(() => Allocation, { nullable: true, description: "The dedicated worker's time today" })
  currentAllocation!: Allocation | null;

  @Paged(() => AllocationConnection, {
    description: "Workers' time there, newest first",
    first: 20,
  })
  allocations!: object;

  @Paged(() => StaffMemberConnection, { description: 'Its own people with an account', first: 50 })
  staff!: object;

  @Paged(() => StudentConnection, {
    description: 'Students on its roll',
    first: 50,
    filter: () => StudentFilter,
    orderBy: { by: () => StudentOrder, default: 'NAME' },
  })
  students!: object;

  @Paged(() => ReferralConnection, {
    description: 'Referrals that it sent',
    first: 50,
    filter: () => ReferralFilter,
    orderBy: { by: () => ReferralOrder, default: 'OLDEST_FIRST' },
  })
  referrals!: object;

  @Paged(() => CaseConnection, {
    description: 'Work with its students',
    first: 50,
    filter: () => CaseFilter,
    orderBy: { by: () => CaseOrder, default: 'OPENED' },
  })
  cases!: object;

  @Between(
    () => SchoolLedger,
    'Its time: minutes promised, delivered and owed, where the viewer may see its casework',
  )
  ledger!: SchoolLedger | null;

  @Field(() => Int, { description: 'Referrals that wait for an answer' })
  openReferralCount!: number;

  @Field(() => Int, { description: 'Active cases' })
  activeCaseCount!: number;

  @Field(() => Int, { description: 'Monitored cases' })
  monitoredCaseCount!: number;

  @Field(() => Boolean, {
    description:
      'The viewer may read who serves it; otherwise no allocation is shown, whoever comes',
  })
  viewerCanSeeAllocations!: boolean;

  @Field(() => Boolean, {
    description:
      'The viewer may read its casework; otherwise its counts are none, whatever goes on',
  })
  viewerCanSeeCasework!: boolean;

  @Field(() => Boolean, { description: 'The viewer may change its term dates and closures' })
  viewerCanEditCalendar!: boolean;

  @Field(() => Boolean, { description: "The viewer may set a worker's time there" })
  viewerCanSetAllocation!: boolean;
}

export const SchoolConnection = connectionOf('School', () => School);
