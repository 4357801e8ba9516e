import type { SchoolDate } from '../kernel/identifiers.ts';

/** Reception is 0; 1 to 13 are the national curriculum years; 14 stays on in sixth form. */
export type YearGroup = number;

export const KEY_STAGES = ['EYFS', 'KS1', 'KS2', 'KS3', 'KS4', 'KS5'] as const;
export type KeyStage = (typeof KEY_STAGES)[number];

/** facts.md §1: the key stage of a year group. */
export function keyStageOf(year: YearGroup): KeyStage {
  if (year < 1) return 'EYFS';
  if (year <= 2) return 'KS1';
  if (year <= 6) return 'KS2';
  if (year <= 9) return 'KS3';
  return year <= 11 ? 'KS4' : 'KS5';
}

/**
 * The year group that age would give: age on 31 August before the school year, less four (facts.md §1).
 * A student can be taught out of year, so this only warns.
 */
export function yearGroupFor(dateOfBirth: SchoolDate, on: SchoolDate): YearGroup {
  const [year = 0, month = 1] = on.split('-').map(Number);
  const august = `${month >= 9 ? year : year - 1}-08-31`;
  return ageOn(dateOfBirth, august) - 4;
}

export function ageOn(dateOfBirth: SchoolDate, on: SchoolDate): number {
  const years = Number(on.slice(0, 4)) - Number(dateOfBirth.slice(0, 4));
  return on.slice(5) < dateOfBirth.slice(5) ? years - 1 : years;
}

export interface AgeRange {
  readonly lowAge: number | null;
  readonly highAge: number | null;
}

/** SCH-2: secondary means that the school teaches Year 7 or above and is no sixth form or college alone. */
export function teachesSecondary({ lowAge, highAge }: AgeRange): boolean {
  return lowAge !== null && highAge !== null && highAge >= 12 && lowAge < 16;
}

/** The year in which students start there: its low age, never a constant (TRN-3, Royston's middle schools). */
export function entryYear({ lowAge }: AgeRange): YearGroup | null {
  return lowAge === null ? null : Math.max(0, lowAge - 4);
}

/** Key stages that a school teaches by its age range; the high age is the age that the oldest turn. */
export function keyStagesTaught({ lowAge, highAge }: AgeRange): KeyStage[] {
  if (lowAge === null || highAge === null) return [];
  const stages = new Set<KeyStage>();
  for (let year = Math.max(0, lowAge - 4); year <= Math.min(14, highAge - 5); year++)
    stages.add(keyStageOf(year));
  return [...stages];
}

export interface TransitionPoint {
  readonly kind: 'INTO_SECONDARY' | 'INTO_KS4';
  readonly fromYear: YearGroup;
  readonly toYear: YearGroup;
}

/** TRN-1, TRN-3: where students of a school change: into it at its own entry year, and into Key Stage 4. */
export function transitionPoints(school: AgeRange): TransitionPoint[] {
  const entry = entryYear(school);
  if (entry === null || !teachesSecondary(school)) return [];
  const points: TransitionPoint[] = [];
  if (entry >= 5) points.push({ kind: 'INTO_SECONDARY', fromYear: entry - 1, toYear: entry });
  else points.push({ kind: 'INTO_SECONDARY', fromYear: 6, toYear: 7 });
  if (entry <= 9 && (school.highAge ?? 0) >= 15)
    points.push({ kind: 'INTO_KS4', fromYear: 9, toYear: 10 });
  return points;
}
