import { createUnionType, Field, ID, InputType } from 'type-graphql';
import { ActInput } from '../../../graphql/act.input.ts';
import { RuleViolations } from '../../../graphql/rule-violations.type.ts';
import { DateScalar } from '../../../graphql/scalars.ts';
import { WaitingListSuccess } from './waiting-list-results.type.ts';

@InputType({ description: 'Put a student on the waiting list of a programme at a school' })
export class PutOnWaitingListInput extends ActInput {
  @Field(() => ID, { description: 'The programme' })
  programmeId!: string;

  @Field(() => ID, { description: 'The school' })
  schoolId!: string;

  @Field(() => ID, { description: 'The student' })
  studentId!: string;

  @Field(() => DateScalar, { description: 'Since when they wait' })
  since!: string;

  @Field(() => String, { nullable: true, description: 'In words' })
  note?: string | null;
}

export const PutOnWaitingListResult = createUnionType({
  name: 'PutOnWaitingListResult',
  description: 'What came of it: put a student on the waiting list of a programme at a school',
  types: () => [WaitingListSuccess, RuleViolations] as const,
});
