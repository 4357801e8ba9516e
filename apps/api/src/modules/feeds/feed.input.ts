import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { ActInput, VersionedActInput } from '../../graphql/act.input.ts';
import { Conflict, RuleViolations, Violation } from '../../graphql/rule-violations.type.ts';
import { CalendarFeed } from './calendar-feed.type.ts';

@InputType({ description: 'Make a calendar link; an earlier one stops working' })
export class MakeCalendarFeedInput extends ActInput {
  @Field(() => ID, { description: 'Whose week: one’s own' })
  staffMemberId!: string;

  @Field(() => Boolean, { description: 'Show the initials of students' })
  initials!: boolean;
}

@InputType({ description: 'Stop a calendar link from working' })
export class RevokeCalendarFeedInput extends VersionedActInput {
  @Field(() => ID, { description: 'The link' })
  feedId!: string;
}

@ObjectType({ description: 'It was done' })
export class CalendarFeedSuccess {
  @Field(() => CalendarFeed, { description: 'The link, without its secret' })
  feed!: CalendarFeed;

  @Field(() => String, {
    nullable: true,
    description: 'The address for the calendar; shown this once, and not in a repeated answer',
  })
  address!: string | null;

  @Field(() => [Violation], { description: 'What a person should weigh, although it was done' })
  warnings!: Violation[];
}

export const MakeCalendarFeedResult = createUnionType({
  name: 'MakeCalendarFeedResult',
  description: 'What came of it: make a calendar link',
  types: () => [CalendarFeedSuccess, RuleViolations] as const,
});

export const RevokeCalendarFeedResult = createUnionType({
  name: 'RevokeCalendarFeedResult',
  description: 'What came of it: stop a calendar link from working',
  types: () => [CalendarFeedSuccess, RuleViolations, Conflict] as const,
});
