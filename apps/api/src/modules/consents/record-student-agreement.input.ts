import { createUnionType, Field, ID, InputType } from 'type-graphql';
import { ActInput } from '../../graphql/act.input.ts';
import { type ValueOf } from '../../graphql/enum-of.ts';
import { RuleViolations } from '../../graphql/rule-violations.type.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { StudentSuccess } from '../students/student-results.type.ts';
import { StudentAgreementAnswer } from './consent.enums.ts';

@InputType({ description: 'Record what the student said (SSR-4)' })
export class RecordStudentAgreementInput extends ActInput {
  @Field(() => ID, { description: 'The student' })
  studentId!: string;

  @Field(() => StudentAgreementAnswer, { description: 'The answer' })
  answer!: ValueOf<typeof StudentAgreementAnswer>;

  @Field(() => String, { nullable: true, description: "In the student's own words" })
  words?: string | null;

  @Field(() => DateScalar, { description: 'The day it was recorded' })
  recordedOn!: string;
}

export const RecordStudentAgreementResult = createUnionType({
  name: 'RecordStudentAgreementResult',
  description: 'What came of it: record what the student said (SSR-4)',
  types: () => [StudentSuccess, RuleViolations] as const,
});
