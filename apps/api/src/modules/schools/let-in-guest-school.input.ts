import { createUnionType, Field, ID, InputType } from 'type-graphql';
import { ActInput } from '../../graphql/act.input.ts';
import { RuleViolations } from '../../graphql/rule-violations.type.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { SchoolSuccess } from './school-results.type.ts';

@InputType({ description: 'Let a school outside the area refer as a guest (SCH-1)' })
export class LetInGuestSchoolInput extends ActInput {
  @Field(() => ID, { description: 'The school' })
  schoolId!: string;

  @Field(() => DateScalar, { description: 'First day' })
  from!: string;

  @Field(() => DateScalar, { description: 'Last day' })
  to!: string;
}

export const LetInGuestSchoolResult = createUnionType({
  name: 'LetInGuestSchoolResult',
  description: 'What came of it: let a school outside the area refer as a guest (SCH-1)',
  types: () => [SchoolSuccess, RuleViolations] as const,
});
