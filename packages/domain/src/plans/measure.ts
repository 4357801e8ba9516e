import type { Instant, SchoolDate } from '../kernel/identifiers.ts';
import type { SaidBy } from '../referrals/referral-content.ts';
import type { PlanPlace } from './plan-rules.ts';
import type { SdqBandOfScore, SdqInformant, SdqScale, SdqScheme } from './sdq-bands.ts';

interface MeasureCommon {
  readonly takenOn: SchoolDate;
  readonly recordedAt: Instant;
  /** rules.md 4.6: a first one that was taken after the work began is shown as such. */
  readonly workHadBegun: boolean;
}

export interface SdqScore {
  readonly scale: SdqScale;
  readonly score: number;
  /** As it was read when it was recorded, with how sure it is. */
  readonly band: SdqBandOfScore | null;
}

/** ASS-4: scores only, with who filled the paper form in and which bands they were read by. */
export type SdqMeasure = MeasureCommon & {
  readonly kind: 'SDQ';
  readonly informant: SdqInformant;
  readonly scheme: SdqScheme;
  readonly scores: readonly SdqScore[];
};

/** The service's own question in its own wording, from 1 to 5. */
export type OwnRating = MeasureCommon & {
  readonly kind: 'OWN_RATING';
  readonly question: string;
  readonly value: number;
  readonly ratedBy: SaidBy;
};

export type Measure = SdqMeasure | OwnRating;

/** Every measure of one case, in the order in which they were recorded. */
export interface MeasuresOfCase extends PlanPlace {
  readonly measures: readonly Measure[];
}

export interface MeasureRecorded {
  readonly type: 'MeasureRecorded';
  readonly measure: Measure;
}

/** What the measures become: one more, and none less. */
export function evolveMeasures(
  state: MeasuresOfCase,
  { measure }: MeasureRecorded,
): MeasuresOfCase {
  return { ...state, measures: [...state.measures, measure] };
}
