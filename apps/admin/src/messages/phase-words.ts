/** The register calls the phase of a special or independent school "Not applicable", which tells nobody anything. */
export const phaseWords = (phase: string | null): string | null =>
  phase === 'Not applicable' ? null : phase;
