/** A code without words of its own, as the server names it: `CASE_OPENED` is "Case opened". */
export function plainWords(code: string): string {
  const text = code.toLowerCase().replaceAll('_', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
