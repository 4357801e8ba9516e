import { Field, ObjectType } from 'type-graphql';
import { Violation } from '../../graphql/rule-violations.type.ts';
import { ReferralDraft } from '../referrals/referral-draft.type.ts';
import { Session } from './session.type.ts';

@ObjectType({ description: 'It was done' })
export class SessionSuccess {
  @Field(() => Session, { description: 'The session as it is now' })
  session!: Session;

  @Field(() => [Violation], { description: 'What a person should weigh, although it was done' })
  warnings!: Violation[];
}

@ObjectType({ description: 'It was done' })
export class SessionSeriesSuccess {
  @Field(() => [Session], { description: 'The sessions that were planned, moved or called off' })
  sessions!: Session[];

  @Field(() => [Violation], {
    description:
      'What a person should weigh, although it was done; a day left out is in the detail',
  })
  warnings!: Violation[];
}

@ObjectType({ description: 'It was done' })
export class PromoteAdviceSuccess {
  @Field(() => Session, { description: 'The advice' })
  session!: Session;

  @Field(() => ReferralDraft, { description: 'The referral that is being written' })
  referralDraft!: ReferralDraft;

  @Field(() => [Violation], { description: 'What a person should weigh, although it was done' })
  warnings!: Violation[];
}
