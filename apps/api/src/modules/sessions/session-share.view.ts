import { CASEWORK_READERS } from '../../reads/readers.ts';
import { viewOf } from '../../reads/views-of-tables.ts';

export const sessionShare = viewOf('outreach.session_share', ({ column, toOne, desc }) => ({
  type: 'SessionShare',
  key: 'id',
  keyKind: 'uuid',
  readers: CASEWORK_READERS,
  fields: {
    id: column('id'),
    school: toOne('School', { column: 'school_id', always: true }),
    percent: column('percent'),
  },
  orders: { LARGEST: { terms: [desc('percent', { notNull: true, type: 'int' })] } },
  defaultOrder: 'LARGEST',
}));
