import { sql } from 'kysely';
import { caseworkRow } from '../../reads/casework-row.ts';
import { SERVICE_READERS } from '../../reads/readers.ts';
import { viewOf } from '../../reads/views-of-tables.ts';

export const transitionNote = viewOf('outreach.transition_note', ({ column, toOne, desc }) => ({
  type: 'TransitionNote',
  ...caseworkRow,
  fields: {
    id: column('id'),
    version: column('version'),
    writtenOn: column('written_on'),
    writtenBy: toOne('StaffMember', { column: 'written_by' }),
    strengths: column('strengths'),
    whatHelps: column('what_helps'),
    worries: column('worries'),
    goTo: column('go_to'),
    forConversation: column('for_conversation'),
    restricted: toOne('RestrictedPart', {
      join: ({ parent, child }) => sql`${child('id')} = (select r.id from outreach.restricted_part r
        where r.nomination_id = ${parent('nomination_id')} and r.version <= ${parent('version')}
        order by r.version desc limit 1)`,
      readers: SERVICE_READERS,
    }),
  },
  orders: { NEWEST: { terms: [desc('version', { notNull: true, type: 'int' })] } },
  defaultOrder: 'NEWEST',
}));

export const restrictedPart = viewOf('outreach.restricted_part', ({ column, toOne }) => ({
  type: 'RestrictedPart',
  ...caseworkRow,
  readers: SERVICE_READERS,
  fields: {
    id: column('id'),
    note: column('note'),
    writtenOn: column('written_on'),
    writtenBy: toOne('StaffMember', { column: 'written_by' }),
  },
}));
