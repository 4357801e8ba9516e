import { Field, ID, Int, ObjectType } from 'type-graphql';
import { type ValueOf } from '../../../graphql/enum-of.ts';
import { DateScalar } from '../../../graphql/scalars.ts';
import { PresentingReason, SaidBy } from '../../referrals/referral.enums.ts';
import { MemberCheck } from '../groups/member-check.type.ts';
import { CandidateReasonCode, GroupingRisk } from '../workshop.enums.ts';

@ObjectType({ description: 'One thing that speaks for a student, with its facts (WRK-6)' })
export class CandidateReason {
  @Field(() => CandidateReasonCode, { description: 'What' })
  code!: ValueOf<typeof CandidateReasonCode>;

  @Field(() => PresentingReason, { nullable: true, description: 'The need, where it is one' })
  need!: ValueOf<typeof PresentingReason> | null;

  @Field(() => [SaidBy], { description: 'Who says so, where it is a need' })
  saidBy!: ValueOf<typeof SaidBy>[];

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Since when they wait, or the day of the risk',
  })
  on!: string | null;

  @Field(() => Int, { nullable: true, description: 'Days that they wait' })
  days!: number | null;

  @Field(() => GroupingRisk, { nullable: true, description: 'The risk, where it is one (RSK-2)' })
  risk!: ValueOf<typeof GroupingRisk> | null;
}

@ObjectType({ description: 'Somebody who could be in a group, with the reasons they fit' })
export class GroupCandidate {
  @Field(() => ID, { description: 'The student' })
  studentId!: string;

  @Field(() => String, { description: 'Their name' })
  displayName!: string;

  @Field(() => Int, { description: 'Their year group today' })
  yearGroup!: number;

  @Field(() => Boolean, { description: 'The programme is meant for their year' })
  isMeant!: boolean;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Since when they are on its waiting list',
  })
  waitsSince!: string | null;

  @Field(() => ID, { nullable: true, description: 'The group of the programme that they are in' })
  placeIn!: string | null;

  @Field(() => [CandidateReason], { description: 'What speaks for them, the weightiest first' })
  reasons!: CandidateReason[];

  @Field(() => MemberCheck, {
    nullable: true,
    description: 'Whether they may join the group asked about',
  })
  check!: MemberCheck | null;
}

@ObjectType({ description: 'Candidates, those for whom most speaks first' })
export class GroupCandidateConnection {
  @Field(() => [GroupCandidate], { description: 'As many as were asked for' })
  nodes!: GroupCandidate[];

  @Field(() => Int, { description: 'How many there are' })
  totalCount!: number;
}
