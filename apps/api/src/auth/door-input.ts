import * as v from 'valibot';

/** Text that can be stored and hashed: no NUL, and no length that costs time. */
const text = (longest: number) =>
  v.pipe(v.string(), v.minLength(1), v.maxLength(longest), v.regex(/^[^\u0000]*$/));

const password = text(1_024);
const token = text(100);

/** What the routes of the door take. */
export const doorInput = {
  signIn: v.object({ email: text(320), password }),
  invitation: v.object({ token }),
  redeem: v.object({ token, password }),
  password: v.object({ current: password, next: password }),
};
