import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Acts, openActs } from '../../../test/acts.ts';
import type { Asker } from '../../../test/mutations/askers.ts';
import type { Input } from '../../../test/mutations/mutation-case.ts';
import { aStudent, inDays } from '../../../test/mutations/rows.ts';
import { aCaseOf } from '../../../test/mutations/situations.ts';
import { people } from '../../../test/people.ts';

let acts: Acts;
let caseId: string;

beforeAll(async () => {
  acts = await openActs();
});
beforeEach(async () => {
  caseId = await aCaseOf(acts.outreach, await aStudent(acts.outreach));
});
afterAll(() => acts.close());

const input = (changes: Input = {}, expectedVersion = 1) => ({
  caseId,
  expectedVersion,
  party: 'PARENT',
  confirmedOn: inDays(0),
  byName: 'Pat Testerfield',
  ...changes,
});
const agreement = () =>
  acts.reads(
    'caseWorker',
    'query($id: ID!) { case(id: $id) { workMayStart partnership { party confirmedOn byName } } }',
    { id: caseId },
  );

describe('the partnership agreement (REF-7)', () => {
  it('lets work start with a parent and the student, and asks for the two others', async () => {
    const confirms = (who: Asker, party: string, version: number) =>
      acts.does(who, 'confirmPartnership', input({ party, byName: party }, version));
    expect((await confirms('lead', 'PARENT', 1)).warnings).toEqual(['PARTNERSHIP_INCOMPLETE']);
    expect(await agreement()).toMatchObject({ case: { workMayStart: false } });
    await confirms('referrer', 'STUDENT', 2);
    expect(await agreement()).toEqual({
      case: {
        workMayStart: true,
        partnership: [
          { party: 'SERVICE', confirmedOn: null, byName: null },
          { party: 'SCHOOL', confirmedOn: null, byName: null },
          { party: 'PARENT', confirmedOn: inDays(0), byName: 'PARENT' },
          { party: 'STUDENT', confirmedOn: inDays(0), byName: 'STUDENT' },
        ],
      },
    });
    await confirms('lead', 'SCHOOL', 3);
    expect((await confirms('caseWorker', 'SERVICE', 4)).warnings).toEqual([]);
  });

  it('has one line a party; a line put right keeps both days in the history', async () => {
    await acts.does('lead', 'confirmPartnership', input());
    const again = { confirmedOn: inDays(-2), byName: 'Sam Testerfield' };
    await acts.does('manager', 'confirmPartnership', input(again, 2));
    expect(
      await acts.stored(
        `select confirmed_on::text as "confirmedOn", by_name as "byName"
         from outreach.partnership_confirmation where case_id = '${caseId}'`,
      ),
    ).toEqual([again]);
    expect(await acts.happened(caseId)).toEqual([
      ['PARTNERSHIP_CONFIRMED', people.lead.id, 'party PARENT', `on ${inDays(0)}`],
      ['PARTNERSHIP_CONFIRMED', people.manager.id, 'party PARENT', `on ${inDays(-2)}`],
    ]);
  });

  it.each<[what: string, changes: Input, why: string]>([
    ['by the school for the service', { party: 'SERVICE' }, 'PARTY_NOT_YOURS_TO_CONFIRM at party'],
    ['on a day to come', { confirmedOn: inDays(1) }, 'CONFIRMED_IN_FUTURE at confirmedOn'],
    ['by nobody', { byName: ' ' }, 'NAME_MISSING at byName'],
  ])('is not confirmed %s', async (_what, changes, why) => {
    expect(await acts.refuses('lead', 'confirmPartnership', input(changes))).toEqual([why]);
  });

  it('is not confirmed for a closed case', async () => {
    await acts.does('manager', 'closeCase', {
      caseId,
      expectedVersion: 1,
      outcome: 'OTHER',
      reason: 'Moved on',
      closedOn: inDays(0),
    });
    expect(await acts.refuses('lead', 'confirmPartnership', input({}, 2))).toEqual([
      'CASE_IS_CLOSED',
    ]);
  });
});
