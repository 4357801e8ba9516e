import { Field, ID, ObjectType } from 'type-graphql';
import { type ValueOf } from '../../graphql/enum-of.ts';
import { Paged } from '../../graphql/paged.ts';
import { Centre } from '../centres/centre.type.ts';
import { School, SchoolConnection } from '../schools/school.type.ts';
import { Role } from './staff.enums.ts';

@ObjectType({ description: 'The person who is signed in, and what they may do' })
export class Viewer {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field(() => String, { description: 'Name' })
  name!: string;

  @Field(() => String, { description: 'Address at which they sign in' })
  email!: string;

  @Field(() => Role, { description: 'What they do in the service' })
  role!: ValueOf<typeof Role>;

  @Field(() => Centre, { description: 'The centre' })
  centre!: Centre;

  @Field(() => School, { nullable: true, description: 'The school' })
  school!: School | null;

  @Paged(() => SchoolConnection, {
    description: "Schools that a worker serves today, or a school's own",
    first: 50,
  })
  servedSchools!: object;

  @Field(() => Boolean, { description: "May open students' records at all" })
  viewerCanReadStudents!: boolean;

  @Field(() => Boolean, { description: 'May begin a referral for a student of their school' })
  viewerCanStartReferral!: boolean;

  @Field(() => Boolean, { description: 'May accept, return and decline referrals' })
  viewerCanDecideReferrals!: boolean;

  @Field(() => Boolean, { description: "May set workers' time in schools" })
  viewerCanSetAllocations!: boolean;

  @Field(() => Boolean, { description: 'May invite people and switch accounts off' })
  viewerCanManageStaff!: boolean;

  @Field(() => [Role], { description: 'The roles that they may invite somebody to' })
  rolesToInvite!: ValueOf<typeof Role>[];

  @Field(() => Boolean, { description: 'May read in the national register' })
  viewerCanImportSchools!: boolean;

  @Field(() => Boolean, { description: "May see the service's counts" })
  viewerCanSeeCounts!: boolean;

  @Field(() => Boolean, { description: 'A digest is wanted on Mondays, where the role gets one' })
  wantsDigest!: boolean;
}
