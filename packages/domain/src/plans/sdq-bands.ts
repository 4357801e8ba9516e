/** SDQ © Robert Goodman / Youthinmind: scores worked out on paper are typed in; no item is ever shown (ASS-4). */
export const SDQ_INFORMANTS = ['PARENT', 'TEACHER', 'SELF'] as const;
export type SdqInformant = (typeof SDQ_INFORMANTS)[number];

/** Which table the bands of a score were read from; both are in use, and they differ. */
export const SDQ_SCHEMES = ['THREE_BAND', 'FOUR_BAND'] as const;
export type SdqScheme = (typeof SDQ_SCHEMES)[number];

export const SDQ_DIFFICULTIES = ['EMOTIONAL', 'CONDUCT', 'HYPERACTIVITY', 'PEER'] as const;
export const SDQ_SCALES = ['TOTAL', ...SDQ_DIFFICULTIES, 'PROSOCIAL', 'IMPACT'] as const;
export type SdqScale = (typeof SDQ_SCALES)[number];

/** The four bands by how far from average they lie, low or high; then the three of the older scheme. */
export const SDQ_BANDS = [
  'CLOSE_TO_AVERAGE',
  'SLIGHTLY_OUTSIDE',
  'OUTSIDE',
  'FAR_OUTSIDE',
  'NORMAL',
  'BORDERLINE',
  'ABNORMAL',
] as const;
export type SdqBand = (typeof SDQ_BANDS)[number];

export interface SdqBandOfScore {
  readonly band: SdqBand;
  /** Whether this band's limits were found in a published table, or are only known from hearsay. */
  readonly verified: boolean;
  readonly source: string | null;
}

/** The bands of one scale: the first score of each after the first, and how many were found published. */
interface Limits {
  readonly from: readonly number[];
  readonly verified: number;
}
type Scales = Partial<Record<SdqScale, Limits>>;

const FOUR = ['CLOSE_TO_AVERAGE', 'SLIGHTLY_OUTSIDE', 'OUTSIDE', 'FAR_OUTSIDE'] as const;
const THREE = ['NORMAL', 'BORDERLINE', 'ABNORMAL'] as const;
const TEACHER_SOURCE = 'PMC4830858, Table 1';
const PARENT_SOURCE = 'BMC Psychiatry s12888-021-03218-x, Table 2';
const SOURCES: Readonly<Record<SdqInformant, string | null>> = {
  TEACHER: TEACHER_SOURCE,
  PARENT: PARENT_SOURCE,
  SELF: null,
};

const limits = (verified: number, ...from: number[]): Limits => ({ from, verified });

/** facts.md §8. Prosocial runs the other way: its limits are of ten less the score. */
const FOUR_BANDS: Readonly<Record<SdqInformant, Scales>> = {
  TEACHER: {
    TOTAL: limits(4, 12, 16, 19),
    EMOTIONAL: limits(4, 4, 5, 6),
    CONDUCT: limits(4, 3, 4, 5),
    HYPERACTIVITY: limits(4, 6, 8, 9),
    PEER: limits(4, 3, 5, 6),
    PROSOCIAL: limits(4, 5, 6, 7),
    IMPACT: limits(0, 1, 2, 3),
  },
  PARENT: {
    TOTAL: limits(2, 14, 17, 20),
    EMOTIONAL: limits(2, 4, 5, 7),
    CONDUCT: limits(2, 3, 4, 6),
    HYPERACTIVITY: limits(1, 6, 8, 9),
    PEER: limits(2, 3, 4, 5),
    PROSOCIAL: limits(2, 3, 4, 5),
    IMPACT: limits(0, 1, 2, 3),
  },
  SELF: {
    TOTAL: limits(0, 15, 18, 20),
    EMOTIONAL: limits(0, 5, 6, 7),
    CONDUCT: limits(0, 4, 5, 6),
    HYPERACTIVITY: limits(0, 6, 7, 8),
    PEER: limits(0, 3, 4, 5),
    PROSOCIAL: limits(0, 4, 5, 6),
    IMPACT: limits(0, 1, 2, 3),
  },
};

/** Of the older scheme only the total's limits are known; nothing is made up for the others. */
const THREE_BANDS: Readonly<Record<SdqInformant, Scales>> = {
  PARENT: { TOTAL: limits(3, 14, 17) },
  TEACHER: { TOTAL: limits(0, 12, 16) },
  SELF: { TOTAL: limits(0, 16, 20) },
};

/** The highest score of a scale: 40 in total, 10 for each part, and 6 for the impact that a teacher sees. */
export function highestSdqScore(informant: SdqInformant, scale: SdqScale): number {
  if (scale === 'TOTAL') return 40;
  return scale === 'IMPACT' && informant === 'TEACHER' ? 6 : 10;
}

/** The band of a score under a scheme, with how sure its limits are; none where the scheme's are not known. */
export function sdqBandOf(
  informant: SdqInformant,
  scheme: SdqScheme,
  scale: SdqScale,
  score: number,
): SdqBandOfScore | null {
  const table = (scheme === 'FOUR_BAND' ? FOUR_BANDS : THREE_BANDS)[informant][scale];
  if (table === undefined) return null;
  const away = scale === 'PROSOCIAL' ? 10 - score : score;
  const at = table.from.filter((from) => away >= from).length;
  const band = (scheme === 'FOUR_BAND' ? FOUR : THREE)[at];
  if (band === undefined) return null;
  const verified = at < table.verified;
  return { band, verified, source: verified ? SOURCES[informant] : null };
}
