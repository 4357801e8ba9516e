import { sql } from 'kysely';
import { CASEWORK_READERS } from '../../reads/readers.ts';
import { viewOf } from '../../reads/views-of-tables.ts';
import type { HistoryFact } from './history-entry.entity.ts';

const historyEntry = viewOf(
  'outreach.history_entry',
  ({ column, toOne, computed, anyOf, desc }) => ({
    type: 'HistoryEntry',
    key: 'id',
    keyKind: 'uuid',
    subject: { column: 'student_id' },
    fields: {
      id: column('id'),
      at: column('at'),
      event: column('event'),
      subject: column('subject'),
      subjectId: column('subject_id'),
      actor: toOne('StaffMember', { column: 'actor_id' }),
      actorRole: column('actor_role'),
      facts: computed<{ facts: HistoryFact[] }>({
        needs: ({ row }) => ({ facts: row('facts') }),
        resolve: ({ facts }) => facts,
      }),
      referral: toOne('Referral', { column: 'referral_id', readers: CASEWORK_READERS }),
      case: toOne('Case', { column: 'case_id', readers: CASEWORK_READERS }),
    },
    filters: { subject: anyOf('subject') },
    orders: {
      NEWEST: {
        terms: [desc(({ row }) => sql`${row('at')}`, { notNull: true, type: 'timestamptz' })],
      },
    },
    defaultOrder: 'NEWEST',
  }),
);

export const historyViews = [historyEntry];
