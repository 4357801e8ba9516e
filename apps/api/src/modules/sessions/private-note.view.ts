import { SERVICE_READERS } from '../../reads/readers.ts';
import { viewOf } from '../../reads/views-of-tables.ts';

export const privateNote = viewOf('outreach.private_note', ({ column, toOne }) => ({
  type: 'PrivateNote',
  key: 'id',
  keyKind: 'uuid',
  subject: { column: 'student_id' },
  readers: SERVICE_READERS,
  fields: {
    id: column('id'),
    note: column('note'),
    writtenAt: column('written_at'),
    writtenBy: toOne('StaffMember', { column: 'written_by' }),
  },
}));
