/**
 * Cuts a script into statements at its blank lines, since PGlite's driver takes one statement a call.
 * A statement, function bodies included, therefore holds no blank line.
 */
export function statements(script: string): string[] {
  return script
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
