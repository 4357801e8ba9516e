import { Field, ID, Int, ObjectType } from 'type-graphql';
import { type ValueOf } from '../../graphql/enum-of.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { TermName } from '../schools/school.enums.ts';
import { LossReason, SessionKind, Whose } from '../sessions/session.enums.ts';
import { LedgerExplanationCode, LedgerLineKind, WaiverReason } from './ledger.enums.ts';

@ObjectType({ description: 'A term, by its name' })
export class LedgerTermKey {
  @Field(() => String, { description: 'The school year, such as 2026/27' })
  academicYear!: string;

  @Field(() => TermName, { description: 'The term' })
  term!: ValueOf<typeof TermName>;
}

@ObjectType({ description: 'One line behind a figure: minutes, and where they come from' })
export class LedgerLine {
  @Field(() => LedgerLineKind, { description: 'What it is' })
  kind!: ValueOf<typeof LedgerLineKind>;

  @Field(() => Int, { description: 'Minutes; negative where more was given than owed' })
  minutes!: number;

  @Field(() => DateScalar, { nullable: true, description: 'The day, or the first of several' })
  from!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day, or the last of several' })
  to!: string | null;

  @Field(() => Int, { nullable: true, description: 'Open days that an agreement promises for' })
  openDays!: number | null;

  @Field(() => ID, { nullable: true, description: 'The agreement' })
  allocationId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The session' })
  sessionId!: string | null;

  @Field(() => SessionKind, { nullable: true, description: 'The kind of session' })
  sessionKind!: ValueOf<typeof SessionKind> | null;

  @Field(() => Int, {
    nullable: true,
    description: "Per cent of the session that is this school's, where several schools share it",
  })
  sharePercent!: number | null;

  @Field(() => String, { nullable: true, description: 'The worker' })
  workerName!: string | null;

  @Field(() => Boolean, { description: 'The worker was covering' })
  isCover!: boolean;

  @Field(() => LossReason, { nullable: true, description: 'Why the time was not spent' })
  reason!: ValueOf<typeof LossReason> | null;

  @Field(() => Whose, { nullable: true, description: 'Whose that reason is' })
  whose!: ValueOf<typeof Whose> | null;

  @Field(() => LedgerTermKey, { nullable: true, description: 'The term that they come from' })
  origin!: LedgerTermKey | null;

  @Field(() => WaiverReason, { nullable: true, description: 'Why they are given up' })
  waiverReason!: ValueOf<typeof WaiverReason> | null;
}

@ObjectType({ description: 'Why a figure is not the usual one' })
export class LedgerExplanation {
  @Field(() => LedgerExplanationCode, { description: 'The reason' })
  code!: ValueOf<typeof LedgerExplanationCode>;

  @Field(() => DateScalar, { nullable: true, description: 'The day, or the first of several' })
  from!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day, or the last of several' })
  to!: string | null;

  @Field(() => Int, { nullable: true, description: 'Open days' })
  openDays!: number | null;

  @Field(() => Int, { nullable: true, description: 'Minutes a week before' })
  minutesBefore!: number | null;

  @Field(() => Int, { nullable: true, description: 'Minutes a week from then on' })
  minutesAfter!: number | null;

  @Field(() => String, { nullable: true, description: 'The worker concerned' })
  workerName!: string | null;
}

@ObjectType()
abstract class LedgerFigures {
  @Field(() => Int, { description: 'Minutes promised (ALL-3)' })
  promised!: number;

  @Field(() => Int, { description: 'Minutes that were in the plan, whatever became of them' })
  planned!: number;

  @Field(() => Int, { description: 'Minutes delivered, each once (ALL-4, ALL-5)' })
  delivered!: number;

  @Field(() => Int, { description: 'Minutes planned and not yet due' })
  toCome!: number;

  @Field(() => Int, { description: 'Minutes planned, past and not recorded yet' })
  notRecorded!: number;

  @Field(() => Int, { description: 'Minutes lost' })
  lost!: number;

  @Field(() => Int, {
    description:
      'Promised less all of these: still to be planned, or negative where more was given',
  })
  unplanned!: number;

  @Field(() => [LedgerLine], { description: 'The lines behind the figures' })
  lines!: LedgerLine[];

  @Field(() => [LedgerExplanation], { description: 'Why a figure is not the usual one' })
  explanations!: LedgerExplanation[];
}

@ObjectType({ description: 'A week of a term' })
export class LedgerWeek extends LedgerFigures {
  @Field(() => DateScalar, { description: 'Its Monday' })
  monday!: string;

  @Field(() => LedgerTermKey, {
    nullable: true,
    description: 'The term; none where nobody entered it',
  })
  term!: LedgerTermKey | null;

  @Field(() => Int, {
    nullable: true,
    description: 'What is owed at the end of the week, before the term gives up any of it',
  })
  runningBalance!: number | null;
}

@ObjectType({
  description: 'A term: what its weeks come to, what came in and what is given up (ALL-6)',
})
export class LedgerTerm extends LedgerFigures {
  @Field(() => LedgerTermKey, { description: 'Which' })
  key!: LedgerTermKey;

  @Field(() => DateScalar, { description: 'Its first day' })
  firstDay!: string;

  @Field(() => DateScalar, { description: 'Its last day' })
  lastDay!: string;

  @Field(() => Boolean, { description: 'It is over, so that its balance is carried on' })
  isOver!: boolean;

  @Field(() => Int, { description: 'Minutes brought from earlier terms' })
  carriedIn!: number;

  @Field(() => Int, { description: 'Minutes given up by rule' })
  waived!: number;

  @Field(() => Int, { description: 'Minutes owed; negative where the school had more' })
  balance!: number;
}

@ObjectType({ description: 'Days' })
export class DayRange {
  @Field(() => DateScalar, { description: 'First day' })
  from!: string;

  @Field(() => DateScalar, { description: 'Last day' })
  to!: string;
}

@ObjectType({
  description:
    "A school's time: minutes promised, planned, delivered, lost, carried and given up, each with its lines",
})
export class SchoolLedger {
  @Field(() => [LedgerTerm], { description: 'Terms that touch the time asked for' })
  terms!: LedgerTerm[];

  @Field(() => [LedgerWeek], { description: 'Weeks of the time asked for' })
  weeks!: LedgerWeek[];

  @Field(() => [DayRange], {
    description: 'Days of which nobody entered the terms: nothing can be promised there',
  })
  notKnown!: DayRange[];
}
