import type { CaseId } from '@outreach/domain';
import { sql } from 'kysely';
import type { Act } from '../../acts/act.ts';
import { queryOne } from '../../acts/query-one.ts';
import { openCaseIdSql } from '../../reads/open-case-sql.ts';

/** The case that a student has open: who has it may record what they are told of consent. */
export function openCaseIdOf({ em }: Act, studentId: string): Promise<CaseId | null> {
  return queryOne<CaseId | null>(em, openCaseIdSql(sql`${studentId}::uuid`));
}
