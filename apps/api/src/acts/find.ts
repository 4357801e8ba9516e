import { LockMode } from '@mikro-orm/core';
import { uuidOrNull } from '@outreach/graph-reads';
import { badInput, notFound } from '../errors/api-error.ts';
import type { Outdated } from './outcome.ts';

/** Held until the act is over, so that of two people who act at once the second sees what the first did. */
export const held = { lockMode: LockMode.PESSIMISTIC_WRITE } as const;

/** A well-formed id, as the database writes it, so that the rules can compare it; anything else cannot exist. */
export function idOf(text: string): string {
  const id = uuidOrNull(text);
  if (id === null) throw notFound();
  return id.toLowerCase();
}

/** Not there and not the viewer's to see are one answer. */
export function present<Row>(row: Row | null): Row {
  if (row === null) throw notFound();
  return row;
}

/**
 * The row, held where the viewer may change it, since a lock finds no other. Who may only read it is told why not,
 * and that is kept.
 */
export async function heldOrSeen<Row>(
  find: (lock?: typeof held) => Promise<Row | null>,
): Promise<Row> {
  return present((await find(held)) ?? (await find()));
}

/** The person saw another version, or none; null when it is the same. */
export function outdated(
  { version }: { version: number },
  expected: number | null,
): Outdated | null {
  return version === expected ? null : { outcome: 'outdated', currentVersion: version };
}

/** Texts that people write: no longer than a person would. */
export function written(text: string, field: string, longest = 10_000): string {
  if (text.length > longest) throw badInput(field);
  return text;
}

/** An optional text as it is stored. */
export function writtenOrNull(
  text: string | null | undefined,
  field: string,
  longest?: number,
): string | null {
  return text === null || text === undefined || text.trim() === ''
    ? null
    : written(text.trim(), field, longest);
}
