/**
 * PostgreSQL's own text for an array. Drivers differ in which arrays they can send, above all of enum
 * types; every driver can send a text.
 */
export function arrayLiteral(values: readonly unknown[]): string {
  return `{${values.map(element).join(',')}}`;
}

function element(value: unknown): string {
  if (value === null || value === undefined) return 'NULL';
  if (Array.isArray(value)) return arrayLiteral(value);
  const text = typeof value === 'string' ? value : plainText(value);
  return `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
}

function plainText(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  return JSON.stringify(value);
}
