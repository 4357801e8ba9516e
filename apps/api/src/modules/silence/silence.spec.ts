import {
  DEFAULT_SETTINGS,
  SILENT_REASONS,
  silences,
  type ConsentRecord,
  type SchoolCalendar,
  type SessionKind,
  type SessionState,
} from '@outreach/domain';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aPlanOf } from '../../../test/a-plan.ts';
import { type Acts, openActs } from '../../../test/acts.ts';
import { caseWorker } from '../../../test/mutations/askers.ts';
import { aStudent, inDays, put } from '../../../test/mutations/rows.ts';
import { aCaseOf, aConsent, aText } from '../../../test/mutations/situations.ts';
import { people, schools } from '../../../test/people.ts';
import { termAround } from '../../../test/sessions.ts';
import { aProfileOf, aShortSession } from '../../../test/silence.ts';
import { calendarOf } from '../../acts/calendar-of.ts';
import { Random } from '../../demo/random.ts';
import { asAuth } from '../../auth/roles.ts';
import { consentRecordsSql } from '../../reads/consents-sql.ts';
import { silentHolidays } from './silence.view.ts';

let acts: Acts;
let calendar: SchoolCalendar;

beforeAll(async () => {
  acts = await openActs();
  await termAround(acts);
  for (const days of [-9, -16]) {
    await put(acts.outreach, 'school_closure', {
      school_id: schools.oak.id,
      closed_on: inDays(days),
      kind: 'INSET',
    });
  }
  calendar = await acts.outreach.asSystem((em) => calendarOf(em, schools.oak.id));
});
afterAll(() => acts.close());

interface Row {
  readonly reason: string;
  readonly on: string;
  readonly case: { readonly id: string };
  readonly snooze: { readonly id: string; readonly why: string; readonly version: number } | null;
}
const query = `query($first: Int!, $after: String, $filter: SilentCaseFilter) {
  silentCases(first: $first, after: $after, filter: $filter) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { reason on viewerCanSnooze case { id } student { displayName } school { name } worker { name } snooze { id why version } } } }`;
interface Page {
  readonly silentCases: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly Row[];
  };
}
const read = async (who: Parameters<Acts['reads']>[0], filter: object = {}, first = 100) => {
  const rows: Row[] = [];
  for (let after: string | null = null; ;) {
    const page: Page['silentCases'] = (await acts.reads<Page>(who, query, { first, after, filter }))
      .silentCases;
    rows.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) {
      expect(rows).toHaveLength(page.totalCount);
      return rows;
    }
    after = page.pageInfo.endCursor;
  }
};
const of = (rows: readonly Row[], caseId: string) =>
  rows.filter((row) => row.case.id === caseId).map(({ reason, on }) => ({ reason, on }));

const aSession = (
  studentId: string,
  heldOn: string,
  state: SessionState,
  parts: Parameters<typeof aShortSession>[4] = {},
) => aShortSession(acts, studentId, heldOn, state, parts);

/** A case of which a profile was written. */
async function aKnownCase(studentId: string, since: Parameters<typeof aCaseOf>[3] = {}) {
  const caseId = await aCaseOf(acts.outreach, studentId, 'ACTIVE', since);
  await aProfileOf(acts, studentId, caseId);
  return caseId;
}

/** What the Monday digest says to each is as many cases as they find on the list. */
async function expectDigestToCount(ofCentre: readonly Row[]): Promise<void> {
  await acts.outreach.database.orm.em
    .fork({ session: asAuth })
    .transactional((em) =>
      em.execute('select auth.write_digests(?::date, ?::date[])', [
        inDays(0),
        `{${silentHolidays(inDays(0)).join(',')}}`,
      ]),
    );
  const written = await acts.stored<{ who: string; silent: number }>(
    `select recipient_id as who, (facts ->> 'silent')::int as silent from outreach.notice where kind = 'DIGEST'`,
  );
  const told = (id: string) => written.find(({ who }) => who === id)?.silent;
  const cases = (rows: readonly Row[]) => new Set(rows.map((row) => row.case.id)).size;
  expect(told(people.manager.id)).toBe(cases(ofCentre));
  expect(told(caseWorker.id)).toBe(cases(await read('caseWorker')));
  expect(told(people.worker.id)).toBe(cases(await read('worker')));
  expect(told(people.otherWorker.id)).toBe(0);
  expect(told(caseWorker.id)).toBeGreaterThan(9);
}

describe('the list (rules.md §5, point 11)', () => {
  it('says of every case what the rule says of it, page by page', async () => {
    const random = new Random(20);
    const pick = <T>(...choices: T[]): T => choices[random.int(choices.length)] as T;
    const days = (from: number, to: number) => inDays(random.between(from, to));
    const made = [];
    for (let n = 0; n < 36; n++) {
      const studentId = await aStudent(acts.outreach);
      for (let forms = pick(0, 1, 1, 2); forms > 0; forms--) {
        const consentId = await aConsent(acts.outreach, studentId, random.chance(10));
        await acts.stored(
          `update outreach.consent set signed_on = '${days(-90, -20)}', valid_until = '${days(-10, 60)}' where id = '${consentId}'`,
        );
        if (random.chance(20))
          await acts.stored(
            `update outreach.intervention_consent set withdrawn_on = '${days(-20, 20)}', withdrawn_how = 'PHONE' where consent_id = '${consentId}'`,
          );
      }
      const openedOn = days(-50, -5);
      const status = pick('ACTIVE', 'ACTIVE', 'ACTIVE', 'MONITORED', 'CLOSED');
      const reopenedOn = random.chance(20) ? [days(-15, -1)] : [];
      const caseId = await aCaseOf(acts.outreach, studentId, status, {
        opened_on: openedOn,
        ...(status === 'MONITORED' && { next_check_on: inDays(9) }),
        ...(status === 'CLOSED' && { closed_on: inDays(0), outcome: 'OTHER' }),
        reopened_on: `{${reopenedOn.join(',')}}`,
      });
      const sessions = [];
      const misses = n % 6 === 0;
      for (let count = misses ? 3 : pick(0, 0, 1, 2, 3, 4); count > 0; count--) {
        const drawn = pick<SessionState>(
          'PLANNED',
          'PLANNED',
          'HAPPENED',
          'HAPPENED',
          'DID_NOT_HAPPEN',
          'CANCELLED',
        );
        // Chance alone would leave hardly anybody who missed two of their own.
        const state = misses ? 'DID_NOT_HAPPEN' : drawn;
        const on = state === 'PLANNED' ? days(-8, 25) : days(-30, 0);
        const met = pick<SessionKind>('ONE_TO_ONE', 'GROUP', 'MEETING', 'OBSERVATION');
        const kind = misses ? 'GROUP' : met;
        const attendance =
          state === 'HAPPENED' ? pick('ATTENDED', 'LATE', 'ABSENT', 'ABSENT') : null;
        const createdOn = days(-30, 0);
        const startsAt = await aSession(studentId, on, state, { attendance, kind, createdOn });
        const came = attendance === 'ATTENDED' || attendance === 'LATE';
        sessions.push({ on, startsAt, kind, state, came, plannedOn: createdOn });
      }
      const hasProfile = random.chance(60);
      if (hasProfile) await aProfileOf(acts, studentId, caseId);
      const plan = random.chance(50)
        ? await aPlanOf(acts.outreach, random, studentId, caseId)
        : null;
      made.push({ studentId, caseId, status, openedOn, reopenedOn, sessions, hasProfile, plan });
    }
    const rows = await read('manager', {}, 20);
    const seen = new Set<string>();
    for (const { studentId, caseId, ...facts } of made) {
      const [stored] = await acts.outreach.asSystem(
        async (em) =>
          (
            await sql<{
              records: ConsentRecord[];
            }>`select ${consentRecordsSql(sql`${studentId}::uuid`)} as records`.execute(
              em.getKysely(),
            )
          ).rows,
      );
      const status = facts.status as 'ACTIVE';
      const expected = silences(
        { ...facts, status, records: stored?.records ?? [], calendar },
        inDays(0),
        DEFAULT_SETTINGS,
      );
      for (const { reason } of expected) seen.add(reason);
      const inOrder = (a: { reason: string }, b: { reason: string }) =>
        a.reason < b.reason ? -1 : 1;
      expect(of(rows, caseId).sort(inOrder), JSON.stringify(facts)).toEqual(
        [...expected].sort(inOrder),
      );
    }
    expect([...seen].sort()).toEqual([...SILENT_REASONS].sort());
    expect(rows.map(({ on }) => on)).toEqual(rows.map(({ on }) => on).sort());
    await expectDigestToCount(rows);
  });

  it('is the manager’s, and of each worker what they have today', async () => {
    const caseId = await aKnownCase(await aStudent(acts.outreach));
    const unowned = await aKnownCase(await aStudent(acts.outreach), { dedicated_worker_id: null });
    const sees = async (who: Parameters<Acts['reads']>[0]) => {
      const rows = await read(who);
      return [caseId, unowned].map((id) => of(rows, id).length);
    };
    expect(await sees('manager')).toEqual([1, 1]);
    expect(await sees('caseWorker')).toEqual([1, 0]);
    // Who serves the school has what nobody has yet.
    expect(await sees('worker')).toEqual([0, 1]);
    expect(await sees('otherWorker')).toEqual([0, 0]);
    expect(await sees('managerElsewhere')).toEqual([0, 0]);
    for (const who of ['lead', 'administrator', 'commissioner'] as const)
      await expect(read(who)).rejects.toThrow('FORBIDDEN');
  });

  it('has nobody who missed meetings about them, or for whom there was a contact since', async () => {
    const met = async (...kinds: SessionKind[]) => {
      const studentId = await aStudent(acts.outreach);
      const caseId = await aKnownCase(studentId);
      for (const [at, kind] of kinds.entries())
        await aSession(studentId, inDays(-20 + at), 'HAPPENED', { kind, attendance: 'ABSENT' });
      const rows = of(await read('manager', { reason: ['MISSED_TWICE'] }), caseId);
      return rows.map(({ reason }) => reason);
    };
    expect(await met('ONE_TO_ONE', 'GROUP')).toEqual(['MISSED_TWICE']);
    expect(await met('MEETING', 'MEETING')).toEqual([]);
    expect(await met('ONE_TO_ONE', 'GROUP', 'MEETING')).toEqual([]);
  });

  it('is filtered by reason, worker and school', async () => {
    const caseId = await aKnownCase(await aStudent(acts.outreach));
    const found = async (filter: object) => of(await read('manager', filter), caseId).length;
    expect(await found({ reason: ['NO_FIRST_SESSION'], workerId: caseWorker.id })).toBe(1);
    expect(await found({ reason: ['MISSED_TWICE'] })).toBe(0);
    expect(await found({ workerId: people.worker.id })).toBe(0);
    expect(await found({ schoolId: schools.elm.id })).toBe(0);
  });
});

describe('what is put off', () => {
  it('stays away until its end, or until it is put back, and only for this silence', async () => {
    const studentId = await aStudent(acts.outreach);
    const caseId = await aKnownCase(studentId);
    const input = { caseId, reason: 'NO_FIRST_SESSION', until: inDays(9), why: aText };
    await acts.does('caseWorker', 'snoozeSilentCase', input);
    expect(of(await read('manager'), caseId)).toEqual([]);
    const [row] = (await read('manager', { snoozed: true })).filter(
      (one) => one.case.id === caseId,
    );
    expect(row?.snooze?.why).toBe(aText);
    expect(await acts.refuses('caseWorker', 'snoozeSilentCase', input)).toEqual([
      'SNOOZED_ALREADY at reason',
    ]);
    // Reopened since: another silence of the same kind.
    await acts.stored(
      `update outreach.support_case set reopened_on = array['${inDays(-40)}'::date] where id = '${caseId}'`,
    );
    expect(of(await read('manager'), caseId)).toHaveLength(1);
    await acts.stored(`update outreach.support_case set reopened_on = '{}' where id = '${caseId}'`);
    const { id: snoozeId, version: expectedVersion } = row!.snooze!;
    await acts.does('manager', 'liftSnooze', { snoozeId, expectedVersion });
    expect(of(await read('manager'), caseId)).toHaveLength(1);
    expect(await acts.happened(caseId)).toEqual([
      ['SILENCE_SNOOZED', caseWorker.id, 'silence NO_FIRST_SESSION', `until ${inDays(9)}`],
      ['SILENCE_SNOOZE_LIFTED', people.manager.id, 'silence NO_FIRST_SESSION'],
    ]);
  });

  it('comes back the day after its end', async () => {
    const caseId = await aKnownCase(await aStudent(acts.outreach));
    await acts.does('manager', 'snoozeSilentCase', {
      ...{ caseId, reason: 'NO_FIRST_SESSION', until: inDays(3), why: aText },
    });
    const at = (days: number) =>
      acts.at(`${inDays(days)}T12:00:00Z`, async () => of(await read('manager'), caseId).length);
    expect([await at(3), await at(4)]).toEqual([0, 1]);
  });

  it('has to be silent', async () => {
    const studentId = await aStudent(acts.outreach);
    const caseId = await aKnownCase(studentId);
    await aSession(studentId, inDays(-7), 'HAPPENED', { attendance: 'ATTENDED' });
    const input = { caseId, reason: 'NO_FIRST_SESSION', until: inDays(9), why: aText };
    expect(await acts.refuses('manager', 'snoozeSilentCase', input)).toEqual([
      'NOT_SILENT at reason',
    ]);
  });
});
