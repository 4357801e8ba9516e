import type { InferEntity } from '@mikro-orm/core';
import type {
  CentreId,
  Destination,
  NominationDates,
  NominationEnd,
  SchoolId,
} from '@outreach/domain';
import { sql } from 'kysely';
import type { Act } from '../../acts/act.ts';
import { queryOne } from '../../acts/query-one.ts';
import { firstDaySql } from './first-day-sql.ts';
import type { TransitionNomination } from './transition-nomination.entity.ts';

type Row = InferEntity<typeof TransitionNomination>;

/** The stored nomination as the rules know it. */
export async function nominationState(
  { em }: Act,
  row: Row,
): Promise<Destination & NominationDates> {
  return {
    ...placeOf(row),
    kind: row.kind as NominationDates['kind'],
    firstDay: await queryOne<string>(
      em,
      sql`${firstDaySql(sql`${row.schoolId}::uuid`, sql`${row.startsOn}::date`)}::text`,
    ),
    endReason: (row.endReason ?? null) as NominationEnd | null,
  };
}

const placeOf = ({ centreId, schoolId, fromSchoolId }: Row): Destination => ({
  centreId: centreId as CentreId,
  schoolId: schoolId as SchoolId,
  fromSchoolId: (fromSchoolId ?? null) as SchoolId | null,
});
