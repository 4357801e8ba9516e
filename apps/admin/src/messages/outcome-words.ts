import type { SaveOutcome } from '../composables/useSave.ts';
import { faultWords } from './faults.ts';
import { violationWords } from './violations.ts';

/** What a person is told when an act without a form did not go through. */
export function outcomeWords(outcome: SaveOutcome<unknown>): string {
  switch (outcome.kind) {
    case 'accepted':
      return '';
    case 'violations':
      return `${outcome.violations.map(violationWords).join('. ')}.`;
    case 'conflict':
      return 'Someone else changed this first. Look at it again and repeat it if it is still right.';
    case 'fault':
      return faultWords(outcome.code, outcome.incident);
  }
}

/** "Saved." with what the service wants to be looked at. */
export const withWarnings = (
  words: string,
  warnings: readonly { code: string; detail: string | null }[],
): string => [words, ...warnings.map((warning) => `${violationWords(warning)}.`)].join(' ');
