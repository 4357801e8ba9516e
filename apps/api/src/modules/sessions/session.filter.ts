import { Field, ID, InputType } from 'type-graphql';
import { type ValueOf } from '../../graphql/enum-of.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { SessionKind, SessionStanding, SessionTopic } from './session.enums.ts';

@InputType({ description: 'Only rows for which all this holds' })
export class SessionFilter {
  @Field(() => DateScalar, { nullable: true, description: 'On this day or later' })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'On this day or earlier' })
  to?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this worker' })
  workerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'At this school' })
  schoolId?: string | null;

  @Field(() => ID, { nullable: true, description: 'With this student' })
  studentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this series' })
  seriesId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this group' })
  groupId?: string | null;

  @Field(() => [SessionKind], { nullable: true, description: 'Of one of these kinds' })
  kind?: ValueOf<typeof SessionKind>[] | null;

  @Field(() => [SessionTopic], {
    nullable: true,
    description: 'That covered one of these topics (TOP-2)',
  })
  topic?: ValueOf<typeof SessionTopic>[] | null;

  @Field(() => [SessionStanding], { nullable: true, description: 'That stands so today' })
  standing?: ValueOf<typeof SessionStanding>[] | null;
}
