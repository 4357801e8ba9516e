/** An answer of the routes beside GraphQL: what came back, or the code of the refusal. */
export type Called<Answer> =
  { readonly ok: true; readonly answer: Answer } | { readonly ok: false; readonly code: string };

/** Calls a JSON route of our own server. */
export async function call<Answer = unknown>(
  path: string,
  body?: Record<string, string>,
): Promise<Called<Answer>> {
  try {
    const response = await fetch(path, {
      method: body === undefined ? 'GET' : 'POST',
      credentials: 'same-origin',
      ...(body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    const text = await response.text();
    const answer: unknown = text === '' ? null : JSON.parse(text);
    if (response.ok) return { ok: true, answer: answer as Answer };
    return { ok: false, code: codeOf(answer) };
  } catch {
    return { ok: false, code: 'NETWORK' };
  }
}

/** The code in a refusal's body. */
export function codeOf(answer: unknown): string {
  if (typeof answer === 'object' && answer !== null && 'code' in answer) return String(answer.code);
  return 'INTERNAL_SERVER_ERROR';
}
