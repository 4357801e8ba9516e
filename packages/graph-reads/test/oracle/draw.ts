import fc, { type GeneratorValue } from 'fast-check';

/** fast-check's source of values, drawn while an operation is written. */
export type Draws = GeneratorValue;

// fast-check prefers the ends of a range, which would make nearly every choice the same.
function evenly(min: number, max: number): fc.Arbitrary<number> {
  return fc.noBias(fc.integer({ min, max }));
}

/** Small decisions, and the variables that came out of them. */
export class Draw {
  readonly declarations: string[] = [];
  readonly variables: Record<string, unknown> = {};

  constructor(readonly draws: Draws) {}

  number(min: number, max: number): number {
    return this.draws(evenly, min, max);
  }

  chance(probability: number): boolean {
    return this.number(1, 100) > 100 - probability * 100;
  }

  among<T>(values: readonly T[]): T {
    return values[this.number(0, values.length - 1)]!;
  }

  /** A value as a literal, or as a variable with the same value. */
  written(type: string, value: unknown, literal: string): string {
    if (this.chance(0.5)) return literal;
    const name = `v${this.declarations.length}`;
    this.declarations.push(`$${name}: ${type}`);
    // A variable that is left out differs from one that is null.
    if (value !== undefined) this.variables[name] = value;
    return `$${name}`;
  }
}
