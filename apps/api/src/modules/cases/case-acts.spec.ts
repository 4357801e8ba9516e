import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Acts, openActs } from '../../../test/acts.ts';
import { type Asker, caseWorker } from '../../../test/mutations/askers.ts';
import type { Input } from '../../../test/mutations/mutation-case.ts';
import { aStudent, inDays } from '../../../test/mutations/rows.ts';
import { aCaseOf, aConsent, aText } from '../../../test/mutations/situations.ts';
import { people } from '../../../test/people.ts';

interface Seen {
  case: Record<string, unknown> | null;
}

let acts: Acts;
let studentId: string;

beforeAll(async () => {
  acts = await openActs();
});
beforeEach(async () => {
  studentId = await aStudent(acts.outreach);
});
afterAll(() => acts.close());

const standsAs: Readonly<Record<string, Record<string, string>>> = {
  ACTIVE: {},
  MONITORED: { next_check_on: inDays(20) },
  CLOSED: { closed_on: inDays(-5), outcome: 'SOME_PROGRESS', closing_reason: 'Moved on' },
};
const aCase = (status = 'ACTIVE', since = standsAs[status]) =>
  aCaseOf(acts.outreach, studentId, status, since);

const asSeen = async (who: Asker, id: string) =>
  (
    await acts.reads<Seen>(
      who,
      `query($id: ID!) { case(id: $id) { status nextCheckOn closedOn outcome closingReason } }`,
      { id },
    )
  ).case;
const open = { nextCheckOn: null, closedOn: null, outcome: null, closingReason: null };
const supports = async () => {
  const { student } = await acts.reads<{
    student: { consentStanding: { interventions: { state: string }[] }; openCase: object | null };
  }>(
    'manager',
    'query($id: ID!) { student(id: $id) { openCase { id } consentStanding { interventions { state } } } }',
    { id: studentId },
  );
  return [student.openCase, student.consentStanding.interventions[0]?.state];
};

const sent: Readonly<Record<string, Input>> = {
  stepDownCase: { nextCheckOn: inDays(40), reason: aText },
  reactivateCase: { reason: aText },
  closeCase: { outcome: 'TARGETS_MET', reason: aText, closedOn: inDays(-1) },
  reopenCase: { reason: aText },
};
const input = (name: string, caseId: string, changes: Input = {}, expectedVersion = 1) => ({
  caseId,
  expectedVersion,
  ...sent[name],
  ...changes,
});

describe('the way of a case', () => {
  it('is stepped down by who has it, until a day that the school reads', async () => {
    const id = await aCase();
    await acts.does('caseWorker', 'stepDownCase', input('stepDownCase', id));
    expect(await asSeen('lead', id)).toEqual({
      ...open,
      status: 'MONITORED',
      nextCheckOn: inDays(40),
    });
    expect(await asSeen('otherReferrer', id)).toBeNull();
    expect(await acts.happened(id)).toEqual([
      ['CASE_STEPPED_DOWN', caseWorker.id, `nextCheckOn ${inDays(40)}`],
    ]);
  });

  it('is active again, with no check to come', async () => {
    const id = await aCase('MONITORED');
    await acts.does('caseWorker', 'reactivateCase', input('reactivateCase', id));
    expect(await asSeen('lead', id)).toEqual({ ...open, status: 'ACTIVE' });
    expect(await acts.happened(id)).toEqual([['CASE_REACTIVATED', caseWorker.id]]);
  });

  it('closes on its day with how and why; agreement to support and the worker’s sight end with it', async () => {
    const id = await aCase('MONITORED');
    await aConsent(acts.outreach, studentId);
    expect(await supports()).toEqual([{ id }, 'GIVEN']);
    await acts.does('manager', 'closeCase', input('closeCase', id));
    expect(await asSeen('lead', id)).toEqual({
      status: 'CLOSED',
      nextCheckOn: null,
      closedOn: inDays(-1),
      outcome: 'TARGETS_MET',
      closingReason: aText,
    });
    expect(await supports()).toEqual([null, 'EXPIRED']);
    expect(await asSeen('caseWorker', id)).toBeNull();
    expect(await acts.happened(id)).toEqual([
      ['CASE_CLOSED', people.manager.id, 'outcome TARGETS_MET', `on ${inDays(-1)}`],
    ]);
  });

  it('opens again as the same case, with its worker and what was agreed; how it closed stays in the history', async () => {
    const id = await aCase();
    await aConsent(acts.outreach, studentId);
    await acts.does('manager', 'closeCase', input('closeCase', id));
    await acts.does('manager', 'reopenCase', input('reopenCase', id, {}, 2));
    expect(await asSeen('caseWorker', id)).toEqual({ ...open, status: 'ACTIVE' });
    expect(await supports()).toEqual([{ id }, 'GIVEN']);
    expect(await acts.happened(id)).toEqual([
      ['CASE_CLOSED', people.manager.id, 'outcome TARGETS_MET', `on ${inDays(-1)}`],
      ['CASE_REOPENED', people.manager.id],
    ]);
    expect(
      await acts.refuses('manager', 'closeCase', input('closeCase', id, {}, 3)),
      'it is open only since today',
    ).toEqual(['CLOSED_BEFORE_OPENED at closedOn']);
  });

  it('is reopened on the school’s day, which begins before that of Greenwich in summer', async () => {
    const id = await aCase('CLOSED', { closed_on: '2027-05-03', outcome: 'OTHER' });
    await acts.at('2027-06-30T23:30:00Z', () =>
      acts.does('manager', 'reopenCase', input('reopenCase', id)),
    );
    expect(
      await acts.stored(
        `select reopened_on::text as days from outreach.support_case where id = '${id}'`,
      ),
    ).toEqual([{ days: '{2027-07-01}' }]);
  });
});

const blank = { reason: '  ' };

describe('nothing is stored of what the rules refuse', () => {
  it.each<[name: string, status: string, changes: Input, why: string]>([
    ['stepDownCase', 'MONITORED', {}, 'ALREADY_MONITORED'],
    ['stepDownCase', 'CLOSED', {}, 'CASE_IS_CLOSED'],
    [
      'stepDownCase',
      'ACTIVE',
      { nextCheckOn: inDays(0) },
      'NEXT_CHECK_NOT_AFTER_TODAY at nextCheckOn',
    ],
    ['stepDownCase', 'ACTIVE', blank, 'REASON_MISSING at reason'],
    ['reactivateCase', 'ACTIVE', {}, 'ALREADY_ACTIVE'],
    ['reactivateCase', 'CLOSED', {}, 'CASE_IS_CLOSED'],
    ['reactivateCase', 'MONITORED', blank, 'REASON_MISSING at reason'],
    ['closeCase', 'CLOSED', {}, 'CASE_IS_CLOSED'],
    ['closeCase', 'ACTIVE', { closedOn: inDays(1) }, 'CLOSED_IN_FUTURE at closedOn'],
    ['closeCase', 'MONITORED', { closedOn: inDays(-61) }, 'CLOSED_BEFORE_OPENED at closedOn'],
    ['closeCase', 'ACTIVE', blank, 'REASON_MISSING at reason'],
    ['reopenCase', 'ACTIVE', {}, 'CASE_IS_NOT_CLOSED'],
    ['reopenCase', 'CLOSED', blank, 'REASON_MISSING at reason'],
  ])('%s of a case that is %s with %j: %s', async (name, status, changes, why) => {
    const id = await aCase(status);
    expect(await acts.refuses('manager', name, input(name, id, changes))).toEqual([why]);
  });

  it('reopenCase: a case that closed more than two terms ago', async () => {
    const id = await aCase('CLOSED', { closed_on: inDays(-370), outcome: 'OTHER' });
    expect(await acts.refuses('manager', 'reopenCase', input('reopenCase', id))).toEqual([
      'CASE_TOO_OLD_TO_REOPEN',
    ]);
  });

  it('reopenCase: a student who has another case open', async () => {
    const id = await aCase('CLOSED');
    await aCase();
    expect(await acts.refuses('manager', 'reopenCase', input('reopenCase', id))).toEqual([
      'OPEN_CASE_EXISTS',
    ]);
  });
});
