import {
  canSetSettings,
  settingsFrom,
  type CentreId,
  type ServiceSettings,
} from '@outreach/domain';
import { rootConnection, rootObject } from '@outreach/graph-reads';
import { sql } from 'kysely';
import { historyOf } from '../../reads/history-connection.ts';
import { viewOf } from '../../reads/views-of-tables.ts';

const centre = viewOf('outreach.centre', ({ column, connection, computed, asc }) => ({
  type: 'Centre',
  key: 'id',
  keyKind: 'uuid',
  fields: {
    id: column('id'),
    name: column('name'),
    shortName: column('short_name'),
    settings: computed<{ settings: Partial<ServiceSettings> }>({
      needs: ({ row }) => ({ settings: row('settings') }),
      resolve: ({ settings }) => settingsFrom(settings),
    }),
    version: column('version'),
    history: connection('HistoryEntry', { join: historyOf }),
    viewerCanSetSettings: computed<{ centreId: CentreId }>({
      needs: ({ row }) => ({ centreId: row('id') }),
      resolve: (where, { viewer }) => canSetSettings(viewer, where),
    }),
  },
  orders: { NAME: { terms: [asc('name', { notNull: true })] } },
  defaultOrder: 'NAME',
}));

export const centreViews = [centre];
export const centreRoots = [
  rootObject('centre', 'Centre', { where: () => sql`true` }),
  rootConnection('centres', 'Centre'),
];
