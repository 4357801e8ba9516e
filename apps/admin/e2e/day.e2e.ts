import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, openBrowser, visit, type Visit } from './browser.ts';
import { choose } from './choose.ts';
import { findings } from './findings.ts';
import { book, readyAtOneSchool, recorded, timesHeld, type Booked } from './sessions.ts';

const sentence = 'What was done, in a sentence';

/** Counts every touch on the page, those that only put the cursor into a field included. */
async function countTaps(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const counted = window as unknown as { taps: number };
    counted.taps = 0;
    addEventListener('pointerdown', () => (counted.taps += 1), { capture: true });
  });
  return () => page.evaluate(() => (window as unknown as { taps: number }).taps);
}

describe('the worker’s day (rules.md §5, point 13)', () => {
  let browser: Browser;
  let worker: Visit;
  let students: Awaited<ReturnType<typeof readyAtOneSchool>>;

  const openDay = async (page: Page, { on }: Pick<Booked, 'on'>) => {
    await page.goto(`/day?on=${on}`);
    await page.getByRole('heading', { name: 'My day' }).waitFor();
    await page.waitForLoadState('networkidle');
  };
  const record = (page: Page, startsAt: string) =>
    page.getByRole('link', { name: new RegExp(`^(Record|Put the record right): ${startsAt}`) });
  const openRecord = async (page: Page, session: Booked, startsAt: string) => {
    await openDay(page, session);
    await record(page, startsAt).click();
    await page.getByLabel(sentence).waitFor();
  };

  /** The name of a student of that school whom nobody has referred. */
  const newAtTheSchool = async (page: Page): Promise<string> => {
    const { students: found } = await ask<{ students: { nodes: { displayName: string }[] } }>(
      page,
      `query($id: ID!) { students(first: 1, filter: { schoolId: $id, hasOpenReferral: false, hasOpenCase: false }) {
         nodes { displayName } } }`,
      { id: students[0]!.schoolId },
    );
    return found.nodes[0]!.displayName;
  };

  beforeAll(async () => {
    browser = await openBrowser();
    worker = await visit(browser, 'worker', { width: 390 });
    students = (await readyAtOneSchool(worker.page, 3)).slice(0, 3);
  });
  afterAll(() => browser.close());

  it('a routine session on a phone takes three taps and a sentence', async () => {
    const { page } = worker;
    const session = await book(page, students.slice(0, 1), '17:00');
    await openDay(page, session);
    const taps = await countTaps(page);
    await record(page, '17:00').click();
    await choose(page, 'How did it go?', 'Went well');
    await page.getByLabel(sentence).click();
    await page.keyboard.type('Breathing, and a plan for lunch');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('The session is recorded.').waitFor();
    // One to open it, then three.
    expect(await taps()).toBe(4);
    expect(await recorded(page, session.id)).toMatchObject({
      standing: 'HAPPENED',
      howItWent: 'WELL',
      workedOn: 'Breathing, and a plan for lunch',
      students: { nodes: [{ attendance: 'ATTENDED' }] },
    });
  });

  it('nothing of the last record stands in the next, nor of what was typed and left', async () => {
    const { page } = worker;
    const next = await book(page, students.slice(0, 1), '06:00');
    await openRecord(page, next, '06:00');
    expect(await page.getByLabel(sentence).inputValue()).toBe('');
    expect(await page.getByRole('radio', { name: 'Went well' }).isChecked()).toBe(false);
    await page.getByLabel(sentence).fill('Only of this one');
    await page.getByText('Kept on this device at').waitFor();
    const other = await book(page, students.slice(1, 2), '06:45');
    await openRecord(page, other, '06:45');
    expect(await page.getByLabel(sentence).inputValue()).toBe('');
    await openRecord(page, next, '06:00');
    await page.getByText('What you typed before is still here.').waitFor();
    expect(await page.getByLabel(sentence).inputValue()).toBe('Only of this one');
  });

  it('a group is marked with one tap a student', async () => {
    const { page } = worker;
    const session = await book(page, students, '17:40');
    const [, late, absent] = [...students].map(({ displayName }) => displayName);
    await openRecord(page, session, '17:40');
    await choose(page, late!, 'Came late');
    await page.getByLabel(`Minutes late: ${late}`).fill('10');
    await choose(page, absent!, 'Absent');
    await page.getByLabel(`Why absent: ${absent}`).selectOption('ILL');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('The session is recorded.').waitFor();
    const { nodes } = (await recorded(page, session.id)).students;
    expect(nodes.map(({ attendance }) => attendance).sort()).toEqual([
      'ABSENT',
      'ATTENDED',
      'LATE',
    ]);
    expect(nodes.find(({ attendance }) => attendance === 'LATE')?.minutesLate).toBe(10);
  });

  it('what is saved without a connection is kept, and sent once when the tab is opened again', async () => {
    const { page, context } = worker;
    const session = await book(page, students.slice(0, 1), '18:20');
    await openDay(page, session);
    // The signal goes before the form is opened: what the morning read is enough.
    await context.setOffline(true);
    await record(page, '18:20').click();
    await page.getByLabel(sentence).fill('Typed in a corridor');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { name: 'Not sent yet' }).waitFor();
    await page.close({ runBeforeUnload: false });
    await context.setOffline(false);

    worker = { ...worker, page: await context.newPage() };
    worker.page.setDefaultTimeout(10_000);
    expect(timesHeld(await recorded(worker.page, session.id))).toBe(session.before.held);
    await openDay(worker.page, session);
    await worker.page.waitForFunction(() => !document.body.textContent.includes('not sent yet'));
    const after = await recorded(worker.page, session.id);
    expect(after).toMatchObject({ standing: 'HAPPENED', workedOn: 'Typed in a corridor' });
    expect(timesHeld(after)).toBe(session.before.held + 1);
  });

  it('a record whose answer was lost on the way is not done twice', async () => {
    const { page, context } = worker;
    const session = await book(page, students.slice(0, 1), '19:00');
    await openRecord(page, session, '19:00');
    await page.getByLabel(sentence).fill('Sent, and nobody heard');
    // The service does it; the answer never arrives, and the connection stays away.
    await page.route('**/graphql', async (route) => {
      if (!(route.request().postData() ?? '').includes('RecordSession')) return route.continue();
      await route.fetch();
      return route.abort('connectionreset');
    });
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { name: 'Not sent yet' }).waitFor();
    expect((await recorded(page, session.id)).workedOn).toBe('Sent, and nobody heard');
    await page.unroute('**/graphql');
    await context.setOffline(true);
    await context.setOffline(false);
    await page.waitForFunction(() => !document.body.textContent.includes('not sent yet'));
    const after = await recorded(page, session.id);
    expect(timesHeld(after)).toBe(session.before.held + 1);
    expect(after.version).toBe(session.before.version + 1);
  });

  it('where a colleague was first both versions are shown, and neither is lost', async () => {
    const { page, context } = worker;
    const session = await book(page, students.slice(0, 1), '19:40');
    await openRecord(page, session, '19:40');
    await choose(page, 'How did it go?', 'Went well');
    await page.getByLabel(sentence).fill('What the worker wrote');
    const manager = await visit(browser, 'manager', { width: 390 });
    await manager.page.goto(`/sessions/${session.id}/record`);
    await manager.page.getByLabel(sentence).fill('What the manager wrote');
    await manager.page.getByLabel('Next step').fill('Call the school');
    await manager.page.getByRole('button', { name: 'Save' }).click();
    await manager.page.getByText('The session is recorded.').waitFor();
    await manager.context.close();

    await context.setOffline(true);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { name: 'Not sent yet' }).waitFor();
    await context.setOffline(false);
    await page.getByText('someone else changed it first').waitFor();
    expect(await findings(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 900 });
    await page.getByRole('link', { name: /^Open it/ }).click();
    const done = page.getByRole('group', { name: 'What was done', exact: true });
    await done.getByText('What the worker wrote').waitFor();
    await done.getByText('What the manager wrote').waitFor();
    expect(await findings(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 900 });
    await done.getByText('What the manager wrote').click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('The session is recorded.').waitFor();
    expect(await recorded(page, session.id)).toMatchObject({
      howItWent: 'WELL',
      workedOn: 'What the manager wrote',
      nextStep: 'Call the school',
      version: session.before.version + 2,
    });
  });

  it('advice in the corridor is recorded without a plan, and becomes a referral', async () => {
    const { page } = worker;
    await page.goto('/sessions/add');
    await page.getByLabel('School', { exact: true }).selectOption(students[0]!.schoolId);
    await page.getByLabel('Began at').fill('16:20');
    await choose(page, 'Topics', 'Coping strategies');
    await page.getByLabel('About which need?').fill('Anger after lunch');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('It is recorded.').waitFor();
    await page.getByRole('link', { name: /^16:20/ }).click();
    await page.getByRole('button', { name: 'Make it a referral' }).click();
    const panel = page.getByRole('dialog');
    await panel.getByLabel('Which student does').fill(await newAtTheSchool(page));
    expect(await findings(page)).toEqual([]);
    await panel
      .getByRole('button', { name: /^.+Year/ })
      .first()
      .click();
    await panel.getByRole('button', { name: 'Begin the referral' }).click();
    await page.waitForURL('**/referrals/drafts/**');
    await page.setViewportSize({ width: 390, height: 900 });
  });

  it('prints as a sheet of the day: who, where and the last note, and nothing to press', async () => {
    const { page } = worker;
    const session = await book(page, students.slice(0, 1), '21:40');
    await openDay(page, session);
    await page.emulateMedia({ media: 'print' });
    const sheet = await page.getByRole('main').innerText();
    await page.emulateMedia({ media: null });
    expect(sheet).toContain('21:40 to 22:10');
    expect(sheet).toContain(students[0]!.displayName);
    expect(sheet).toMatch(/Printed \d+ \w+ \d{4}/);
    expect(sheet).not.toMatch(/Record|Day before|Put the record right/);
  });

  it('every screen of the day can be read by everybody, light and dark', async () => {
    const { page, complaints, elsewhere } = worker;
    const session = await book(page, students, '20:20');
    const wrong: Record<string, string[]> = {};
    for (const path of [
      `/day?on=${session.on}`,
      `/sessions/${session.id}`,
      `/sessions/${session.id}/record`,
      `/sessions/${session.id}/record?not-held=1`,
      '/sessions/add',
      `/students/${students[0]!.id}`,
    ]) {
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      const found = await findings(page);
      if (found.length > 0) wrong[path] = found;
    }
    expect(wrong).toEqual({});
    // What a browser says of its own when the connection is cut is no complaint of the page.
    expect(complaints.filter((words) => !words.includes('ERR_'))).toEqual([]);
    expect(elsewhere).toEqual([]);
  });

  it('who signs out with something unsent is warned first', async () => {
    const { page, context } = worker;
    const session = await book(page, students.slice(0, 1), '21:00');
    await page.setViewportSize({ width: 1440, height: 900 });
    await openRecord(page, session, '21:00');
    await page.getByLabel(sentence).fill('Never sent');
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { name: 'Not sent yet' }).waitFor();
    // Still lost when the connection is back, or it would be sent at once.
    await page.route('**/graphql', (route) => route.abort('connectionreset'));
    await context.setOffline(false);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('button', { name: 'Sign out and lose it' }).click();
    await page.waitForURL('**/sign-in');
  });
});
