import { figuresStayInside, suppressGroups, suppressSmall, type Viewer } from '@outreach/domain';
import { rootObject } from '@outreach/graph-reads';
import { sql } from 'kysely';
import { viewOf } from '../../reads/views-of-tables.ts';

interface CountsRow {
  schools_served: number;
  referrals_open: number;
  referrals_this_year: number;
  cases_active: number;
  cases_monitored: number;
  cases_by_year_group: string;
  suppress_below: number;
}

/** Nothing is hidden where the figure stays in the service. */
const hiddenBelow = (viewer: Pick<Viewer, 'role'>, below: number): number =>
  figuresStayInside(viewer) ? 0 : below;

const READERS = ['MANAGER', 'COMMISSIONER'];

const counts = viewOf.from<CountsRow>(
  ({ alias }) => sql`outreach.service_counts() as ${alias}`,
  ({ expression, computed }) => {
    const count = (name: keyof CountsRow) =>
      computed<{ count: number; below: number }>({
        needs: ({ row }) => ({ count: row(name), below: row('suppress_below') }),
        resolve: ({ count: found, below }, { viewer }) =>
          suppressSmall(found, hiddenBelow(viewer, below)),
      });
    return {
      type: 'ServiceCounts',
      key: 'suppress_below',
      keyKind: 'integer',
      readers: READERS,
      fields: {
        asAt: expression(() => sql`now()`),
        smallNumbersHidden: computed<{ below: number }>({
          needs: ({ row }) => ({ below: row('suppress_below') }),
          resolve: ({ below }, { viewer }) => hiddenBelow(viewer, below) > 0,
        }),
        schoolsServed: count('schools_served'),
        referralsOpen: count('referrals_open'),
        referralsThisYear: count('referrals_this_year'),
        casesActive: count('cases_active'),
        casesMonitored: count('cases_monitored'),
        casesByYearGroup: computed<{ groups: { name: string; count: number }[]; below: number }>({
          needs: ({ row }) => ({
            groups: row('cases_by_year_group'),
            below: row('suppress_below'),
          }),
          resolve: ({ groups, below }, { viewer }) => {
            const shown = suppressGroups(
              groups.map(({ count: found }) => found),
              hiddenBelow(viewer, below),
            );
            return groups.map(({ name }, place) => ({ name, count: shown[place] }));
          },
        }),
      },
    };
  },
);

export const countsViews = [counts];
export const countsRoots = [rootObject('serviceCounts', 'ServiceCounts', { readers: READERS })];
