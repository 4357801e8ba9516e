import { createUnionType, Field, ID, InputType } from 'type-graphql';
import { ActInput } from '../../graphql/act.input.ts';
import { type ValueOf } from '../../graphql/enum-of.ts';
import { RuleViolations } from '../../graphql/rule-violations.type.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { PresentingReason, SaidBy } from '../referrals/referral.enums.ts';
import { StudentSuccess } from './student-results.type.ts';

@InputType({ description: 'Record a need, with who says so (NEED-1)' })
export class RecordStudentNeedInput extends ActInput {
  @Field(() => ID, { description: 'The student' })
  studentId!: string;

  @Field(() => PresentingReason, { description: 'The need' })
  need!: ValueOf<typeof PresentingReason>;

  @Field(() => SaidBy, { description: 'Who says so' })
  saidBy!: ValueOf<typeof SaidBy>;

  @Field(() => String, { nullable: true, description: 'What to mind when getting in touch' })
  note?: string | null;

  @Field(() => DateScalar, { description: 'The day it was recorded' })
  recordedOn!: string;
}

export const RecordStudentNeedResult = createUnionType({
  name: 'RecordStudentNeedResult',
  description: 'What came of it: record a need, with who says so (NEED-1)',
  types: () => [StudentSuccess, RuleViolations] as const,
});
