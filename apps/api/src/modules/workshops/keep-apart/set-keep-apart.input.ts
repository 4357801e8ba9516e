import { createUnionType, Field, ID, InputType } from 'type-graphql';
import { ActInput } from '../../../graphql/act.input.ts';
import { type ValueOf } from '../../../graphql/enum-of.ts';
import { RuleViolations } from '../../../graphql/rule-violations.type.ts';
import { KeepApartReason } from '../workshop.enums.ts';
import { KeepApartSuccess } from './keep-apart-results.type.ts';

@InputType({ description: 'Keep two students apart in groups, from today on (GRP-4)' })
export class SetKeepApartInput extends ActInput {
  @Field(() => ID, { description: 'The student' })
  studentId!: string;

  @Field(() => ID, { description: 'The other student; it has no direction' })
  otherStudentId!: string;

  @Field(() => KeepApartReason, { description: 'Why; no school reads it' })
  reason!: ValueOf<typeof KeepApartReason>;

  @Field(() => String, { nullable: true, description: 'In words; no school reads it' })
  note?: string | null;
}

export const SetKeepApartResult = createUnionType({
  name: 'SetKeepApartResult',
  description: 'What came of it: keep two students apart in groups, from today on (GRP-4)',
  types: () => [KeepApartSuccess, RuleViolations] as const,
});
