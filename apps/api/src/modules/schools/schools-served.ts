import { isGuestOn, type SchoolDate, type SchoolId } from '@outreach/domain';
import type { Em } from '../../persistence/orm.ts';
import { guestPeriodState } from './guest-period-state.ts';
import { GuestPeriod } from './guest-period.entity.ts';
import { School } from './school.entity.ts';

/** Of these schools the ones to which the centre may promise time on a day; one that is not there is none. */
export async function schoolsServed(
  em: Em,
  ids: readonly SchoolId[],
  on: SchoolDate,
): Promise<SchoolId[]> {
  const schools = await em.find(School, { id: { $in: [...ids] } });
  const periods = await em.find(GuestPeriod, { schoolId: { $in: [...ids] } });
  return schools
    .filter(({ id, secondary, inServiceArea }) => {
      const guest = periods.filter(({ schoolId }) => schoolId === id).map(guestPeriodState);
      return secondary === true && (inServiceArea || isGuestOn(guest, on));
    })
    .map(({ id }) => id as SchoolId);
}
