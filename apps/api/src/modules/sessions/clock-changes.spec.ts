import { addDays } from '@outreach/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Acts, openActs } from '../../../test/acts.ts';
import { inDays, put } from '../../../test/mutations/rows.ts';
import { schools } from '../../../test/people.ts';
import { anHour, termAround } from '../../../test/sessions.ts';
import { keptProgramme, plannedGroup } from '../../../test/workshops.ts';

let acts: Acts;
beforeAll(async () => {
  acts = await openActs();
});
afterAll(async () => {
  await termAround(acts);
  await acts.close();
});

/** The next last Sunday of a month that is three weeks away at least: the clocks change on it. */
function changeIn(month: number): string {
  const soonest = inDays(21);
  for (let year = Number(soonest.slice(0, 4)); ; year++) {
    const last = new Date(Date.UTC(year, month, 0));
    const sunday = new Date(last.getTime() - last.getUTCDay() * 86_400_000);
    const day = sunday.toISOString().slice(0, 10);
    if (day >= soonest) return day;
  }
}

describe.each([
  ['forward in spring', 3],
  ['back in autumn', 10],
])('when the clocks go %s', (_when, month) => {
  const change = changeIn(month);
  beforeAll(async () => {
    await acts.stored(`delete from outreach.school_term where school_id = '${schools.oak.id}'`);
    await put(acts.outreach, 'school_term', {
      ...{ school_id: schools.oak.id, academic_year: '2026/27', term: 'AUTUMN', source: 'test' },
      ...{ first_day: addDays(change, -20), last_day: addDays(change, 20) },
    });
  });
  const shown = (field: string, id: string) =>
    acts.reads<Record<string, { nodes: { on: string; startsAt: string }[] }>>(
      'worker',
      `query($id: ID!) { sessions(first: 50, filter: { ${field}: $id }) { nodes { on startsAt } } }`,
      { id },
    );

  it('a row of sessions keeps its hour on the wall, and no hour beside it is taken', async () => {
    const { on: _, ...hour } = anHour([], { kind: 'ADVICE', topics: [] });
    const { shown: answer } = await acts.does('worker', 'planSeries', {
      ...hour,
      ...{ weekday: 'TUE', from: addDays(change, -14), to: addDays(change, 14) },
    });
    const planned = answer['sessions'] as { id: string }[];
    const rows = await acts.stored<{ on: string; at: string; ends: string }>(
      `select held_on::text as on, starts_at::text as at, upper(slot)::time::text as ends from outreach.session
       where id in (${planned.map(({ id }) => `'${id}'`).join(', ')}) order by held_on`,
    );
    expect(rows[0]!.on < change && rows.at(-1)!.on > change).toBe(true);
    expect(rows.map(({ at, ends }) => [at, ends])).toEqual(
      rows.map(() => ['10:00:00', '11:00:00']),
    );
    const after = rows.find(({ on }) => on > change)!.on;
    const beside = (startsAt: string) =>
      anHour([], { kind: 'ADVICE', topics: [], on: after, startsAt });
    expect(await acts.refuses('worker', 'planSession', beside('10:59'))).toEqual([
      'WORKER_BUSY at startsAt',
    ]);
    await acts.does('worker', 'planSession', beside('11:00'));
    await acts.does('worker', 'planSession', beside('09:00'));
  });

  it('so does a run', async () => {
    const id = await plannedGroup(acts, await keptProgramme(acts), {
      ...{ from: addDays(change, -9), weekday: 'THU', startsAt: '14:15' },
    });
    const { sessions } = await shown('groupId', id);
    const days = sessions!.nodes.map(({ on }) => on).sort();
    expect(days[0]! < change && days.at(-1)! > change).toBe(true);
    expect(sessions!.nodes.map(({ startsAt }) => startsAt)).toEqual(['14:15', '14:15', '14:15']);
  });
});
