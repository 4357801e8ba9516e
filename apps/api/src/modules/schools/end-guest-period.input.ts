import { createUnionType, Field, ID, InputType } from 'type-graphql';
import { VersionedActInput } from '../../graphql/act.input.ts';
import { Conflict, RuleViolations } from '../../graphql/rule-violations.type.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { SchoolSuccess } from './school-results.type.ts';

@InputType({ description: 'End the time of a guest school sooner, or call it off (SCH-1)' })
export class EndGuestPeriodInput extends VersionedActInput {
  @Field(() => ID, { description: 'The guest period' })
  guestPeriodId!: string;

  @Field(() => DateScalar, { description: 'Last day; of no matter where it has not begun' })
  to!: string;
}

export const EndGuestPeriodResult = createUnionType({
  name: 'EndGuestPeriodResult',
  description: 'What came of it: end the time of a guest school sooner, or call it off (SCH-1)',
  types: () => [SchoolSuccess, RuleViolations, Conflict] as const,
});
