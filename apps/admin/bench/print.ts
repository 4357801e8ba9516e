/** A figure beside what it should be. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: 'ms' | '';
  readonly atMost?: number;
  readonly atLeast?: number;
}

const rounded = (value: number): string => (value < 1 ? value.toFixed(3) : value.toFixed(0));

function row({ what, value, unit, atMost, atLeast }: Figure): string {
  const met = atMost !== undefined ? value <= atMost : value >= (atLeast ?? 0);
  const target = atMost !== undefined ? `≤ ${atMost}` : `≥ ${atLeast}`;
  return `| ${what} | ${rounded(value)} ${unit} | ${target} ${unit} | ${met ? 'met' : 'missed'} |\n`;
}

/** A table for docs/performance.md. */
export const tableOf = (title: string, figures: readonly Figure[]): string =>
  `\n### ${title}\n\n| What | Measured | Target | |\n| --- | ---: | ---: | --- |\n${figures.map(row).join('')}`;
