import { createUnionType, Field, ID, InputType, Int } from 'type-graphql';
import { ActInput } from '../../graphql/act.input.ts';
import { type ValueOf } from '../../graphql/enum-of.ts';
import { Conflict, RuleViolations } from '../../graphql/rule-violations.type.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { SchoolSuccess } from './school-results.type.ts';
import { TermName } from './school.enums.ts';

@InputType({ description: "Set a school's term dates" })
export class SetSchoolTermInput extends ActInput {
  @Field(() => ID, { description: 'The school' })
  schoolId!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The version that the person saw; none of a new term',
  })
  expectedVersion?: number | null;

  @Field(() => String, { description: 'School year, such as 2026/27' })
  academicYear!: string;

  @Field(() => TermName, { description: 'Which of the three terms' })
  term!: ValueOf<typeof TermName>;

  @Field(() => DateScalar, { description: 'First day of term' })
  firstDay!: string;

  @Field(() => DateScalar, { description: 'Last day of term' })
  lastDay!: string;

  @Field(() => DateScalar, { nullable: true, description: 'First day of half term' })
  halfTermFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of half term' })
  halfTermTo?: string | null;
}

export const SetSchoolTermResult = createUnionType({
  name: 'SetSchoolTermResult',
  description: "What came of it: set a school's term dates",
  types: () => [SchoolSuccess, RuleViolations, Conflict] as const,
});
