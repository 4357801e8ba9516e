/** The database role that signs people in: it reaches credentials and sessions, and no child's record. */
export const asAuth = { role: 'outreach_auth', variables: {} };
