import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection.ts';
import { type ValueOf } from '../../graphql/enum-of.ts';
import { Paged } from '../../graphql/paged.ts';
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.ts';
import { HistoryEntryConnection } from '../history/history-entry.type.ts';
import { School } from '../schools/school.type.ts';
import { StaffMember } from '../staff/staff-member.type.ts';
import { Student } from '../students/student.type.ts';
import { Readiness } from './readiness.type.ts';
import { ReferralStatement } from './referral-statement.type.ts';
import { ReferralSection } from './referral.enums.ts';

@ObjectType({ description: 'Something that is still missing before a referral can be sent' })
export class Requirement {
  @Field(() => String, { description: 'What is missing, as a code' })
  code!: string;

  @Field(() => ReferralSection, { description: 'The section of the form in which it is asked' })
  section!: ValueOf<typeof ReferralSection>;

  @Field(() => String, { nullable: true, description: 'The field, as a dotted path' })
  field!: string | null;

  @Field(() => Boolean, { description: 'Nothing can be sent without it' })
  blocking!: boolean;
}

@ObjectType({
  description: 'A referral that a school is still writing; the centre does not see it',
})
export class ReferralDraft {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field(() => Student, { description: 'The student' })
  student!: Student;

  @Field(() => School, { description: 'The school' })
  school!: School;

  @Field(() => StaffMember, { nullable: true, description: 'Who began it' })
  author!: StaffMember | null;

  @Field(() => Int, { description: 'Version; send it back with a change' })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When it was begun' })
  startedAt!: string;

  @Field(() => DateTimeScalar, { description: 'When it was last saved' })
  savedAt!: string;

  @Field(() => DateScalar, { description: 'The day on which it is deleted if it is not sent' })
  purgeOn!: string;

  @Field(() => ReferralStatement, { description: 'What it says so far' })
  statement!: ReferralStatement;

  @Field(() => Readiness, { description: 'What the readiness rule says of it today' })
  readiness!: Readiness;

  @Field(() => [Requirement], {
    description: 'What is still missing; the same rule answers in the form and when it is sent',
  })
  outstandingRequirements!: Requirement[];

  @Field(() => StaffMember, {
    nullable: true,
    description: 'The school lead who signed it off (REF-3)',
  })
  signedOffBy!: StaffMember | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was signed off' })
  signedOffAt!: string | null;

  @Paged(() => HistoryEntryConnection, {
    description: "What happened to it, for the school's own people",
    first: 50,
  })
  history!: object;

  @Field(() => Boolean, { description: 'The viewer may write in it' })
  viewerCanSave!: boolean;

  @Field(() => Boolean, { description: 'The viewer may send it, once nothing is missing' })
  viewerCanSubmit!: boolean;

  @Field(() => Boolean, { description: 'The viewer may sign it off' })
  viewerCanSignOff!: boolean;

  @Field(() => Boolean, { description: 'The viewer may delete it' })
  viewerCanDiscard!: boolean;
}

export const ReferralDraftConnection = connectionOf('ReferralDraft', () => ReferralDraft);
