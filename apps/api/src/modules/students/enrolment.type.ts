import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection.ts';
import { type ValueOf } from '../../graphql/enum-of.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { School } from '../schools/school.type.ts';
import { EnrolmentKind } from './student.enums.ts';

@ObjectType({ description: 'On roll at a school from a day to a day' })
export class Enrolment {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field(() => School, { description: 'The school' })
  school!: School;

  @Field(() => EnrolmentKind, { description: 'Main or subsidiary registration' })
  kind!: ValueOf<typeof EnrolmentKind>;

  @Field(() => Int, { description: 'Year group at that school' })
  yearGroup!: number;

  @Field(() => DateScalar, { description: 'First day on roll' })
  from!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day on roll; none while it goes on',
  })
  to!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it ended' })
  leavingReason!: string | null;
}

export const EnrolmentConnection = connectionOf('Enrolment', () => Enrolment);
