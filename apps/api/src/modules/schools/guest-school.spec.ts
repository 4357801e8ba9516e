import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Acts, openActs } from '../../../test/acts.ts';
import { inDays } from '../../../test/mutations/rows.ts';
import { aDraft } from '../../../test/mutations/situations.ts';
import { people, schools } from '../../../test/people.ts';

const schoolId = schools.oak.id;
let acts: Acts;

beforeAll(async () => {
  acts = await openActs();
  await acts.stored(`update outreach.school set in_service_area = false where id = '${schoolId}'`);
});
beforeEach(() => acts.stored('delete from outreach.guest_period'));
afterAll(() => acts.close());

const letIn = async (from: number, to: number) => {
  await acts.does('manager', 'letInGuestSchool', { schoolId, from: inDays(from), to: inDays(to) });
  const [row] = await acts.stored<{ id: string }>('select id from outreach.guest_period');
  return row?.id ?? '';
};
const submits = async () => ({ draftId: await aDraft(acts.outreach), expectedVersion: 1 });
const guest = async () => {
  const { school, schools: served } = await acts.reads<{
    school: object;
    schools: { nodes: readonly { id: string }[] };
  }>(
    'referrer',
    `query($id: ID!) { school(id: $id) { guestToday viewerCanLetIn guestPeriods { nodes { from to calledOff viewerCanEnd } } }
      schools(filter: { served: true }) { nodes { id } } }`,
    { id: schoolId },
  );
  return { school, isServed: served.nodes.some(({ id }) => id === schoolId) };
};
const waiting = async () => {
  const { attention } = await acts.reads<{
    attention: { nodes: readonly { kind: string; school: { id: string } | null }[] };
  }>('manager', '{ attention { nodes { kind school { id } } } }');
  return attention.nodes.filter(
    ({ kind, school }) => kind === 'SCHOOL_WITHOUT_WORKER' && school?.id === schoolId,
  ).length;
};

describe('SCH-1: a school outside the area', () => {
  it('is refused, and as a guest it sends what schools of the area send', async () => {
    const refusal = ['SCHOOL_OUTSIDE_SERVICE'];
    expect(await acts.refuses('referrer', 'submitReferral', await submits())).toEqual(refusal);
    await letIn(0, 0);
    const { shown } = await acts.does('referrer', 'submitReferral', await submits());
    expect(shown).toMatchObject({ __typename: 'SubmitReferralSuccess' });
  });

  it.each([
    ['before its first day', 1, 20],
    ['after its last day', -20, -1],
  ])('is refused %s', async (_when, from, to) => {
    await acts.stored(
      `insert into outreach.guest_period (id, centre_id, school_id, starts_on, ends_on, let_in_by)
       select gen_random_uuid(), centre_id, id, '${inDays(from)}', '${inDays(to)}', '${people.manager.id}'
       from outreach.school where id = '${schoolId}'`,
    );
    expect(await acts.refuses('referrer', 'submitReferral', await submits())).toEqual([
      'SCHOOL_OUTSIDE_SERVICE',
    ]);
    expect(await guest()).toMatchObject({ school: { guestToday: false }, isServed: false });
  });

  it('is refused again the day after its time was ended', async () => {
    const guestPeriodId = await letIn(0, 30);
    expect(await guest()).toEqual({
      school: {
        guestToday: true,
        viewerCanLetIn: false,
        guestPeriods: {
          nodes: [{ from: inDays(0), to: inDays(30), calledOff: false, viewerCanEnd: false }],
        },
      },
      isServed: true,
    });
    const end = { guestPeriodId, expectedVersion: 1, to: inDays(0) };
    await acts.does('manager', 'endGuestPeriod', end);
    expect(await guest()).toMatchObject({ school: { guestToday: true } });
    expect(await acts.happened(schoolId)).toContainEqual([
      'GUEST_PERIOD_ENDED',
      people.manager.id,
      `to ${inDays(0)}`,
    ]);
    await acts.stored(
      `update outreach.guest_period set starts_on = '${inDays(-9)}', ends_on = '${inDays(-1)}'`,
    );
    expect(await guest()).toMatchObject({ school: { guestToday: false } });
  });

  it('whose time is called off never was a guest', async () => {
    const guestPeriodId = await letIn(5, 30);
    const end = { guestPeriodId, expectedVersion: 1, to: inDays(5) };
    await acts.does('manager', 'endGuestPeriod', end);
    await acts.stored(`update outreach.guest_period set starts_on = '${inDays(0)}'`);
    expect(await acts.refuses('referrer', 'submitReferral', await submits())).toEqual([
      'SCHOOL_OUTSIDE_SERVICE',
    ]);
    await letIn(0, 3);
  });

  it('waits for a worker while it is a guest, and not before or after', async () => {
    await acts.stored(
      `update outreach.allocation set ends_on = '${inDays(-1)}' where school_id = '${schoolId}'`,
    );
    expect(await waiting()).toBe(0);
    await letIn(0, 3);
    expect(await waiting()).toBe(1);
    await acts.stored(
      `update outreach.guest_period set starts_on = '${inDays(-9)}', ends_on = '${inDays(-1)}'`,
    );
    expect(await waiting()).toBe(0);
  });
});
