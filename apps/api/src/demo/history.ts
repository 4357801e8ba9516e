import type { Happening } from '../acts/act.ts';
import type { HistoryFact } from '../modules/history/history-entry.entity.ts';
import { type DemoCentre, momentOn } from './demo-centre.ts';
import type { DemoPerson } from './people/demo-staff.ts';

export interface DemoEvent {
  readonly event: string;
  readonly subject: Happening['subject'];
  readonly subjectId: string;
  readonly schoolId: string;
  readonly studentId?: string;
  readonly referralId?: string;
  readonly caseId?: string;
  readonly by: DemoPerson;
  readonly on: string;
  /** Given where another row carries the same moment. */
  readonly at?: Date;
  readonly facts?: HistoryFact[];
}

/** Each act leaves what the product itself would have written about it. */
export function addHistory(centre: DemoCentre, act: DemoEvent): void {
  centre.rows.history.push({
    id: centre.random.uuid(),
    centreId: centre.id,
    schoolId: act.schoolId,
    studentId: act.studentId ?? null,
    subject: act.subject,
    subjectId: act.subjectId,
    event: act.event,
    facts: act.facts ?? [],
    referralId: act.referralId ?? null,
    caseId: act.caseId ?? null,
    actorId: act.by.id,
    actorRole: act.by.role,
    at: act.at ?? momentOn(centre, act.on),
  });
}
