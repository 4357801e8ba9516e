import type {
  Measure as MeasureState,
  SaidBy,
  SdqInformant,
  SdqScheme,
  TypedMeasure,
} from '@outreach/domain';
import type { InferEntity } from '@mikro-orm/core';
import { written } from '../../acts/find.ts';
import { badInput } from '../../errors/api-error.ts';
import type { Measure } from './measure.entity.ts';
import type { RecordMeasureInput, SdqScoresInput } from './record-measure.input.ts';

/** A stored measure as the rules know it. */
export function measureState(row: InferEntity<typeof Measure>): MeasureState {
  const common = {
    takenOn: row.takenOn,
    recordedAt: row.recordedAt.toISOString(),
    workHadBegun: row.workHadBegun,
  };
  return row.kind === 'SDQ'
    ? {
        ...common,
        kind: 'SDQ',
        informant: row.informant as SdqInformant,
        scheme: row.scheme as SdqScheme,
        scores: row.scores ?? [],
      }
    : {
        ...common,
        kind: 'OWN_RATING',
        question: row.question ?? '',
        value: row.value ?? 0,
        ratedBy: row.ratedBy as SaidBy,
      };
}

/** What is stored of a measure: what the other sort has is empty. */
export function columnsOf(measure: MeasureState) {
  const { kind, takenOn, workHadBegun } = measure;
  const sdq = measure.kind === 'SDQ' ? measure : null;
  const own = measure.kind === 'OWN_RATING' ? measure : null;
  return {
    ...{ kind, takenOn, workHadBegun },
    informant: sdq?.informant ?? null,
    scheme: sdq?.scheme ?? null,
    scores: sdq === null ? null : [...sdq.scores],
    question: own?.question ?? null,
    value: own?.value ?? null,
    ratedBy: own?.ratedBy ?? null,
  };
}

/** One of the two, as somebody typed it. */
export function typedMeasure({ sdq, ownRating }: RecordMeasureInput): TypedMeasure {
  if (sdq && !ownRating)
    return { kind: 'SDQ', informant: sdq.informant, scheme: sdq.scheme, scores: scoresOf(sdq) };
  if (!ownRating || sdq) throw badInput('sdq');
  const { value, ratedBy } = ownRating;
  const question = written(ownRating.question, 'question', 300).trim();
  return { kind: 'OWN_RATING', question, value, ratedBy };
}

function scoresOf(typed: SdqScoresInput) {
  const scores = {
    TOTAL: typed.total,
    EMOTIONAL: typed.emotional,
    CONDUCT: typed.conduct,
    HYPERACTIVITY: typed.hyperactivity,
    PEER: typed.peer,
    PROSOCIAL: typed.prosocial,
    IMPACT: typed.impact,
  };
  return Object.fromEntries(
    Object.entries(scores).filter(([, score]) => score !== null && score !== undefined),
  );
}
