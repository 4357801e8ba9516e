import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection.ts';
import { type ValueOf } from '../../graphql/enum-of.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import { Case } from '../cases/case.type.ts';
import { StaffMember } from '../staff/staff-member.type.ts';
import { Student } from '../students/student.type.ts';
import { AbsenceReason, Attendance, Whose } from './session.enums.ts';
import { Session } from './session.type.ts';

@ObjectType({ description: 'What the service keeps to itself of one student in one session' })
export class PrivateNote {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field(() => String, { description: 'The note' })
  note!: string;

  @Field(() => DateTimeScalar, { description: 'When it was written' })
  writtenAt!: string;

  @Field(() => StaffMember, { nullable: true, description: 'Who wrote it' })
  writtenBy!: StaffMember | null;
}

@ObjectType({ description: 'A student in a session: expected, and then there or not' })
export class SessionStudent {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field(() => Student, {
    nullable: true,
    description: 'The student, where the viewer may see them',
  })
  student!: Student | null;

  @Field(() => Session, { description: 'The session' })
  session!: Session;

  @Field(() => Case, { nullable: true, description: 'The case that it belongs to' })
  case!: Case | null;

  @Field(() => Attendance, { nullable: true, description: 'Whether they were there' })
  attendance!: ValueOf<typeof Attendance> | null;

  @Field(() => Int, { nullable: true, description: 'Minutes late' })
  minutesLate!: number | null;

  @Field(() => AbsenceReason, { nullable: true, description: 'Why they were not there' })
  absenceReason!: ValueOf<typeof AbsenceReason> | null;

  @Field(() => Whose, { nullable: true, description: 'Whose that reason is' })
  absenceWhose!: ValueOf<typeof Whose> | null;

  @Field(() => PrivateNote, {
    nullable: true,
    description: 'What the service keeps to itself; no school reads it',
  })
  privateNote!: PrivateNote | null;

  @Field(() => Session, {
    nullable: true,
    description: 'The last session with this student before this one that was held',
  })
  lastSession!: Session | null;
}

export const SessionStudentConnection = connectionOf('SessionStudent', () => SessionStudent);
