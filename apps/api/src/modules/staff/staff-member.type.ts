import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection.ts';
import { type ValueOf } from '../../graphql/enum-of.ts';
import { Paged } from '../../graphql/paged.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import { AllocationConnection } from '../allocations/allocation.type.ts';
import { CaseOrder } from '../cases/case.enums.ts';
import { CaseFilter } from '../cases/case.filter.ts';
import { CaseConnection } from '../cases/case.type.ts';
import { School } from '../schools/school.type.ts';
import { AccountState, Role } from './staff.enums.ts';

@ObjectType({ description: 'A person with an account: of the service, of a school, or a partner' })
export class StaffMember {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field(() => String, { description: 'Name' })
  name!: string;

  @Field(() => Role, { description: 'What they do in the service' })
  role!: ValueOf<typeof Role>;

  @Field(() => String, { nullable: true, description: 'What they are called at work' })
  jobTitle!: string | null;

  @Field(() => School, { nullable: true, description: 'The school' })
  school!: School | null;

  @Field(() => String, {
    nullable: true,
    description: 'Address at which they sign in; shown to those who manage accounts',
  })
  email!: string | null;

  @Field(() => AccountState, { description: 'Whether the account can be used' })
  accountState!: ValueOf<typeof AccountState>;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When they last signed in; shown to those who manage accounts',
  })
  lastSignedInAt!: string | null;

  @Field(() => Int, { nullable: true, description: "A worker's minutes a week (ALL-2)" })
  contractedMinutesPerWeek!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Minutes a week that are given to schools today, as far as the viewer may see them',
  })
  allocatedMinutesPerWeek!: number | null;

  @Paged(() => AllocationConnection, {
    description: 'Their time in schools',
    first: 50,
    current: true,
  })
  allocations!: object;

  @Paged(() => CaseConnection, {
    description: 'Cases to which they are dedicated',
    first: 50,
    filter: () => CaseFilter,
    orderBy: { by: () => CaseOrder, default: 'OPENED' },
  })
  cases!: object;

  @Field(() => Int, { description: 'Version; send it back with a change' })
  version!: number;

  @Field(() => Boolean, { description: 'The viewer may make a new link for them' })
  viewerCanInviteAgain!: boolean;

  @Field(() => Boolean, { description: 'The viewer may switch the account off or on' })
  viewerCanManage!: boolean;
}

export const StaffMemberConnection = connectionOf('StaffMember', () => StaffMember);
