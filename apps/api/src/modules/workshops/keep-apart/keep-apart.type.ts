import { Field, ID, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../graphql/connection.ts';
import { type ValueOf } from '../../../graphql/enum-of.ts';
import { DateScalar } from '../../../graphql/scalars.ts';
import { StaffMember } from '../../staff/staff-member.type.ts';
import { Student } from '../../students/student.type.ts';
import { KeepApartReason } from '../workshop.enums.ts';

@ObjectType({
  description: 'Two students who are never in a group together; it has no direction (GRP-4)',
})
export class KeepApart {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field(() => Student, { nullable: true, description: 'One, where the viewer may see them' })
  student!: Student | null;

  @Field(() => Student, { nullable: true, description: 'The other, where the viewer may see them' })
  otherStudent!: Student | null;

  @Field(() => DateScalar, { description: 'Since when' })
  from!: string;

  @Field(() => KeepApartReason, { description: 'Why' })
  reason!: ValueOf<typeof KeepApartReason>;

  @Field(() => String, { nullable: true, description: 'In words' })
  note!: string | null;

  @Field(() => StaffMember, { nullable: true, description: 'Who set it' })
  setBy!: StaffMember | null;

  @Field(() => DateScalar, { nullable: true, description: 'Since when they may meet again' })
  liftedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Why they may' })
  liftedReason!: string | null;
}

export const KeepApartConnection = connectionOf('KeepApart', () => KeepApart);
