/** "11 to 18", or nothing when the register does not know. */
export function ageRange(low: number | null, high: number | null): string | null {
  if (low === null || high === null) return null;
  return `${low} to ${high}`;
}
