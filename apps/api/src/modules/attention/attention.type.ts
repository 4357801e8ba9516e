import { Field, ID, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection.ts';
import { type ValueOf } from '../../graphql/enum-of.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { Case } from '../cases/case.type.ts';
import { ReferralDraft } from '../referrals/referral-draft.type.ts';
import { Referral } from '../referrals/referral.type.ts';
import { School } from '../schools/school.type.ts';
import { Student } from '../students/student.type.ts';
import { AttentionKind } from './attention.enums.ts';

@ObjectType({ description: 'Something that waits for the viewer' })
export class Attention {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field(() => AttentionKind, { description: 'What waits' })
  kind!: ValueOf<typeof AttentionKind>;

  @Field(() => DateScalar, { nullable: true, description: 'Since when' })
  since!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'By when' })
  dueOn!: string | null;

  @Field(() => Student, { nullable: true, description: 'The student concerned' })
  student!: Student | null;

  @Field(() => School, { nullable: true, description: 'The school concerned' })
  school!: School | null;

  @Field(() => Referral, { nullable: true, description: 'The referral concerned' })
  referral!: Referral | null;

  @Field(() => ReferralDraft, { nullable: true, description: 'The unfinished referral concerned' })
  referralDraft!: ReferralDraft | null;

  @Field(() => Case, { nullable: true, description: 'The case concerned' })
  case!: Case | null;
}

export const AttentionConnection = connectionOf('Attention', () => Attention);
