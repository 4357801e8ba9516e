import { Field, ID, InputType, Int } from 'type-graphql';
import { ActInput } from '../../graphql/act.input.ts';
import { type ValueOf } from '../../graphql/enum-of.ts';
import { WallTimeScalar } from '../../graphql/wall-time.scalar.ts';
import { SessionKind, SessionTopic } from './session.enums.ts';

/** Whose time it is and what for, whether it is planned or was in no plan. */
@InputType()
export abstract class TimeInSchoolInput extends ActInput {
  @Field(() => ID, { description: 'The school whose time it is' })
  schoolId!: string;

  @Field(() => ID, { nullable: true, description: 'The worker; the viewer when left out' })
  workerId?: string | null;

  @Field(() => SessionKind, { description: 'How the time is spent' })
  kind!: ValueOf<typeof SessionKind>;

  @Field(() => [SessionTopic], { nullable: true, description: 'What will be worked on' })
  topics?: ValueOf<typeof SessionTopic>[] | null;

  @Field(() => WallTimeScalar, { description: 'When it begins, on the wall' })
  startsAt!: string;

  @Field(() => String, { nullable: true, description: 'The room, by the name the school gives it' })
  room?: string | null;

  @Field(() => String, { nullable: true, description: 'Where, when it is no room of the school' })
  place?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Who is expected' })
  studentIds?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'The one visit before there is a case, to meet and assess (CAS-1)',
  })
  meetAndAssess?: boolean | null;
}

/** What planning a session says, whether it is one or a row of them. */
@InputType()
export abstract class PlannedTimeInput extends TimeInSchoolInput {
  @Field(() => Int, { description: 'Minutes' })
  minutes!: number;
}
