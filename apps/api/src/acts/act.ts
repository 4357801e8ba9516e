import type { Instant, SchoolDate, ServiceSettings, Viewer } from '@outreach/domain';
import type { Em } from '../persistence/orm.ts';
import type { HistoryFact } from '../modules/history/history-entry.entity.ts';

/** What happened, for the record. Facts are codes, ids and days: never what somebody wrote. */
export interface Happening {
  readonly event: string;
  readonly subject:
    'STUDENT' | 'REFERRAL' | 'CONSENT' | 'CASE' | 'ALLOCATION' | 'SCHOOL' | 'STAFF' | 'SESSION';
  readonly subjectId: string;
  readonly schoolId?: string | null;
  readonly studentId?: string | null;
  readonly referralId?: string | null;
  readonly caseId?: string | null;
  readonly facts?: readonly HistoryFact[];
}

/** What one act may use: a transaction as the viewer, the moment, and a way to record what happened. */
export interface Act {
  readonly em: Em;
  readonly viewer: Viewer;
  readonly at: Instant;
  readonly now: Date;
  readonly today: SchoolDate;
  readonly settings: ServiceSettings;
  readonly publicUrl: string;
  readonly newId: () => string;
  /** Adds to the history, in the act's own transaction. */
  readonly record: (happening: Happening) => void;
}
