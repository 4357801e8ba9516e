import type {
  BusySlot,
  CaseId,
  ConsentRecord,
  GroupId,
  Lesson,
  PresentingReason,
  ProgrammeId,
  SaidBy,
  SchoolDate,
  SchoolId,
  StudentId,
} from '@outreach/domain';
import type { Sql } from '@outreach/graph-reads';
import { sql } from 'kysely';
import { consentRecordsSql } from '../../../reads/consents-sql.ts';

/** A student as they are held against groups. */
export interface StoredCandidate {
  readonly studentId: StudentId;
  readonly displayName: string;
  readonly schoolId: SchoolId;
  readonly yearGroup: number;
  readonly openCase: { readonly id: CaseId; readonly openedOn: SchoolDate } | null;
  readonly records: ConsentRecord[];
  readonly onRoll: {
    readonly schoolId: SchoolId;
    readonly from: SchoolDate;
    readonly to: SchoolDate | null;
  }[];
  readonly destinationSchoolId: SchoolId | null;
  readonly keptApartFrom: StudentId[];
  readonly places: { readonly groupId: GroupId; readonly programmeId: ProgrammeId }[];
  readonly busy: BusySlot[];
  readonly lessons: Lesson[];
  readonly needs: { readonly need: PresentingReason; readonly saidBy: SaidBy }[];
  readonly waiting: {
    readonly programmeId: ProgrammeId;
    readonly schoolId: SchoolId;
    readonly since: SchoolDate;
  }[];
}

/**
 * Students with all that a place in a group asks of them: case, consents, roll, who they are kept apart from, places,
 * plans, lessons of this school year, needs, and what they wait for. Where they are to start is where they are
 * nominated (TRN-1).
 */
export function candidateFactsSql(ids: Sql, today: Sql): Sql {
  return sql`(select coalesce(json_agg(json_build_object(
    'studentId', s.id, 'displayName', coalesce(s.preferred_name, s.given_name) || ' ' || s.family_name,
    'schoolId', s.school_id, 'yearGroup', s.year_group,
    'openCase', (select json_build_object('id', c.id, 'openedOn', c.opened_on) from outreach.support_case c
      where c.student_id = s.id and c.status <> 'CLOSED'),
    'records', ${consentRecordsSql(sql.ref('s.id'))},
    'onRoll', (select coalesce(json_agg(json_build_object('schoolId', e.school_id, 'from', e.starts_on, 'to', e.ends_on)), '[]')
      from outreach.enrolment e where e.student_id = s.id),
    'destinationSchoolId', (select n.school_id from outreach.transition_nomination n
      where n.student_id = s.id and n.kind = 'INTO_SECONDARY' and n.ended_on is null order by n.starts_on desc limit 1),
    'keptApartFrom', to_json(auth.kept_apart_from(s.id)),
    'places', (select coalesce(json_agg(json_build_object('groupId', m.group_id, 'programmeId', m.programme_id)), '[]')
      from outreach.group_membership m where m.student_id = s.id and m.ends_on is null),
    'busy', (select coalesce(json_agg(json_build_object('on', e.held_on, 'startsAt', left(e.starts_at::text, 5),
        'minutes', e.minutes, 'groupId', case when e.catch_up then null else e.group_id end)), '[]')
      from outreach.session_student x join outreach.session e on e.id = x.session_id
      where x.student_id = s.id and e.live and e.held_on >= ${today} and x.attendance is distinct from 'ABSENT'),
    'lessons', (select coalesce(json_agg(json_build_object('subject', l.subject, 'weekday', l.weekday,
        'startsAt', left(l.starts_at::text, 5), 'minutes', l.minutes) order by l.weekday, l.starts_at), '[]')
      from outreach.student_lesson l where l.student_id = s.id
        and l.recorded_on >= make_date(extract(year from ${today} - interval '8 months')::int, 9, 1)),
    'needs', (select coalesce(json_agg(json_build_object('need', n.need, 'saidBy', n.said_by) order by n.recorded_on, n.said_by, n.id), '[]')
      from outreach.student_need n where n.student_id = s.id and n.ended_on is null),
    'waiting', (select coalesce(json_agg(json_build_object('programmeId', w.programme_id, 'schoolId', w.school_id, 'since', w.since)), '[]')
      from outreach.waiting_list_entry w where w.student_id = s.id and w.ended_on is null)) order by s.family_name, s.given_name, s.id), '[]')
    from outreach.student s where s.id = any(${ids}))`;
}
