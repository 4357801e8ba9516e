import { rootConnection } from '@outreach/graph-reads';
import { sql } from 'kysely';
import { CASEWORK_READERS } from '../../reads/readers.ts';
import { viewOf } from '../../reads/views-of-tables.ts';

interface AttentionRow {
  id: string;
  kind: string;
  since: string;
  due_on: string;
  student_id: string;
  school_id: string;
  referral_id: string;
  draft_id: string;
  case_id: string;
}

const attention = viewOf.from<AttentionRow>(
  ({ alias }) => sql`outreach.attention as ${alias}`,
  ({ column, expression, toOne, anyOf, asc }) => ({
    type: 'Attention',
    key: 'id',
    keyKind: 'uuid',
    subject: { column: 'student_id' },
    fields: {
      id: expression(({ row }) => sql`${row('kind')} || ':' || ${row('id')}`),
      kind: column('kind'),
      since: column('since'),
      dueOn: column('due_on'),
      student: toOne('Student', { column: 'student_id', readers: CASEWORK_READERS }),
      school: toOne('School', { column: 'school_id' }),
      referral: toOne('Referral', { column: 'referral_id', readers: CASEWORK_READERS }),
      referralDraft: toOne('ReferralDraft', { column: 'draft_id', readers: CASEWORK_READERS }),
      case: toOne('Case', { column: 'case_id', readers: CASEWORK_READERS }),
    },
    filters: { kind: anyOf('kind') },
    orders: {
      DUE: {
        terms: [
          asc('due_on', { type: 'date' }),
          asc('since', { type: 'date' }),
          asc('kind', { notNull: true }),
        ],
      },
    },
    defaultOrder: 'DUE',
  }),
);

export const attentionViews = [attention];
export const attentionRoots = [rootConnection('attention', 'Attention')];
