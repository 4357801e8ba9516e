import { createUnionType, Field, ID, InputType } from 'type-graphql';
import { ActInput } from '../../graphql/act.input.ts';
import { RuleViolations } from '../../graphql/rule-violations.type.ts';
import { SchoolSuccess } from './school-results.type.ts';

@InputType({ description: 'Remove a closure' })
export class RemoveSchoolClosureInput extends ActInput {
  @Field(() => ID, { description: 'The closure' })
  closureId!: string;
}

export const RemoveSchoolClosureResult = createUnionType({
  name: 'RemoveSchoolClosureResult',
  description: 'What came of it: remove a closure',
  types: () => [SchoolSuccess, RuleViolations] as const,
});
