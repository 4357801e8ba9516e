import type { Context, SignedIn } from '../context.ts';
import { unauthenticated } from '../errors/api-error.ts';

/** Who is signed in; nothing of the graph is answered to anybody else. */
export function requireSignedIn({ signedIn }: Pick<Context, 'signedIn'>): SignedIn {
  if (!signedIn) throw unauthenticated();
  return signedIn;
}
