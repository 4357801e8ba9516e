import { sql } from 'kysely';
import type { JoinTools } from './join-tools.ts';

/** The history of one thing: what happened to it, newest first. */
export const historyOf = ({ parent, child }: JoinTools<'id'>) =>
  sql`${child('subject_id')} = ${parent('id')}`;
