import type { ConsentRecord } from '@outreach/domain';
import { sql } from 'kysely';
import type { Act } from '../../acts/act.ts';
import { held, idOf, present } from '../../acts/find.ts';
import { queryOne } from '../../acts/query-one.ts';
import { consentRecordsSql } from '../../reads/consents-sql.ts';
import { openCaseIdOf } from '../cases/open-case-id-of.ts';
import { Consent } from './consent.entity.ts';

/** A student's consents as the rules know them: by the same look-up as the graph's. */
export function consentRecordsOf(
  { em }: Pick<Act, 'em'>,
  studentId: string,
): Promise<ConsentRecord[]> {
  return queryOne<ConsentRecord[]>(em, consentRecordsSql(sql`${studentId}::uuid`));
}

/** A consent that the viewer may see, held for the act, with all of the student's. */
export async function findConsent(act: Act, id: string) {
  const row = present(await act.em.findOne(Consent, { id: idOf(id) }, held));
  const records = await consentRecordsOf(act, row.studentId);
  const caseId = await openCaseIdOf(act, row.studentId);
  const record = present(records.find((one) => one.id === row.id) ?? null);
  return { row, caseId, records, record };
}
