import { Field, ID, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../graphql/connection.ts';
import { type ValueOf } from '../../../graphql/enum-of.ts';
import { DateScalar } from '../../../graphql/scalars.ts';
import { School } from '../../schools/school.type.ts';
import { Student } from '../../students/student.type.ts';
import { Programme } from '../programmes/programme.type.ts';
import { WaitingEnd } from '../workshop.enums.ts';

@ObjectType({ description: 'Somebody who waits for a programme at a school' })
export class WaitingListEntry {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field(() => Student, {
    nullable: true,
    description: 'The student, where the viewer may see them',
  })
  student!: Student | null;

  @Field(() => Programme, { description: 'The programme' })
  programme!: Programme;

  @Field(() => School, { description: 'The school' })
  school!: School;

  @Field(() => DateScalar, { description: 'Since when they wait' })
  since!: string;

  @Field(() => String, { nullable: true, description: 'In words; no school reads it' })
  note!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Since when they wait no longer' })
  endedOn!: string | null;

  @Field(() => WaitingEnd, { nullable: true, description: 'Why they wait no longer' })
  endReason!: ValueOf<typeof WaitingEnd> | null;
}

export const WaitingListEntryConnection = connectionOf('WaitingListEntry', () => WaitingListEntry);
