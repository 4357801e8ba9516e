import { addDays } from '@outreach/domain';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, openBrowser, visit, type Visit } from './browser.ts';
import { choose } from './choose.ts';
import { fillDate, today, weekdayName, weekdayWords } from './dates.ts';
import { itIs } from './it-is.ts';
import { showsDelivered, type Week, weekOf } from './ledger.ts';
import { giveThePlaces } from './places.ts';
import { aDayWithTwoMore, type Term } from './school-days.ts';
import { agreedBeyond, readyAtOneSchool, recorded, type Standing, timesHeld } from './sessions.ts';

/** A student of the school who may be seen alone until then. */
async function seenAloneUntil(page: Page, schoolId: string, until: string): Promise<string> {
  const { school } = await ask<{
    school: {
      cases: {
        nodes: {
          workMayStart: boolean;
          student: {
            displayName: string;
            consentStanding: { interventions: Standing[] };
          };
        }[];
      };
    };
  }>(
    page,
    `query($id: ID!) { school(id: $id) { cases(first: 100, filter: { status: [ACTIVE, MONITORED] }) { nodes {
       workMayStart student { displayName consentStanding { interventions { kind state validUntil } } } } } } }`,
    { id: schoolId },
  );
  const found = school.cases.nodes.find(
    ({ workMayStart, student }) =>
      workMayStart && agreedBeyond(student.consentStanding.interventions, 'ONE_TO_ONE', until),
  );
  if (found === undefined) throw new Error('Nobody may be seen alone until the end of the term');
  return found.student.displayName;
}

describe('a worker’s term at a school', () => {
  let browser: Browser;
  let worker: Visit;
  let school: { id: string; name: string };
  let students: Awaited<ReturnType<typeof readyAtOneSchool>>;
  let term: Term;
  let day: string;
  let group: string;
  let before: Week[];
  const weeks = (page: Page): Promise<Week[]> =>
    Promise.all([0, 7, 14].map((later) => weekOf(page, school.id, addDays(day, later))));

  beforeAll(async () => {
    browser = await openBrowser();
    worker = await visit(browser, 'worker');
    const { page } = worker;
    students = await readyAtOneSchool(page, 7, {
      status: ['ACTIVE', 'MONITORED'],
      kinds: ['GROUP'],
      // From the summer holidays on it is weeks until a school is open.
      until: addDays(today, 100),
    });
    const id = students[0]!.schoolId;
    // Far enough that nothing else is planned for the worker yet.
    ({ day, term } = await aDayWithTwoMore(page, id, addDays(today, 8)));
    const found = await ask<{ school: { name: string } }>(
      page,
      'query($id: ID!) { school(id: $id) { name } }',
      { id },
    );
    school = { id, name: found.school.name };
    await itIs(day, worker, 'worker');
    before = await weeks(page);
  });
  afterAll(() => browser.close());

  it('begins with a session every week to the end of the term', async () => {
    const { page } = worker;
    const name = await seenAloneUntil(page, school.id, term.lastDay);
    await page.goto('/week');
    await page
      .getByRole('button', { name: new RegExp(`^Plan a session on ${weekdayWords(day)}`) })
      .click();
    const panel = page.getByRole('dialog');
    await panel.getByLabel('What', { exact: true }).selectOption('ONE_TO_ONE');
    await panel.getByLabel('School', { exact: true }).selectOption(school.id);
    const find = panel.getByLabel('Find a student');
    await panel.getByRole('group', { name: 'Student' }).getByRole('radio').first().waitFor();
    if ((await find.count()) > 0) await find.fill(name);
    await panel.locator('label', { hasText: name }).first().click();
    await panel.getByLabel('Begins at').fill('10:40');
    await panel.getByText('Again in later weeks, on the school’s own school days').click();
    await fillDate(page, 'Last day', term.lastDay);
    await panel.getByRole('button', { name: 'Plan the sessions' }).click();
    await page.getByText(/^\d+ sessions are planned\./).waitFor();
    const planned = await weeks(page);
    expect(planned.map(({ toCome }, at) => toCome - before[at]!.toCome)).toEqual([45, 45, 45]);
  });

  it('two students who are kept apart never come into one proposal', async () => {
    const { page } = worker;
    const [one, other] = students;
    await page.goto(`/workshops/plan?school=${school.id}`);
    await page.getByLabel('Programme', { exact: true }).selectOption({ label: 'Calm start' });
    await choose(page, 'Day of the week', weekdayName(day));
    await page.getByLabel('Begins at').fill('13:20');
    await page.getByRole('button', { name: 'Plan the group' }).click();
    await page.getByRole('heading', { name: 'Group builder' }).waitFor();
    group = new URL(page.url()).pathname.replace('/members', '');

    await page.goto(group);
    await page.getByText('Kept apart at this school: 0').click();
    await page.getByRole('button', { name: 'Keep two students apart' }).click();
    const panel = page.getByRole('dialog');
    for (const [label, { displayName }] of [
      ['Student', one!],
      ['Other student', other!],
    ] as const) {
      await panel.getByLabel(label, { exact: true }).fill(displayName);
      const found = panel.getByRole('list', { name: `${label}, found` });
      // Another school may have somebody of the same name.
      await found
        .getByRole('button', { name: displayName })
        .filter({ hasText: school.name })
        .click();
    }
    await panel.getByLabel('Why?').selectOption('CONFLICT');
    await panel.getByRole('button', { name: 'Keep them apart' }).click();
    await page.getByText('They are kept apart.').waitFor();

    await page.goto(`${group}/members`);
    await page.getByRole('button', { name: 'Propose groups' }).click();
    await page.getByText('no other grouping meets more need').waitFor();
    await page.getByRole('button', { name: 'Put them into the builder' }).click();
    await page.getByRole('heading', { name: 'Proposed for this group (6)' }).waitFor();
    await giveThePlaces(page);
    await page.getByRole('heading', { name: 'In the group: 6 of 6' }).waitFor();
    const members = page.getByRole('region', { name: /^In the group/ });
    const apart = await Promise.all(
      [one!, other!].map(({ displayName }) => members.getByText(displayName).count()),
    );
    expect(Math.min(...apart)).toBe(0);
  });

  /** Fills in the register of a session of the group: one came late, one did not come. */
  async function takeTheRegister(number: number): Promise<string> {
    const { page } = worker;
    await page.goto(group);
    await page.getByRole('link', { name: new RegExp(`^Take the register: ${number}\\.`) }).click();
    await page.getByRole('heading', { name: 'Record a session' }).waitFor();
    const legends = await page.locator('fieldset legend').allInnerTexts();
    const present = students
      .map(({ displayName }) => displayName)
      .filter((name) => legends.some((legend) => legend.trim() === name));
    expect(present).toHaveLength(6);
    const [late = '', absent = ''] = present;
    await choose(page, late, 'Came late');
    await page.getByLabel(`Minutes late: ${late}`).fill('5');
    await choose(page, absent, 'Absent');
    await page.getByLabel(`Why absent: ${absent}`).selectOption('KEPT_IN_LESSON');
    await page.getByLabel('What was done, in a sentence').fill('Each drew a good morning');
    return new URL(page.url()).pathname.split('/')[2]!;
  }
  const attendance = async (session: string) =>
    (await recorded(worker.page, session)).students.nodes
      .map((student) => student.attendance)
      .sort();
  const asMarked = ['ABSENT', 'ATTENDED', 'ATTENDED', 'ATTENDED', 'ATTENDED', 'LATE'];

  it('the group meets, one comes late and one does not come', async () => {
    const { page } = worker;
    const session = await takeTheRegister(1);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('The session is recorded.').waitFor();
    expect(await attendance(session)).toEqual(asMarked);
  });

  it('a week later the signal goes before the register is saved: it is sent later, once', async () => {
    await itIs(addDays(day, 7), worker, 'worker');
    const { page, context } = worker;
    const session = await takeTheRegister(2);
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { name: 'Not sent yet' }).waitFor();
    await context.setOffline(false);
    await page.waitForFunction(() => !document.body.textContent.includes('not sent yet'));
    expect(await attendance(session)).toEqual(asMarked);
    expect(timesHeld(await recorded(page, session))).toBe(1);
  });

  it('the school’s time then is right to the minute, and each week explains itself', async () => {
    const { page, complaints } = worker;
    const now = await weeks(page);
    const differs = now.map((week, at) => ({
      delivered: week.delivered - before[at]!.delivered,
      notRecorded: week.notRecorded - before[at]!.notRecorded,
      toCome: week.toCome - before[at]!.toCome,
      promised: week.promised - before[at]!.promised,
    }));
    expect(differs).toEqual([
      // Six in the room count once. What was planned for a day that is over is asked about.
      { delivered: 45, notRecorded: 45, toCome: 0, promised: 0 },
      { delivered: 45, notRecorded: 0, toCome: 45, promised: 0 },
      { delivered: 0, notRecorded: 0, toCome: 90, promised: 0 },
    ]);
    await showsDelivered(page, school.id, now.slice(0, 2));
    // A browser says so where a request finds no network; that is what was tried.
    expect(complaints.filter((one) => !one.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
  });
});
