import { canLetInGuestSchool, type CentreId } from '@outreach/domain';
import { viewOf } from '../../reads/views-of-tables.ts';

interface Period {
  readonly centreId: CentreId;
  readonly to: string;
  readonly calledOff: boolean;
}

const guestPeriod = viewOf('outreach.guest_period', ({ column, toOne, computed, desc }) => ({
  type: 'GuestPeriod',
  key: 'id',
  keyKind: 'uuid',
  fields: {
    id: column('id'),
    from: column('starts_on'),
    to: column('ends_on'),
    calledOff: column('called_off'),
    letInBy: toOne('StaffMember', { column: 'let_in_by' }),
    version: column('version'),
    viewerCanEnd: computed<Period>({
      needs: ({ row }) => ({
        centreId: row('centre_id'),
        to: row('ends_on'),
        calledOff: row('called_off'),
      }),
      resolve: ({ to, calledOff, ...where }, { viewer, today }) =>
        !calledOff && to >= today && canLetInGuestSchool(viewer, where),
    }),
  },
  orders: { NEWEST: { terms: [desc('starts_on', { notNull: true, type: 'date' })] } },
  defaultOrder: 'NEWEST',
}));

export const guestPeriodViews = [guestPeriod];
