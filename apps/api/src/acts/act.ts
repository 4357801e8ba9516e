import type { Instant, NoticeKind, SchoolDate, ServiceSettings, Viewer } from '@outreach/domain';
import type { Em } from '../persistence/orm.ts';
import type { HistoryFact } from '../modules/history/history-entry.entity.ts';
import type { HistorySubject } from '../modules/history/history.enums.ts';
import type { ValueOf } from '../graphql/enum-of.ts';

/** What happened, for the record. Facts are codes, ids and days: never what somebody wrote. */
export interface Happening {
  readonly event: string;
  readonly subject: ValueOf<typeof HistorySubject>;
  readonly subjectId: string;
  readonly schoolId?: string | null;
  readonly studentId?: string | null;
  readonly referralId?: string | null;
  readonly caseId?: string | null;
  readonly facts?: readonly HistoryFact[];
}

/** What a person is told by e-mail: a kind and where to look, and no word that anybody wrote. */
export interface Told {
  readonly kind: Exclude<NoticeKind, 'DIGEST'>;
  /** Nobody is told of what they did themselves; where there is nobody, nobody is told. */
  readonly to: string | null | undefined;
  readonly path: string;
  /** Not before the morning of this day. */
  readonly on?: SchoolDate;
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
  /** Adds to what is sent later, in the act's own transaction. */
  readonly tell: (told: Told) => void;
}
