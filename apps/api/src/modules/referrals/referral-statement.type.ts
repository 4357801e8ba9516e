import { Field, ID, Int, ObjectType } from 'type-graphql';
import { type ValueOf } from '../../graphql/enum-of.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { PriorIntervention } from './prior-intervention.type.ts';
import {
  PresentingReason,
  ReferralPurpose,
  SaidBy,
  SanctionKind,
  SupportKind,
  UrgencyReason,
} from './referral.enums.ts';

@ObjectType({ description: 'A reason for referring, and who gives it (NEED-1)' })
export class ReasonGiven {
  @Field(() => PresentingReason, { description: 'The reason' })
  reason!: ValueOf<typeof PresentingReason>;

  @Field(() => SaidBy, { description: 'Who says so' })
  saidBy!: ValueOf<typeof SaidBy>;

  @Field(() => DateScalar, { nullable: true, description: 'Since when' })
  since!: string | null;

  @Field(() => String, { nullable: true, description: 'In their words' })
  note!: string | null;
}

@ObjectType({ description: 'A sanction; recorded apart, since it is no intervention (PRI-5)' })
export class Sanction {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field(() => SanctionKind, { description: 'What it was' })
  kind!: ValueOf<typeof SanctionKind>;

  @Field(() => DateScalar, { nullable: true, description: 'When' })
  from!: string | null;

  @Field(() => String, { nullable: true, description: 'Anything else' })
  note!: string | null;
}

@ObjectType({ description: 'Why this cannot wait (PRI-3)' })
export class Urgency {
  @Field(() => UrgencyReason, { description: 'The reason' })
  reason!: ValueOf<typeof UrgencyReason>;

  @Field(() => String, { description: "In the school's words" })
  explanation!: string;
}

@ObjectType({
  description: 'Sessions attended of those possible; a percentage is never typed (ATT-1)',
})
export class AttendanceFigure {
  @Field(() => Int, { description: 'Sessions possible' })
  possible!: number;

  @Field(() => Int, { description: 'Sessions attended' })
  attended!: number;

  @Field(() => DateScalar, { description: 'First day' })
  from!: string;

  @Field(() => DateScalar, { description: 'Last day' })
  to!: string;
}

@ObjectType({ description: 'What a school says, in a draft or as it was sent' })
export class ReferralStatement {
  @Field(() => ReferralPurpose, { nullable: true, description: 'What the school asks for' })
  purpose!: ValueOf<typeof ReferralPurpose> | null;

  @Field(() => [ReasonGiven], { description: 'Why, each with who says so' })
  presentingReasons!: ReasonGiven[];

  @Field(() => String, {
    nullable: true,
    description: 'What the student is good at; asked before difficulties (NEED-2)',
  })
  strengths!: string | null;

  @Field(() => String, { nullable: true, description: "The student's view" })
  studentView!: string | null;

  @Field(() => String, { nullable: true, description: "The parent's or carer's view" })
  parentView!: string | null;

  @Field(() => String, { nullable: true, description: 'What should be different' })
  hopedOutcome!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why now, where everything tried did good (PRI-2)',
  })
  whyReferNow!: string | null;

  @Field(() => [SupportKind], { description: 'Kinds of support asked for' })
  supportSought!: ValueOf<typeof SupportKind>[];

  @Field(() => [PriorIntervention], { description: 'What was tried' })
  priorInterventions!: PriorIntervention[];

  @Field(() => [Sanction], { description: 'Sanctions, apart' })
  sanctions!: Sanction[];

  @Field(() => Urgency, { nullable: true, description: 'Why it cannot wait' })
  urgency!: Urgency | null;

  @Field(() => AttendanceFigure, { nullable: true, description: 'Attendance figures' })
  attendance!: AttendanceFigure | null;

  @Field(() => [String], { description: 'Agencies already involved' })
  agenciesInvolved!: string[];

  @Field(() => String, {
    nullable: true,
    description: 'Interpreter, large print and the like (SSR-5)',
  })
  accessNeeds!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "The school's safeguarding lead knows of this referral",
  })
  safeguardingLeadAware!: boolean | null;
}
