import { decided, type Decision } from '../kernel/decision.ts';
import type { Instant, SchoolDate } from '../kernel/identifiers.ts';
import { isBlank } from '../kernel/text.ts';
import { violation } from '../kernel/violation.ts';
import type { Measure, MeasureRecorded, MeasuresOfCase, OwnRating, SdqMeasure } from './measure.ts';
import { HIGHEST_OWN_RATING, LOWEST_OWN_RATING } from './plan-codes.ts';
import {
  hadBegun,
  wholeNumberWithin,
  writesPlans,
  type OnCase,
  type PlanViolations,
} from './plan-rules.ts';
import type { PlanViolationCode } from './plan-violations.ts';
import {
  highestSdqScore,
  SDQ_DIFFICULTIES,
  SDQ_SCALES,
  sdqBandOf,
  type SdqScale,
} from './sdq-bands.ts';

/** Scores as they stand on the paper form; what was left out is left out. */
export type TypedSdq = Pick<SdqMeasure, 'kind' | 'informant' | 'scheme'> & {
  readonly scores: Readonly<Partial<Record<SdqScale, number>>>;
};
export type TypedMeasure = TypedSdq | Pick<OwnRating, 'kind' | 'question' | 'value' | 'ratedBy'>;

export interface RecordMeasure extends OnCase {
  readonly at: Instant;
  readonly takenOn: SchoolDate;
  readonly workBeganOn: SchoolDate | null;
  readonly measure: TypedMeasure;
}

/**
 * ASS-4, ASS-5: a score is kept with its day, who gave it and, for the SDQ, the scheme by which its bands were
 * read. A first one that was taken after the work began is flagged, and another scheme than last time is said.
 */
export function recordMeasure(
  state: MeasuresOfCase,
  command: RecordMeasure,
): Decision<MeasureRecorded, PlanViolationCode> {
  const { at: recordedAt, today, takenOn, workBeganOn, measure: typed } = command;
  const before = state.measures.filter((one) => isSameMeasure(one, typed));
  const workHadBegun = hadBegun(workBeganOn, takenOn);
  const measure: Measure = { ...read(typed), takenOn, recordedAt, workHadBegun };
  return decided(
    [
      ...writesPlans(command, state),
      ...(takenOn > today ? [violation('MEASURE_IN_FUTURE' as const, 'takenOn')] : []),
      ...(typed.kind === 'SDQ' ? sdqFits(typed) : ownRatingFits(typed)),
    ],
    [{ type: 'MeasureRecorded', measure }],
    [
      ...(workHadBegun && before.length === 0
        ? [violation('BASELINE_AFTER_WORK_BEGAN' as const, 'takenOn')]
        : []),
      ...schemeChanged(before, typed),
    ],
  );
}

/** The same form by the same sort of person, or the same question. */
function isSameMeasure(one: Measure, typed: TypedMeasure): boolean {
  return one.kind === 'SDQ'
    ? typed.kind === 'SDQ' && one.informant === typed.informant
    : typed.kind === 'OWN_RATING' && one.question === typed.question;
}

function schemeChanged(before: readonly Measure[], typed: TypedMeasure): PlanViolations {
  const last = before.at(-1);
  return typed.kind === 'SDQ' && last?.kind === 'SDQ' && last.scheme !== typed.scheme
    ? [violation('SDQ_SCHEME_CHANGED', 'scheme')]
    : [];
}

type Read<One> = One extends Measure ? Omit<One, 'takenOn' | 'recordedAt' | 'workHadBegun'> : never;

function read(typed: TypedMeasure): Read<Measure> {
  if (typed.kind === 'OWN_RATING') return typed;
  const { kind, informant, scheme, scores } = typed;
  return {
    kind,
    informant,
    scheme,
    scores: SDQ_SCALES.flatMap((scale) => {
      const score = scores[scale];
      return score === undefined
        ? []
        : [{ scale, score, band: sdqBandOf(informant, scheme, scale, score) }];
    }),
  };
}

/** Whole numbers in the range of each scale; the total is that of the four difficulties, where all are there. */
function sdqFits({ informant, scores }: TypedSdq): PlanViolations {
  const typed = SDQ_SCALES.filter((scale) => scores[scale] !== undefined);
  const parts = SDQ_DIFFICULTIES.map((scale) => scores[scale]);
  const sum = parts.reduce<number>((total, score) => total + (score ?? Number.NaN), 0);
  return [
    ...(typed.length === 0 ? [violation('SDQ_SCORE_MISSING' as const, 'scores')] : []),
    ...typed
      .filter(
        (scale) => !wholeNumberWithin(scores[scale] ?? 0, 0, highestSdqScore(informant, scale)),
      )
      .map((scale) => violation('SDQ_SCORE_OUT_OF_RANGE' as const, `scores.${scale}`)),
    ...(scores.TOTAL !== undefined && !Number.isNaN(sum) && sum !== scores.TOTAL
      ? [violation('SDQ_TOTAL_DIFFERS' as const, 'scores.TOTAL')]
      : []),
  ];
}

function ownRatingFits({ question, value }: Pick<OwnRating, 'question' | 'value'>): PlanViolations {
  return [
    ...(isBlank(question) ? [violation('OWN_RATING_QUESTION_MISSING' as const, 'question')] : []),
    ...(wholeNumberWithin(value, LOWEST_OWN_RATING, HIGHEST_OWN_RATING)
      ? []
      : [violation('OWN_RATING_OUT_OF_RANGE' as const, 'value')]),
  ];
}
