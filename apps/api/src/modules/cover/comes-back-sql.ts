import type { Sql } from '@outreach/graph-reads';
import { sql } from 'kysely';

type Column = (name: string) => Sql;
type OfCover = (name: 'worker_id' | 'covering_worker_id' | 'starts_on' | 'ends_on') => Sql;

/**
 * Whether a session is planned in the place of the worker who is away: at a school that the other only covers then,
 * or with a student of theirs. What the covering worker has of their own is not.
 */
export const comesBack = (session: Column, cover: OfCover): Sql => sql`(
  ${session('worker_id')} = ${cover('covering_worker_id')} and ${session('state')} = 'PLANNED'
  and ${session('held_on')} between ${cover('starts_on')} and ${cover('ends_on')} and (
    exists (select from outreach.allocation a join outreach.allocation o on o.school_id = a.school_id and o.worker_id = ${cover('worker_id')}
      where a.school_id = ${session('school_id')} and a.worker_id = ${cover('covering_worker_id')} and a.role = 'COVER'
        and a.starts_on >= ${cover('starts_on')} and a.ends_on <= ${cover('ends_on')}
        and ${session('held_on')} between a.starts_on and a.ends_on)
    or exists (select from outreach.session_student x join outreach.support_case c on c.id = x.case_id
      where x.session_id = ${session('id')} and c.dedicated_worker_id = ${cover('worker_id')})))`;
