import type {
  Allocation,
  LedgerSession,
  SchoolId,
  ServiceSettings,
  StaffId,
} from '@outreach/domain';
import type { Sql } from '@outreach/graph-reads';
import { sql } from 'kysely';
import { schoolCalendarSql, type StoredCalendar } from '../../reads/school-calendar-sql.ts';

/** What a school's ledger is computed from, as one statement provides it. */
export interface StoredLedger {
  readonly schoolId: SchoolId;
  readonly calendar: StoredCalendar;
  readonly allocations: Allocation[];
  /** Also those of other schools in which this one has a share. */
  readonly sessions: (LedgerSession & { readonly schoolId: SchoolId })[];
  readonly settings: Partial<ServiceSettings>;
  readonly workers: { readonly id: StaffId; readonly name: string }[];
}

/** All agreements and sessions that a school ever had: a balance is carried from term to term. */
export const ledgerFactsSql = (id: Sql, centreId: Sql) => ({
  schoolId: id,
  calendar: schoolCalendarSql(id),
  allocations: sql`(select coalesce(json_agg(json_build_object('id', a.id, 'schoolId', a.school_id,
      'workerId', a.worker_id, 'role', a.role, 'minutesPerWeek', a.minutes_per_week, 'weekdays', a.weekdays,
      'from', a.starts_on, 'to', a.ends_on)), '[]')
    from outreach.allocation a where a.school_id = ${id})`,
  sessions: sql`(select coalesce(json_agg(json_build_object('id', e.id, 'schoolId', e.school_id, 'on', e.held_on, 'minutes', e.minutes,
      'shares', e.shares, 'kind', e.kind,
      'workerId', e.worker_id, 'planned', e.planned, 'state', e.state, 'recordedMinutes', e.recorded_minutes,
      'preparationMinutes', coalesce(e.preparation_minutes, 0), 'reason', e.loss_reason, 'whose', e.loss_whose,
      'workerWasThere', coalesce(e.worker_was_there, false))), '[]')
    from (select s.id, s.school_id, s.held_on, s.minutes, coalesce((select json_agg(json_build_object('schoolId', h.school_id, 'percent', h.percent))
          from outreach.session_share h where h.session_id = s.id), json_build_array(json_build_object('schoolId', s.school_id, 'percent', 100))) as shares,
        s.kind, s.worker_id, s.planned, s.state, s.recorded_minutes, s.preparation_minutes, s.loss_reason, s.loss_whose, s.worker_was_there
      from outreach.session s where s.school_id = ${id}
      union all select * from auth.time_shared_with(${id})) e)`,
  settings: sql`(select c.settings from outreach.centre c where c.id = ${centreId})`,
  workers: sql`(select coalesce(json_agg(json_build_object('id', m.id, 'name', m.name)), '[]')
    from outreach.staff_member m where m.role = 'OUTREACH_WORKER')`,
});
