import { Field, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../graphql/scalars.ts';

@ObjectType({ description: 'A count, or the word that it is hidden' })
export class Count {
  @Field(() => Int, { nullable: true, description: 'The count; none when it is hidden' })
  value!: number | null;

  @Field(() => Boolean, {
    description: 'It is hidden, since it is small or would tell a small one',
  })
  suppressed!: boolean;
}

@ObjectType({ description: 'A count for one group' })
export class NamedCount {
  @Field(() => String, { description: 'The group' })
  name!: string;

  @Field(() => Count, { description: 'The count' })
  count!: Count;
}

@ObjectType({ description: 'What the service does, in counts' })
export class ServiceCounts {
  @Field(() => DateTimeScalar, { description: 'When it was counted' })
  asAt!: string;

  @Field(() => Boolean, {
    description: 'Small counts are hidden, since to whoever asks the figures leave the service',
  })
  smallNumbersHidden!: boolean;

  @Field(() => Count, { description: 'Schools with an allocation today' })
  schoolsServed!: Count;

  @Field(() => Count, { description: 'Referrals that wait for an answer' })
  referralsOpen!: Count;

  @Field(() => Count, { description: 'Referrals sent since 1 September' })
  referralsThisYear!: Count;

  @Field(() => Count, { description: 'Active cases' })
  casesActive!: Count;

  @Field(() => Count, { description: 'Monitored cases' })
  casesMonitored!: Count;

  @Field(() => [NamedCount], { description: 'Open cases by year group' })
  casesByYearGroup!: NamedCount[];
}
