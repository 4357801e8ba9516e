import { maySupport, type ConsentStanding } from '../consent/consent-standing.ts';
import { addDays } from '../kernel/dates.ts';
import { accepted, type Decision } from '../kernel/decision.ts';
import type { SchoolDate, StudentId } from '../kernel/identifiers.ts';
import { openPlaceOf, type GroupEvent, type WorkshopGroup } from './workshop-group.ts';
import type { WorkshopViolationCode } from './workshop-violations.ts';

export interface ReleaseMember {
  readonly studentId: StudentId;
  readonly standing: ConsentStanding;
  readonly today: SchoolDate;
}

/**
 * CNS-3: a place in a group ends where group work is no longer agreed to, so that nobody is expected from today on;
 * what was attended stays (GRP-5). It follows from the withdrawal, whoever recorded that, so it asks for no role.
 */
export function releaseMember(
  state: WorkshopGroup,
  { studentId, standing, today }: ReleaseMember,
): Decision<GroupEvent, WorkshopViolationCode> {
  const place = openPlaceOf(state, studentId);
  if (place === undefined || maySupport(standing, 'GROUP')) return accepted([]);
  return accepted([
    {
      type: 'MemberLeft',
      studentId,
      from: place.from,
      to: addDays(today, -1),
      leaving: { code: 'CONSENT_WITHDRAWN', note: null },
    },
  ]);
}
