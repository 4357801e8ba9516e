/**
 * The role of requests, as whoever the session names. `role` is a setting like any other, so that both go in one
 * statement.
 */
export const asSession = (sessionHash: string) => ({
  variables: { 'app.session': sessionHash, role: 'outreach_app' },
});

/** The database role that signs people in: it reaches credentials and sessions, and no child's record. */
export const asAuth = { variables: { role: 'outreach_auth' } };
