import { Field, ID, ObjectType } from 'type-graphql';
import { Violation } from '../../graphql/rule-violations.type.ts';
import { Case } from '../cases/case.type.ts';
import { ReferralDraft } from './referral-draft.type.ts';
import { Referral } from './referral.type.ts';

@ObjectType({ description: 'It was done' })
export class ReferralDraftSuccess {
  @Field(() => ReferralDraft, { description: 'The draft as it is now' })
  referralDraft!: ReferralDraft;

  @Field(() => [Violation], { description: 'What a person should weigh, although it was done' })
  warnings!: Violation[];
}

@ObjectType({ description: 'It was deleted' })
export class DiscardReferralDraftSuccess {
  @Field(() => ID, { description: 'Id of the draft that is gone' })
  discardedId!: string;
}

@ObjectType({ description: 'It was sent' })
export class SubmitReferralSuccess {
  @Field(() => Referral, { description: 'The referral' })
  referral!: Referral;

  @Field(() => [Violation], { description: 'What a person should weigh, although it was done' })
  warnings!: Violation[];
}

@ObjectType({ description: 'It was done' })
export class ReferralSuccess {
  @Field(() => Referral, { description: 'The referral as it is now' })
  referral!: Referral;

  @Field(() => [Violation], { description: 'What a person should weigh, although it was done' })
  warnings!: Violation[];
}

@ObjectType({ description: 'It was accepted' })
export class AcceptReferralSuccess {
  @Field(() => Referral, { description: 'The referral as it is now' })
  referral!: Referral;

  @Field(() => Case, { description: 'The case that it opened or joined' })
  case!: Case;

  @Field(() => [Violation], { description: 'What a person should weigh, although it was done' })
  warnings!: Violation[];
}
