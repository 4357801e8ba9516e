import { randomUUID } from 'node:crypto';
import { hashPassword } from '../src/auth/password-hash.ts';
import { setPassword } from '../src/auth/set-password.ts';
import type { TestApp } from './harness.ts';

/** A password that is nobody's. */
export const goodPassword = 'seven otters under the bridge';

/** What came back from a route of the door, with its cookie's token. */
export interface DoorAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly token: string | null;
  readonly headers: Headers;
}

/** Posts JSON as a browser without a session would, unless headers say otherwise. */
export async function knock(
  outreach: TestApp,
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<DoorAnswer> {
  const response = await outreach.nobody.fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  const cookie = response.headers.getSetCookie().join('; ');
  return {
    status: response.status,
    body: text === '' ? null : (JSON.parse(text) as unknown),
    token: /outreach=([\w-]{43})/.exec(cookie)?.[1] ?? null,
    headers: response.headers,
  };
}

/** Gives a person a password without going through an invitation. */
export async function givePassword(
  outreach: TestApp,
  person: { readonly id: string },
  password: string,
): Promise<void> {
  const hash = await hashPassword(password);
  await outreach.asSystem((em) => setPassword(em, { id: randomUUID(), staffId: person.id, hash }));
}

/** The acts that were written down at the door for a person, oldest first. */
export function actsAtTheDoor(outreach: TestApp, person: { readonly id: string }) {
  return outreach.database.asOwner<{ act: string; outcome: string }>(
    `select act, outcome from audit.event where subject_id = '${person.id}' order by at, xact`,
  );
}
