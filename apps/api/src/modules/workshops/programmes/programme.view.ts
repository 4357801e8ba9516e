import {
  canWriteProgramme,
  largestGroup,
  settingsFrom,
  type CentreId,
  type ServiceSettings,
} from '@outreach/domain';
import { rootConnection, rootOne } from '@outreach/graph-reads';
import { sql } from 'kysely';
import { historyOf } from '../../../reads/history-connection.ts';
import { CASEWORK_READERS } from '../../../reads/readers.ts';
import { settingsSql } from '../../../reads/settings-sql.ts';
import { viewOf } from '../../../reads/views-of-tables.ts';

/** More sessions than a programme may have. */
const ALL_SESSIONS = 100;

const programme = viewOf(
  'outreach.programme',
  ({ column, expression, connection, list, computed, anyOf, asc }) => ({
    type: 'Programme',
    key: 'id',
    keyKind: 'uuid',
    readers: CASEWORK_READERS,
    fields: {
      id: column('id'),
      name: column('name'),
      aim: column('aim'),
      topics: column('topics'),
      kind: column('kind'),
      keyStages: column('key_stages'),
      yearGroups: column('year_groups'),
      minimumSize: column('minimum_size'),
      maximumSize: column('maximum_size'),
      largestGroup: computed<{ maximumSize: number; settings: Partial<ServiceSettings> }>({
        needs: ({ row }) => ({
          maximumSize: row('maximum_size'),
          settings: settingsSql(row('centre_id')),
        }),
        resolve: ({ maximumSize, settings }) =>
          largestGroup({ maximumSize }, settingsFrom(settings)),
      }),
      joint: column('joint'),
      sessions: list('ProgrammeSession', {
        join: ({ parent, child }) => sql`${child('programme_id')} = ${parent('id')}`,
        limit: ALL_SESSIONS,
      }),
      groups: connection('WorkshopGroup', {
        join: ({ parent, child }) => sql`${child('programme_id')} = ${parent('id')}`,
      }),
      waitingList: connection('WaitingListEntry', {
        join: ({ parent, child }) =>
          sql`${child('programme_id')} = ${parent('id')} and ${child('ended_on')} is null`,
      }),
      waitingCount: expression(
        ({ row }) =>
          sql`(select count(*)::int from outreach.waiting_list_entry w where w.programme_id = ${row('id')} and w.ended_on is null)`,
      ),
      version: column('version'),
      history: connection('HistoryEntry', { join: historyOf }),
      viewerCanKeep: computed<{ centreId: CentreId }>({
        needs: ({ row }) => ({ centreId: row('centre_id') }),
        resolve: (where, { viewer }) => canWriteProgramme(viewer, where),
      }),
    },
    filters: { kind: anyOf('kind') },
    orders: { NAME: { terms: [asc('name', { notNull: true })] } },
    defaultOrder: 'NAME',
  }),
);

const programmeSession = viewOf('outreach.programme_session', ({ column, asc }) => ({
  type: 'ProgrammeSession',
  key: 'id',
  keyKind: 'uuid',
  readers: CASEWORK_READERS,
  fields: {
    id: column('id'),
    number: column('number'),
    title: column('title'),
    minutes: column('minutes'),
    plan: column('plan'),
    materials: column('materials'),
  },
  orders: { NUMBER: { terms: [asc('number', { notNull: true, type: 'int' })] } },
  defaultOrder: 'NUMBER',
}));

export const programmeViews = [programme, programmeSession];
export const programmeRoots = [
  rootConnection('programmes', 'Programme', { readers: CASEWORK_READERS }),
  rootOne('programme', 'Programme', { readers: CASEWORK_READERS }),
];
