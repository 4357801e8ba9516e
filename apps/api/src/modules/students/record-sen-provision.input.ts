import { createUnionType, Field, ID, InputType } from 'type-graphql';
import { ActInput } from '../../graphql/act.input.ts';
import { type ValueOf } from '../../graphql/enum-of.ts';
import { RuleViolations } from '../../graphql/rule-violations.type.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { StudentSuccess } from './student-results.type.ts';
import { SenProvisionCode } from './student.enums.ts';

@InputType({ description: 'Record special educational provision from a day on' })
export class RecordSenProvisionInput extends ActInput {
  @Field(() => ID, { description: 'The student' })
  studentId!: string;

  @Field(() => SenProvisionCode, { description: 'None, SEN support or an EHC plan' })
  provision!: ValueOf<typeof SenProvisionCode>;

  @Field(() => String, { nullable: true, description: 'Primary type of need, by the census code' })
  primaryNeed?: string | null;

  @Field(() => DateScalar, { description: 'First day' })
  from!: string;
}

export const RecordSenProvisionResult = createUnionType({
  name: 'RecordSenProvisionResult',
  description: 'What came of it: record special educational provision from a day on',
  types: () => [StudentSuccess, RuleViolations] as const,
});
