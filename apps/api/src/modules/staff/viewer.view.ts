import {
  canDecideReferral,
  canImportSchools,
  canManageStaff,
  canReadStudents,
  canSeeCounts,
  canSetAllocation,
  canStartReferral,
  rolesToInvite,
  type CentreId,
  type SchoolId,
  type Viewer as Actor,
} from '@outreach/domain';
import { rootObject } from '@outreach/graph-reads';
import { sql } from 'kysely';
import { viewOf } from '../../reads/views-of-tables.ts';
import { hasManagerSql } from './has-manager.ts';

interface Accounts {
  centreId: CentreId;
  hasManager: boolean;
}
interface Place {
  centreId: CentreId;
}

const viewer = viewOf(
  'outreach.staff_member',
  ({ column, expression, toOne, connection, computed }) => {
    const may = (predicate: (actor: Actor, place: Place) => boolean) =>
      computed<Place>({
        needs: ({ row }) => ({ centreId: row('centre_id') }),
        resolve: (place, context) => predicate(context.viewer, place),
      });
    const anySchool = ({ schoolIds }: Actor) => schoolIds[0] ?? ('' as SchoolId);
    return {
      type: 'Viewer',
      key: 'id',
      keyKind: 'uuid',
      where: ({ row, context }) =>
        sql`${row('id')} = ${context((given) => given.viewer.staffId, 'uuid')}`,
      fields: {
        id: column('id'),
        name: column('name'),
        email: column('email'),
        role: column('role'),
        centre: toOne('Centre', { column: 'centre_id', always: true }),
        school: toOne('School', { column: 'school_id' }),
        servedSchools: connection('School', {
          join: ({ child, context }) =>
            sql`${child('id')} = any(${context((given) => given.viewer.schoolIds, 'uuid[]')})`,
        }),
        viewerCanReadStudents: may((actor) => canReadStudents(actor)),
        viewerCanStartReferral: may((actor, place) =>
          canStartReferral(actor, { ...place, schoolId: anySchool(actor) }),
        ),
        viewerCanDecideReferrals: may((actor, place) =>
          canDecideReferral(actor, { ...place, schoolId: anySchool(actor) }),
        ),
        viewerCanSetAllocations: may(canSetAllocation),
        viewerCanManageStaff: may(canManageStaff),
        rolesToInvite: computed<Accounts>({
          needs: ({ row }) => ({
            centreId: row('centre_id'),
            hasManager: hasManagerSql(row('centre_id')),
          }),
          resolve: (accounts, context) => rolesToInvite(context.viewer, accounts),
        }),
        viewerCanImportSchools: may(canImportSchools),
        wantsDigest: expression(
          ({ row }) =>
            sql`coalesce((select c.digest from outreach.notice_choice c where c.staff_id = ${row('id')}), true)`,
        ),
        viewerCanSeeCounts: may(canSeeCounts),
      },
    };
  },
);

export const viewerViews = [viewer];
export const viewerRoots = [rootObject('viewer', 'Viewer')];
