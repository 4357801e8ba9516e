import { createUnionType, Field, ID, InputType } from 'type-graphql';
import { ActInput } from '../../../graphql/act.input.ts';
import { type ValueOf } from '../../../graphql/enum-of.ts';
import { RuleViolations } from '../../../graphql/rule-violations.type.ts';
import { WaitingEnd } from '../workshop.enums.ts';
import { WaitingListSuccess } from './waiting-list-results.type.ts';

@InputType({ description: 'Take a student off the waiting list' })
export class TakeOffWaitingListInput extends ActInput {
  @Field(() => ID, { description: 'The programme' })
  programmeId!: string;

  @Field(() => ID, { description: 'The school' })
  schoolId!: string;

  @Field(() => ID, { description: 'The student' })
  studentId!: string;

  @Field(() => WaitingEnd, { description: 'Why they wait no longer' })
  reason!: ValueOf<typeof WaitingEnd>;
}

export const TakeOffWaitingListResult = createUnionType({
  name: 'TakeOffWaitingListResult',
  description: 'What came of it: take a student off the waiting list',
  types: () => [WaitingListSuccess, RuleViolations] as const,
});
