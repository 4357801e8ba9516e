import { createUnionType, Field, ID, InputType } from 'type-graphql';
import { ActInput } from '../../graphql/act.input.ts';
import { type ValueOf } from '../../graphql/enum-of.ts';
import { RuleViolations } from '../../graphql/rule-violations.type.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { SchoolSuccess } from './school-results.type.ts';
import { ClosureKind } from './school.enums.ts';

@InputType({ description: 'Add a day on which the school is shut to students' })
export class AddSchoolClosureInput extends ActInput {
  @Field(() => ID, { description: 'The school' })
  schoolId!: string;

  @Field(() => DateScalar, { description: 'The day' })
  date!: string;

  @Field(() => ClosureKind, { description: 'Support or sharing' })
  kind!: ValueOf<typeof ClosureKind>;

  @Field(() => String, { nullable: true, description: 'What to mind when getting in touch' })
  note?: string | null;
}

export const AddSchoolClosureResult = createUnionType({
  name: 'AddSchoolClosureResult',
  description: 'What came of it: add a day on which the school is shut to students',
  types: () => [SchoolSuccess, RuleViolations] as const,
});
