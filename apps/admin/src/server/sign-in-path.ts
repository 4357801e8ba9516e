/** Where to sign in and come back to; only places of our own are come back to. */
export const signInPath = (back: string): string =>
  back === '/' ? '/sign-in' : `/sign-in?back=${encodeURIComponent(back)}`;

/** The place to come back to, or Home when the address names a foreign one. */
export const backFrom = (asked: unknown, otherwise = '/'): string =>
  typeof asked === 'string' && /^\/(?![/\\])/.test(asked) ? asked : otherwise;

/** Leaves by a full page load, so that nothing read for one person is in memory for the next. */
export const leaveTo = (path: string): void => location.assign(path);
