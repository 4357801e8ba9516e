import { CASEWORK_READERS } from './readers.ts';

/** What the views of all rows about a student say alike. */
export const caseworkRow = {
  key: 'id',
  keyKind: 'uuid',
  subject: { column: 'student_id' },
  readers: CASEWORK_READERS,
} as const;
