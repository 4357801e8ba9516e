/** Who may read casework at all; row-level security decides which. */
export const CASEWORK_READERS = ['MANAGER', 'OUTREACH_WORKER', 'SCHOOL_REFERRER', 'SCHOOL_LEAD'];

/** Who manages accounts, and so sees addresses and when somebody signed in. */
export const ACCOUNT_READERS = ['MANAGER', 'ADMINISTRATOR'];

/** Whoever works for the service with students: no school reads what it keeps to itself. */
export const SERVICE_READERS = ['MANAGER', 'OUTREACH_WORKER'];
