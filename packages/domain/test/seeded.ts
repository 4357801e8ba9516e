import fc from 'fast-check';
import { it } from 'vitest';

/** A property with its seed in the title, so that any run that fails can be run again as it was. */
export function holds<Values extends [unknown, ...unknown[]]>(
  title: string,
  property: fc.IProperty<Values>,
  numRuns = 300,
): void {
  const seed = Date.now() % 2 ** 31;
  it(`${title} (seed ${seed})`, () => {
    fc.assert(property, { seed, numRuns });
  }, 20_000);
}
