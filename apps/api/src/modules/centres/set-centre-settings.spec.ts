import { DEFAULT_SETTINGS } from '@outreach/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Acts, openActs } from '../../../test/acts.ts';
import { aStudent, inDays } from '../../../test/mutations/rows.ts';
import { aCaseOf, aConsent, aDraft, aReferral } from '../../../test/mutations/situations.ts';
import { centres, people } from '../../../test/people.ts';

const centreId = centres.herts.id;
/** What a centre may set, as it is until it does. */
const defaults = Object.fromEntries(
  Object.entries(DEFAULT_SETTINGS).filter(
    ([name]) =>
      !['sixWeeksInDays', 'monitoredCheckEveryWeeks', 'planReviewNoticeDays'].includes(name),
  ),
);
let acts: Acts;

beforeAll(async () => {
  acts = await openActs();
});
beforeEach(() => acts.stored(`update outreach.centre set settings = '{}', version = 1`));
afterAll(() => acts.close());

const input = (changes: object, expectedVersion = 1) => ({
  centreId,
  expectedVersion,
  ...defaults,
  ...changes,
});
const sets = (changes: object) => acts.does('manager', 'setCentreSettings', input(changes));
const stored = async () => {
  const [row] = await acts.stored<{ settings: object; version: number }>(
    `select settings, version from outreach.centre where id = '${centreId}'`,
  );
  return row;
};

describe('what a centre sets', () => {
  it('is stored where it differs, and said in the history to who runs the centre', async () => {
    await sets({ replyWithinSchoolDays: 15, leadSignOffRequired: false });
    expect(await stored()).toEqual({
      settings: { replyWithinSchoolDays: 15, leadSignOffRequired: false },
      version: 2,
    });
    expect(await acts.happened(centreId)).toEqual([
      [
        'CENTRE_SETTINGS_SET',
        people.manager.id,
        'replyWithinSchoolDays 10 → 15',
        'leadSignOffRequired true → false',
      ],
    ]);
    const read = 'query { centre { viewerCanSetSettings history { nodes { event } } } }';
    const nodes = [{ event: 'CENTRE_SETTINGS_SET' }];
    for (const who of ['manager', 'administrator'] as const)
      expect(await acts.reads(who, read)).toMatchObject({
        centre: { viewerCanSetSettings: true, history: { nodes } },
      });
    for (const who of ['worker', 'lead', 'commissioner'] as const)
      expect(await acts.reads(who, read)).toMatchObject({
        centre: { viewerCanSetSettings: false, history: { nodes: [] } },
      });
  });

  it('is not stored where it cannot be', async () => {
    const impossible = input({ suppressBelow: 0, minimumSixWeekInterventions: 4 });
    expect(await acts.refuses('manager', 'setCentreSettings', impossible)).toEqual([
      'SETTING_OUT_OF_RANGE at suppressBelow',
      'SUSTAINED_ABOVE_KINDS at minimumSixWeekInterventions',
    ]);
  });

  it('set as it is stores nothing', async () => {
    await sets({});
    expect(await stored()).toEqual({ settings: {}, version: 1 });
  });
});

describe('what goes by it', () => {
  const dueDays = async (referralId: string) => {
    const { referral } = await acts.reads<{
      referral: { replyClock: { schoolDaysUsed: number; schoolDaysLeft: number } };
    }>(
      'manager',
      'query($id: ID!) { referral(id: $id) { replyClock { schoolDaysUsed schoolDaysLeft } } }',
      { id: referralId },
    );
    const { schoolDaysUsed, schoolDaysLeft } = referral.replyClock;
    return schoolDaysUsed + schoolDaysLeft;
  };

  it('a referral that is sent later, and none that waits (REF-5)', async () => {
    const before = await aReferral(acts.outreach, 'SUBMITTED');
    await sets({ replyWithinSchoolDays: 15 });
    const draftId = await aDraft(acts.outreach);
    const sent = await acts.does('lead', 'submitReferral', { draftId, expectedVersion: 1 });
    const { id } = sent.shown['referral'] as { id: string };
    expect([await dueDays(before), await dueDays(id)]).toEqual([10, 15]);
  });

  it('when consent is asked for again, on the home page and on the record (CNS-2)', async () => {
    const studentId = await aStudent(acts.outreach);
    await aConsent(acts.outreach, studentId);
    await aCaseOf(acts.outreach, studentId);
    await acts.stored(
      `update outreach.consent set valid_until = '${inDays(45)}' where student_id = '${studentId}'`,
    );
    const due = async () => {
      const { attention, student } = await acts.reads<{
        attention: { nodes: readonly { kind: string; student: { id: string } | null }[] };
        student: { consentStanding: { interventions: readonly { renewalDue: boolean }[] } };
      }>(
        'manager',
        `query($id: ID!) { attention(first: 100) { nodes { kind student { id } } }
          student(id: $id) { consentStanding { interventions { renewalDue } } } }`,
        { id: studentId },
      );
      return [
        attention.nodes.some(
          (one) => one.kind === 'CONSENT_EXPIRING' && one.student?.id === studentId,
        ),
        student.consentStanding.interventions.some(({ renewalDue }) => renewalDue),
      ];
    };
    expect(await due()).toEqual([false, false]);
    await sets({ consentRenewalNoticeDays: 60 });
    expect(await due()).toEqual([true, true]);
  });
});
