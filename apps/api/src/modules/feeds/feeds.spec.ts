import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Acts, openActs } from '../../../test/acts.ts';
import { spareWorker } from '../../../test/mutations/askers.ts';
import { people, schools } from '../../../test/people.ts';
import { aReadyStudent, anHourAgo } from '../../../test/sessions.ts';

let acts: Acts;
let studentId: string;
const worker = people.worker.id;

beforeAll(async () => {
  acts = await openActs();
  studentId = await aReadyStudent(acts);
});
beforeEach(async () => {
  for (const table of ['calendar_feed', 'session_student', 'session'])
    await acts.stored(`delete from outreach.${table}`);
  await acts.stored('delete from auth.attempt');
});
afterAll(() => acts.close());

const make = async (initials = false) => {
  const { shown } = await acts.does('worker', 'makeCalendarFeed', {
    staffMemberId: worker,
    initials,
  });
  return shown as { address: string; feed: { id: string; version: number } };
};
const get = (address: string) => acts.outreach.nobody.fetch(new URL(address).pathname);
const read = async (address: string) => (await get(address)).text();
/** At noon of a Wednesday before autumn's clock change. */
const at = <T>(work: () => Promise<T>) => acts.at('2026-10-21T11:00:00Z', work);

describe('a worker’s calendar', () => {
  it('has the sessions of four weeks from Monday, by the clock on the wall, and no name', async () => {
    const day = (held_on: string, workerId = worker, changes = {}) =>
      anHourAgo(acts, workerId, workerId === worker ? [studentId] : [], { held_on, ...changes });
    const first = await day('2026-10-19');
    await day('2026-10-26');
    await day('2026-11-15');
    await day('2026-11-16');
    await day('2026-10-18');
    await day('2026-10-20', worker, {
      state: 'CANCELLED',
      loss_reason: 'ROOM_GONE',
      loss_whose: 'SCHOOL',
    });
    await day('2026-10-22', spareWorker.id);
    const { address } = await make();
    const response = await at(() => get(address));
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      'text/calendar; charset=utf-8',
    ]);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('set-cookie')).toBeNull();
    const text = await response.text();
    expect(text.match(/DTSTART:\S+/g)).toEqual([
      'DTSTART:20261019T090000Z',
      'DTSTART:20261026T100000Z',
      'DTSTART:20261115T100000Z',
    ]);
    expect(text).toContain(`UID:${first}@outreach`);
    expect(text).toContain('SUMMARY:One-to-one support\r\n');
    expect(text).toContain(`LOCATION:${schools.oak.name}`);
    for (const name of ['Amy', 'Testerfield', people.worker.name]) expect(text).not.toContain(name);
  });

  it('has initials only where the worker chose them', async () => {
    await anHourAgo(acts, worker, [studentId], { held_on: '2026-10-21' });
    const { address } = await make(true);
    expect(await at(() => read(address))).toContain('SUMMARY:One-to-one support (AT)\r\n');
    const plain = await make(false);
    expect(await at(() => read(plain.address))).toContain('SUMMARY:One-to-one support\r\n');
  });
});

describe('the link', () => {
  it('is shown once, stored as a hash, and in no line of the log', async () => {
    const { address } = await make();
    const token = /calendar\/([\w-]{43})\.ics$/.exec(address)?.[1] ?? '';
    expect(token).toHaveLength(43);
    await read(address);
    const everything = [];
    for (const table of ['calendar_feed', 'history_entry', 'idempotency_key'])
      everything.push(await acts.stored(`select * from outreach.${table}`));
    expect(JSON.stringify(everything)).not.toContain(token);
    expect(acts.outreach.logged.join('')).not.toContain(token);
    expect(acts.outreach.logged.join('')).toContain('"route":"/calendar"');
    const query = '{ calendarFeed { id initials madeAt lastReadOn version } }';
    expect(await acts.reads('worker', query)).toMatchObject({
      calendarFeed: { initials: false, lastReadOn: expect.any(String) as string },
    });
    await expect(acts.reads('manager', query)).rejects.toThrow('FORBIDDEN');
    expect(await acts.reads('otherWorker', query)).toEqual({ calendarFeed: null });
  });

  it('stops working at once when it is revoked, replaced, or its worker is switched off', async () => {
    const first = await make();
    const second = await make();
    expect((await get(first.address)).status).toBe(404);
    await acts.stored(
      `update outreach.staff_member set account_state = 'DISABLED' where id = '${worker}'`,
    );
    expect((await get(second.address)).status).toBe(404);
    await acts.stored(
      `update outreach.staff_member set account_state = 'ACTIVE' where id = '${worker}'`,
    );
    expect((await get(second.address)).status).toBe(200);
    const { id: feedId, version: expectedVersion } = second.feed;
    await acts.does('worker', 'revokeCalendarFeed', { feedId, expectedVersion });
    expect((await get(second.address)).status).toBe(404);
    expect(await acts.reads('worker', '{ calendarFeed { id } }')).toEqual({ calendarFeed: null });
  });

  it.each(['', 'x.ics', `${'a'.repeat(43)}.ics`, 'a'.repeat(43), '%00.ics', '../x', 'a%2Fb.ics'])(
    'that is none is not found: %j',
    async (path) => {
      const { status } = await acts.outreach.nobody.fetch(`/calendar/${path}`);
      expect(status).toBe(404);
    },
  );

  it('is not tried over and over from one place', async () => {
    await acts.stored(
      `insert into auth.attempt (key, failures, window_ends_at) values ('calendar:127.0.0', 300, now() + interval '5 minutes')`,
    );
    const { address } = await make();
    const response = await get(address);
    expect(response.status).toBe(429);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
  });
});
