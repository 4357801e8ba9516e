import { describe, expect, it } from 'vitest';
import { aConsent, aSharingConsent, TODAY } from './consent.builder.ts';
import type { ConsentRecord } from './consent-record.ts';
import { withdrawalConsequences, type WithdrawalFacts } from './withdrawal-consequences.ts';
import type { WithdrawalScope } from './withdraw-consent.ts';

const support = aConsent().build();
const sharing = aSharingConsent().build();
const facts: WithdrawalFacts = {
  today: TODAY,
  hasOpenCase: true,
  hasOpenReferral: false,
  plannedWork: [
    { kind: 'ONE_TO_ONE', on: '2026-11-09', label: 'last week' },
    { kind: 'ONE_TO_ONE', on: TODAY, label: 'today' },
    { kind: 'GROUP', on: '2026-11-18', label: 'the group' },
  ],
  disclosures: [
    { agency: 'CAMHS', on: '2026-10-12' },
    { agency: 'CAMHS', on: '2026-11-02' },
    { agency: 'GP', on: '2026-10-20' },
  ],
};
const all = { interventions: [], agencies: [] };

const withdrawing = (
  record: ConsentRecord,
  scope: WithdrawalScope = all,
  parts: Partial<WithdrawalFacts> = {},
  records: readonly ConsentRecord[] = [support, sharing],
) => {
  const found = withdrawalConsequences(records, record, scope, { ...facts, ...parts });
  const line = ({ code, detail, on }: (typeof found.stops)[number]) =>
    [code, detail, on].filter((one) => one !== null).join(' ');
  return {
    stops: found.stops.map(line),
    continues: found.continues.map(line),
    stays: found.stays.map(line),
    tell: found.tell.map(line),
    thenDo: found.thenDo.map(line),
  };
};
const STAYS = ['RECORD_STAYS', 'HISTORY_STAYS', 'SAFEGUARDING_DUTY_REMAINS'];

describe('all support withdrawn (CNS-3)', () => {
  it('stops all of it from today, leaves sharing, and brings the case to a decision', () => {
    expect(withdrawing(support)).toEqual({
      stops: [
        'ONE_TO_ONE_STOPS',
        'GROUP_PLACE_ENDS',
        'RESPITE_STOPS',
        `PLANNED_WORK_IS_CANCELLED today ${TODAY}`,
        'PLANNED_WORK_IS_CANCELLED the group 2026-11-18',
      ],
      continues: ['OTHER_SHARING_CONTINUES CAMHS'],
      stays: STAYS,
      tell: [],
      thenDo: ['TELL_WORKER_TODAY', 'CASE_TO_CLOSE_OR_DISCUSS'],
    });
  });

  it('stops a referral that is open', () => {
    expect(withdrawing(support, all, { hasOpenCase: false, hasOpenReferral: true }).thenDo).toEqual(
      ['REFERRAL_CANNOT_GO_ON'],
    );
  });
});

describe('one kind withdrawn', () => {
  it('names each group in which a place ends', () => {
    const group = { interventions: ['GROUP' as const], agencies: [] };
    const groupPlaces = ['Tuesdays', 'Calm at last'];
    expect(withdrawing(support, group, { groupPlaces, plannedWork: [] }).stops).toEqual([
      'GROUP_PLACE_ENDS Tuesdays',
      'GROUP_PLACE_ENDS Calm at last',
    ]);
  });

  it('stops that kind only', () => {
    expect(withdrawing(support, { ...all, interventions: ['GROUP'] })).toEqual({
      stops: ['GROUP_PLACE_ENDS', 'PLANNED_WORK_IS_CANCELLED the group 2026-11-18'],
      continues: [
        'SUPPORT_CONTINUES ONE_TO_ONE',
        'SUPPORT_CONTINUES RESPITE',
        'OTHER_SHARING_CONTINUES CAMHS',
      ],
      stays: STAYS,
      tell: [],
      thenDo: ['TELL_WORKER_TODAY'],
    });
  });

  it('brings the case to a decision when neither one-to-one nor group work is left', () => {
    const respiteLeft = { ...all, interventions: ['ONE_TO_ONE', 'GROUP'] as const };
    expect(withdrawing(support, respiteLeft).thenDo).toContain('CASE_TO_CLOSE_OR_DISCUSS');
  });
});

describe('a record that a newer one has replaced', () => {
  it('stops nothing that the newer one agrees to', () => {
    const newer = aConsent('ONE_TO_ONE', 'GROUP').called('newer').signedOn('2026-11-16').build();
    const found = withdrawing(support, all, {}, [support, newer]);
    expect(found.stops).toEqual(['RESPITE_STOPS']);
    expect(found.continues).toEqual(['SUPPORT_CONTINUES ONE_TO_ONE', 'SUPPORT_CONTINUES GROUP']);
    expect(found.thenDo).toEqual(['TELL_WORKER_TODAY']);
  });
});

describe('sharing withdrawn (SHR-6)', () => {
  it('is for the future: agencies told already are listed, with the last day', () => {
    expect(withdrawing(sharing)).toEqual({
      stops: ['SHARING_WITH_AGENCY_STOPS CAMHS'],
      continues: [
        'SUPPORT_CONTINUES ONE_TO_ONE',
        'SUPPORT_CONTINUES GROUP',
        'SUPPORT_CONTINUES RESPITE',
      ],
      stays: STAYS,
      tell: ['TELL_AGENCY CAMHS 2026-11-02'],
      thenDo: [],
    });
  });

  it('does not stop with an agency to which a newer form agrees', () => {
    const newer = aSharingConsent('CAMHS', ['NEEDS']).called('newer').signedOn(TODAY).build();
    expect(withdrawing(sharing, all, {}, [sharing, newer])).toMatchObject({
      stops: [],
      continues: ['OTHER_SHARING_CONTINUES CAMHS'],
    });
  });

  it('brings no case to a decision, though no support was agreed to', () => {
    expect(withdrawing(sharing, all, {}, [sharing]).thenDo).toEqual([]);
  });

  it('lists the last day of that agency, whoever was told later', () => {
    const later = [...facts.disclosures, { agency: 'GP' as const, on: '2026-11-13' }];
    expect(withdrawing(sharing, all, { disclosures: later }).tell).toEqual([
      'TELL_AGENCY CAMHS 2026-11-02',
    ]);
  });

  it('tells nobody who was told nothing', () => {
    expect(withdrawing(sharing, all, { disclosures: [] }).tell).toEqual([]);
  });
});

it('only looks ahead: the records are as they were', () => {
  const before = JSON.stringify([support, sharing]);
  withdrawing(support);
  expect(JSON.stringify([support, sharing])).toBe(before);
});
