import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection.ts';
import { type ValueOf } from '../../graphql/enum-of.ts';
import { Paged } from '../../graphql/paged.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { HistoryEntryConnection } from '../history/history-entry.type.ts';
import { School } from '../schools/school.type.ts';
import { StaffMember } from '../staff/staff-member.type.ts';
import { AllocationRole, Weekday } from './allocation.enums.ts';

@ObjectType({
  description:
    'Minutes a week that a worker gives to a school. Changing minutes ends one row and starts another (ALL-7)',
})
export class Allocation {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field(() => School, { description: 'The school' })
  school!: School;

  @Field(() => StaffMember, { description: 'The outreach worker' })
  worker!: StaffMember;

  @Field(() => AllocationRole, { description: 'Dedicated, or cover for somebody' })
  role!: ValueOf<typeof AllocationRole>;

  @Field(() => Int, { description: 'Minutes in a term week' })
  minutesPerWeek!: number;

  @Field(() => [Weekday], { description: 'Days of the week on which the worker is there' })
  weekdays!: ValueOf<typeof Weekday>[];

  @Field(() => DateScalar, { description: 'First day' })
  from!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; none while it goes on' })
  to!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was set or changed' })
  reason!: string | null;

  @Field(() => Int, { description: 'Version; send it back with a change' })
  version!: number;

  @Paged(() => HistoryEntryConnection, { description: 'What happened to it', first: 20 })
  history!: object;

  @Field(() => Boolean, { description: 'The viewer may change or end it' })
  viewerCanSet!: boolean;
}

export const AllocationConnection = connectionOf('Allocation', () => Allocation);
