import type { SchoolCalendar } from '@outreach/domain';
import { sql } from 'kysely';
import type { Em } from '../persistence/orm.ts';
import {
  schoolCalendarSql,
  withBankHolidays,
  type StoredCalendar,
} from '../reads/school-calendar-sql.ts';
import { queryOne } from './query-one.ts';

/** A school's own calendar, with the bank holidays of its years. */
export async function calendarOf(em: Em, schoolId: string): Promise<SchoolCalendar> {
  return withBankHolidays(
    await queryOne<StoredCalendar>(em, schoolCalendarSql(sql`${schoolId}::uuid`)),
  );
}
