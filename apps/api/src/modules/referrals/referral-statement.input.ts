import { Field, ID, InputType, Int } from 'type-graphql';
import { type ValueOf } from '../../graphql/enum-of.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import {
  InterventionEffect,
  InterventionKind,
  PresentingReason,
  ReferralPurpose,
  SaidBy,
  SanctionKind,
  SupportKind,
  UrgencyReason,
} from './referral.enums.ts';

@InputType({ description: 'As it is sent' })
export class ReasonGivenInput {
  @Field(() => PresentingReason, { description: 'The reason' })
  reason!: ValueOf<typeof PresentingReason>;

  @Field(() => SaidBy, { description: 'Who says so' })
  saidBy!: ValueOf<typeof SaidBy>;

  @Field(() => DateScalar, { nullable: true, description: 'Since when' })
  since?: string | null;

  @Field(() => String, { nullable: true, description: 'In their words' })
  note?: string | null;
}

@InputType({ description: 'As it is sent' })
export class PriorInterventionInput {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field(() => InterventionKind, { description: 'What was tried' })
  kind!: ValueOf<typeof InterventionKind>;

  @Field(() => DateScalar, { nullable: true, description: 'First day' })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day' })
  to?: string | null;

  @Field(() => String, { nullable: true, description: 'How often' })
  frequency?: string | null;

  @Field(() => String, { nullable: true, description: 'By whom' })
  byWhom?: string | null;

  @Field(() => String, { nullable: true, description: 'What for' })
  aim?: string | null;

  @Field(() => InterventionEffect, { nullable: true, description: 'What it did, as measured' })
  effect?: ValueOf<typeof InterventionEffect> | null;

  @Field(() => String, { nullable: true, description: 'How that is known' })
  evidence?: string | null;

  @Field(() => String, { nullable: true, description: 'Anything else' })
  comment?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Tried at the school before' })
  atPreviousSchool!: boolean;
}

@InputType({ description: 'As it is sent' })
export class SanctionInput {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field(() => SanctionKind, { description: 'What it was' })
  kind!: ValueOf<typeof SanctionKind>;

  @Field(() => DateScalar, { nullable: true, description: 'When' })
  from?: string | null;

  @Field(() => String, { nullable: true, description: 'Anything else' })
  note?: string | null;
}

@InputType({ description: 'As it is sent' })
export class UrgencyInput {
  @Field(() => UrgencyReason, { description: 'The reason' })
  reason!: ValueOf<typeof UrgencyReason>;

  @Field(() => String, { description: "In the school's words" })
  explanation!: string;
}

@InputType({ description: 'As it is sent' })
export class AttendanceFigureInput {
  @Field(() => Int, { description: 'Sessions possible' })
  possible!: number;

  @Field(() => Int, { description: 'Sessions attended' })
  attended!: number;

  @Field(() => DateScalar, { description: 'First day' })
  from!: string;

  @Field(() => DateScalar, { description: 'Last day' })
  to!: string;
}

@InputType({ description: 'Only the fields that are given are changed; null empties a field' })
export class ReferralStatementInput {
  @Field(() => ReferralPurpose, { nullable: true, description: 'What the school asks for' })
  purpose?: ValueOf<typeof ReferralPurpose> | null;

  @Field(() => [ReasonGivenInput], { nullable: true, description: 'Why, each with who says so' })
  presentingReasons?: ReasonGivenInput[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the student is good at; asked before difficulties (NEED-2)',
  })
  strengths?: string | null;

  @Field(() => String, { nullable: true, description: "The student's view" })
  studentView?: string | null;

  @Field(() => String, { nullable: true, description: "The parent's or carer's view" })
  parentView?: string | null;

  @Field(() => String, { nullable: true, description: 'What should be different' })
  hopedOutcome?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why now, where everything tried did good (PRI-2)',
  })
  whyReferNow?: string | null;

  @Field(() => [SupportKind], { nullable: true, description: 'Kinds of support asked for' })
  supportSought?: ValueOf<typeof SupportKind>[] | null;

  @Field(() => [PriorInterventionInput], { nullable: true, description: 'What was tried' })
  priorInterventions?: PriorInterventionInput[] | null;

  @Field(() => [SanctionInput], { nullable: true, description: 'Sanctions, apart' })
  sanctions?: SanctionInput[] | null;

  @Field(() => UrgencyInput, { nullable: true, description: 'Why it cannot wait' })
  urgency?: UrgencyInput | null;

  @Field(() => AttendanceFigureInput, { nullable: true, description: 'Attendance figures' })
  attendance?: AttendanceFigureInput | null;

  @Field(() => [String], { nullable: true, description: 'Agencies already involved' })
  agenciesInvolved?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Interpreter, large print and the like (SSR-5)',
  })
  accessNeeds?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "The school's safeguarding lead knows of this referral",
  })
  safeguardingLeadAware?: boolean | null;
}
