import { Field, InputType } from 'type-graphql';
import { type ValueOf } from '../../graphql/enum-of.ts';
import { HistorySubject } from './history.enums.ts';

@InputType({ description: 'Only rows for which all this holds' })
export class TimelineFilter {
  @Field(() => [HistorySubject], { nullable: true, description: 'About one of these' })
  subject?: ValueOf<typeof HistorySubject>[] | null;
}
