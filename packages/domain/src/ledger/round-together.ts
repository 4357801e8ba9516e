/** Fractions of one denominator as whole numbers that add up to their rounded sum (largest remainder). */
export function roundTogether(numerators: readonly number[], denominator: number): number[] {
  const rounded = numerators.map((numerator) => Math.floor(numerator / denominator));
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const left = Math.round(sum(numerators) / denominator) - sum(rounded);
  const upwards = new Set(
    numerators
      .map((numerator, at) => ({ at, remainder: numerator % denominator }))
      .sort((a, b) => b.remainder - a.remainder || a.at - b.at)
      .slice(0, left)
      .map(({ at }) => at),
  );
  return rounded.map((value, at) => (upwards.has(at) ? value + 1 : value));
}
