import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { StaffMember } from '../staff/staff-member.type.ts';

@ObjectType({ description: 'Days on which a school outside the area may refer (SCH-1)' })
export class GuestPeriod {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field(() => DateScalar, { description: 'First day' })
  from!: string;

  @Field(() => DateScalar, { description: 'Last day' })
  to!: string;

  @Field(() => Boolean, { description: 'It was called off before it began' })
  calledOff!: boolean;

  @Field(() => StaffMember, { nullable: true, description: 'Who let it in' })
  letInBy!: StaffMember | null;

  @Field(() => Int, { description: 'Version; send it back with a change' })
  version!: number;

  @Field(() => Boolean, { description: 'The viewer may end it or call it off' })
  viewerCanEnd!: boolean;
}

export const GuestPeriodConnection = connectionOf('GuestPeriod', () => GuestPeriod);
