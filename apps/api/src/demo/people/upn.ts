const letters = 'ABCDEFGHJKLMNPQRTUVWXYZ';

/**
 * A UPN that passes the check letter and belongs to nobody: Hertfordshire's code, and establishment numbers below
 * 0100, which no school has (facts.md §2).
 */
export function inventedUpn(place: number, year: number, serial: number): string {
  const establishment = String(place).padStart(4, '0');
  const digits = `919${establishment}${String(year % 100).padStart(2, '0')}${String(serial).padStart(3, '0')}`;
  const sum = weighed(digits, (index) => index + 2);
  return `${letters[sum % letters.length] ?? ''}${digits}`;
}

/** A ULN that passes the check digit, from a range of nines; null where no check digit exists. */
export function inventedUln(serial: number): string | null {
  const digits = `999${String(serial).padStart(6, '0')}`;
  const sum = weighed(digits, (index) => 10 - index);
  return sum % 11 === 0 ? null : `${digits}${10 - (sum % 11)}`;
}

function weighed(digits: string, weight: (index: number) => number): number {
  return Array.from(digits, (digit, index) => Number(digit) * weight(index)).reduce(
    (sum, each) => sum + each,
    0,
  );
}
