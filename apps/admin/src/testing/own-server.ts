import { vi } from 'vitest';

type Given = { readonly status: number; readonly body: object | null };

/** Yes, with what the route gives. */
export const yes = (body: object | null = null): Given => ({ status: 200, body });
/** No, with the code that the route gives. */
export const no = (code: string, status = 400): Given => ({ status, body: { code } });

/** Answers the JSON routes beside GraphQL by path, and tells what was sent; a path without an answer is down. */
export function answerRoutes(answers: Readonly<Record<string, Given>>) {
  const sent: { path: string; body: unknown }[] = [];
  const fetching = (path: string, init?: RequestInit): Promise<Response> => {
    const text = typeof init?.body === 'string' ? init.body : 'null';
    sent.push({ path, body: JSON.parse(text) as unknown });
    const given = answers[path];
    if (given === undefined) return Promise.reject(new TypeError('Failed to fetch'));
    return Promise.resolve(
      new Response(given.body === null ? null : JSON.stringify(given.body), {
        status: given.status,
      }),
    );
  };
  vi.stubGlobal('fetch', fetching);
  return {
    sent: (path: string) => sent.filter((one) => one.path === path).map(({ body }) => body),
  };
}
