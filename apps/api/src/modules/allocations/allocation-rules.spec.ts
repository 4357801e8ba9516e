import { addDays } from '@outreach/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Acts, openActs } from '../../../test/acts.ts';
import { spareWorker } from '../../../test/mutations/askers.ts';
import type { Input } from '../../../test/mutations/mutation-case.ts';
import { inDays } from '../../../test/mutations/rows.ts';
import { endOf, onlyDedicatedTime, timeAtOak } from '../../../test/oak-time.ts';
import { people, schools } from '../../../test/people.ts';

let acts: Acts;
let allocationId: string;

beforeAll(async () => {
  acts = await openActs();
});
beforeEach(async () => {
  allocationId = await onlyDedicatedTime(acts);
});
afterAll(() => acts.close());

describe('is set all the same, and told', () => {
  const sets = (changes?: Input) => acts.does('manager', 'setAllocation', timeAtOak(changes));
  const change = (what: string, id: string) =>
    acts.stored(`update outreach.${what} where id = '${id}'`);

  it('with more minutes in a week than the worker has (ALL-2)', async () => {
    const contract = (minutes: string) =>
      change(`staff_member set contracted_minutes_per_week = ${minutes}`, people.otherWorker.id);
    await contract('539');
    const { warnings } = await sets();
    await contract('540');
    const fits = await sets({ from: inDays(1) });
    await contract('null');
    expect([warnings, fits.warnings]).toEqual([
      ['CONTRACTED_MINUTES_EXCEEDED at minutesPerWeek'],
      [],
    ]);
  });

  it('in a school that the centre does not serve', async () => {
    await change('school set in_service_area = false', schools.oak.id);
    const { warnings } = await sets();
    await change('school set in_service_area = true', schools.oak.id);
    expect(warnings).toEqual(['SCHOOL_NOT_SERVED at schoolId']);
  });
});

describe('nothing changes of what the rules refuse', () => {
  const cover = { role: 'COVER', workerId: spareWorker.id, from: inDays(1), to: inDays(9) };

  it.each<[what: string, changes: Input, why: string]>([
    ['somebody of the panel', { workerId: people.panel.id }, 'NOT_A_WORKER at workerId'],
    ['fourteen minutes', { minutesPerWeek: 14 }, 'MINUTES_OUT_OF_RANGE at minutesPerWeek'],
    ['more than a week', { minutesPerWeek: 2401 }, 'MINUTES_OUT_OF_RANGE at minutesPerWeek'],
    ['no weekday', { weekdays: [] }, 'WEEKDAYS_MISSING at weekdays'],
    ['an end before the beginning', { to: inDays(-1) }, 'ALLOCATION_REVERSED at to'],
    ['cover without an end', { ...cover, to: null }, 'COVER_NEEDS_AN_END at to'],
    [
      'a beginning on the first day of another',
      { from: '2020-01-01' },
      'DEDICATED_WORKER_OVERLAP at from',
    ],
    ['a beginning before another', { from: '2019-12-31' }, 'DEDICATED_WORKER_OVERLAP at from'],
  ])('setAllocation with %s', async (_what, changes, why) => {
    expect(await acts.refuses('manager', 'setAllocation', timeAtOak(changes))).toEqual([why]);
  });

  it('setAllocation with cover by who covers then already', async () => {
    await acts.does('manager', 'setAllocation', timeAtOak(cover));
    const again = timeAtOak({ ...cover, from: inDays(9), to: inDays(20) });
    expect(await acts.refuses('manager', 'setAllocation', again)).toEqual([
      'COVER_OVERLAP at from',
    ]);
  });

  it.each<[what: string, to: string, changes: Input, why: string]>([
    ['before it began', addDays('2020-01-01', -1), {}, 'ALLOCATION_STARTED_LATER at to'],
    ['after its own end', inDays(21), {}, 'ALLOCATION_ENDED at to'],
    ['for no reason', inDays(0), { reason: ' ' }, 'REASON_MISSING at reason'],
  ])('endAllocation %s', async (_what, to, changes, why) => {
    await acts.stored(
      `update outreach.allocation set ends_on = '${inDays(20)}' where id = '${allocationId}'`,
    );
    expect(
      await acts.refuses('manager', 'endAllocation', endOf(allocationId, to, changes)),
    ).toEqual([why]);
  });
});
