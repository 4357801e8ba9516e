import { addDays, weekdayOf } from '@outreach/domain';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { minuteWords } from '../src/messages/minute-words.ts';
import { ask, openBrowser, visit, type Visit } from './browser.ts';
import { dayWords, today } from './dates.ts';
import { findings } from './findings.ts';
import { print } from './paper.ts';
import { open } from './screens.ts';
import { calendarFrom, schoolDays, type Term } from './school-days.ts';
import { agreedBeyond, type Standing } from './sessions.ts';
import { tabTo, typeDay } from './tab-to.ts';

interface Found {
  readonly viewer: {
    readonly servedSchools: {
      readonly nodes: readonly {
        readonly id: string;
        readonly name: string;
        readonly terms: { readonly nodes: readonly Term[] };
        readonly closures: { readonly nodes: readonly { readonly date: string }[] };
        readonly cases: {
          readonly nodes: readonly {
            readonly workMayStart: boolean;
            readonly student: {
              readonly displayName: string;
              readonly consentStanding: { readonly interventions: readonly Standing[] };
            } | null;
          }[];
        };
      }[];
    };
  };
}

const school = `id name
  ${calendarFrom(today)}
  cases(first: 100, orderBy: STUDENT_NAME, filter: { status: [ACTIVE, MONITORED] }) { nodes { workMayStart
    student { displayName consentStanding { interventions { kind state validUntil } } } } }`;

/** A school, a term with weeks still to come, its Thursdays, and a student who may be seen on all of them. */
async function aPlan(page: Page) {
  const { viewer } = await ask<Found>(
    page,
    `{ viewer { servedSchools(first: 5) { nodes { ${school} } } } }`,
  );
  for (const one of viewer.servedSchools.nodes) {
    const soon = addDays(today, 15);
    const [term] = one.terms.nodes
      .filter(({ lastDay }) => lastDay >= soon)
      .sort((a, b) => a.lastDay.localeCompare(b.lastDay));
    if (term === undefined) continue;
    // A day before the first is to come too, and nothing is planned on it: today the worker is busy.
    const days = schoolDays(one, term, addDays(today, 2)).filter((day) => weekdayOf(day) === 4);
    const names = one.cases.nodes.map(({ student }) => student?.displayName ?? '');
    const at = one.cases.nodes.findIndex(
      ({ workMayStart, student }) =>
        workMayStart &&
        student !== null &&
        agreedBeyond(student.consentStanding.interventions, 'ONE_TO_ONE', term.lastDay),
    );
    if (at >= 0 && days.length > 2) return { school: one, term, days, names, at };
  }
  throw new Error('No school has a term to come and a student who may be seen');
}

const mondayOf = (day: string): string => addDays(day, 1 - weekdayOf(day));
const minutesOf = async (page: Page, id: string, { firstDay, lastDay }: Term) => {
  const { school: found } = await ask<{
    school: { ledger: { terms: { firstDay: string; toCome: number; lost: number }[] } };
  }>(
    page,
    'query($id: ID!, $from: Date!, $to: Date!) { school(id: $id) { ledger(from: $from, to: $to) { terms { firstDay toCome lost } } } }',
    { id, from: firstDay, to: lastDay },
  );
  return found.ledger.terms.find((term) => term.firstDay === firstDay)!;
};

describe('a worker’s week, with the keyboard alone, and with the mouse', () => {
  let browser: Browser;
  let person: Visit;
  let plan: Awaited<ReturnType<typeof aPlan>>;
  let before: { toCome: number; lost: number };
  beforeAll(async () => {
    browser = await openBrowser();
    person = await visit(browser, 'worker');
    plan = await aPlan(person.page);
    before = await minutesOf(person.page, plan.school.id, plan.term);
  });
  afterAll(() => browser.close());

  const appointment = /^10:40 to 11:25\b.*One-to-one support/;
  const week = (day: string) => `/week?from=${mondayOf(day)}`;

  it('plans a term of sessions in one go', async () => {
    const { page } = person;
    await page.keyboard.press('g');
    await page.keyboard.press('w');
    await page.getByRole('heading', { name: 'My week', level: 1 }).waitFor();
    const [first = ''] = plan.days;
    await open(page, week(first));
    await tabTo(page, `Plan a session on Thursday ${dayWords(first)}`);
    await page.keyboard.press('n');
    await page.getByLabel('What').waitFor();
    await tabTo(page, 'What');
    await page.keyboard.type('One-to-one');
    await tabTo(page, 'School');
    await page.keyboard.type(plan.school.name);
    await page.getByRole('group', { name: 'Student' }).getByRole('radio').first().waitFor();
    if (plan.names.length > 6) {
      await tabTo(page, 'Find a student');
      await page.keyboard.type(plan.names[plan.at] ?? '');
      await tabTo(page, new RegExp(`^${plan.names[plan.at]}`));
      await page.keyboard.press('Space');
    } else {
      await tabTo(page, new RegExp(`^${plan.names[0]}`));
      await page.keyboard.press('Space');
      for (let down = 0; down < plan.at; down++) await page.keyboard.press('ArrowDown');
    }
    await tabTo(page, 'Begins at');
    await page.keyboard.type('10.40');
    await tabTo(page, /^Again in later weeks/);
    await page.keyboard.press('Space');
    await typeDay(page, plan.term.lastDay);
    expect(await findings(page)).toEqual([]);
    await tabTo(page, 'Plan the sessions');
    await page.keyboard.press('Enter');
    await page.getByText(`${plan.days.length} sessions are planned.`).waitFor();
    await page.getByRole('button', { name: appointment }).waitFor();
    expect(await findings(page)).toEqual([]);
  });

  it('moves one by a quarter of an hour and by a day, and takes both back', async () => {
    const { page } = person;
    const [first = ''] = plan.days;
    await open(page, week(first));
    await tabTo(page, appointment);
    await page.keyboard.press('Alt+ArrowDown');
    await page
      .getByText(`Moved to Thursday ${dayWords(first)}, 10:55 to 11:40.`)
      .first()
      .waitFor();
    await page.keyboard.press('Alt+ArrowLeft');
    const wednesday = dayWords(addDays(first, -1));
    await page.getByText(`Moved to Wednesday ${wednesday}, 10:55 to 11:40.`).first().waitFor();
    const moved = page.getByRole('button', { name: /^10:55 to 11:40/ });
    expect(await moved.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press('u');
    await page
      .getByText(`Moved back to Thursday ${dayWords(first)}, 10:55`)
      .first()
      .waitFor();
    await page.waitForLoadState('networkidle');
    await page.keyboard.press('u');
    await page
      .getByText(`Moved back to Thursday ${dayWords(first)}, 10:40`)
      .first()
      .waitFor();
    await page.waitForLoadState('networkidle');
    const { sessions } = await ask<{ sessions: { nodes: { startsAt: string }[] } }>(
      page,
      'query($id: ID!, $on: Date!) { sessions(first: 10, filter: { schoolId: $id, from: $on, to: $on }) { nodes { startsAt } } }',
      { id: plan.school.id, on: first },
    );
    expect(sessions.nodes.map(({ startsAt }) => startsAt)).toContain('10:40');
  });

  it('draws one with the mouse to another time and day, and Escape leaves it where it was', async () => {
    const { page } = person;
    const [first = ''] = plan.days;
    await open(page, week(first));
    const box = await page.getByRole('button', { name: appointment }).boundingBox();
    const wednesday = page.locator(`[data-day="${addDays(first, -1)}"]`);
    const column = await wednesday.boundingBox();
    if (box === null || column === null) throw new Error('The week is not shown');
    const [x, y] = [box.x + box.width / 2, box.y + 10];
    const draw = async () => {
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(column.x + column.width / 2, y + 24, { steps: 5 });
      await wednesday.getByRole('button', { name: /^10:55 to 11:40/ }).waitFor();
    };
    await draw();
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await page.getByRole('button', { name: appointment }).waitFor();
    await draw();
    await page.mouse.up();
    await page
      .getByText(`Moved to Wednesday ${dayWords(addDays(first, -1))}, 10:55 to 11:40.`)
      .first()
      .waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.waitForLoadState('networkidle');
    await page.keyboard.press('u');
    await page
      .getByText(`Moved back to Thursday ${dayWords(first)}, 10:40`)
      .first()
      .waitFor();
    await page.waitForLoadState('networkidle');
  });

  it('is told why nobody can be in two places at once', async () => {
    const { page } = person;
    const [, second = ''] = plan.days;
    await open(page, week(second));
    await tabTo(page, `Plan a session on Thursday ${dayWords(second)}`);
    await page.keyboard.press('Enter');
    await page.getByLabel('What').waitFor();
    await tabTo(page, 'What');
    await page.keyboard.type('Advice');
    await tabTo(page, 'School');
    await page.keyboard.type(plan.school.name);
    await tabTo(page, 'Begins at');
    await page.keyboard.type('11:00');
    await tabTo(page, 'Plan the session');
    await page.keyboard.press('Enter');
    await page
      .getByRole('alert')
      .getByText('The worker has another session at this time')
      .waitFor();
    await page.keyboard.press('Escape');
  });

  it('cancels one of them, and says why', async () => {
    const { page } = person;
    const [, second = ''] = plan.days;
    await open(page, week(second));
    await tabTo(page, appointment);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Session' }).waitFor();
    await tabTo(page, 'Cancel it');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Why is it cancelled?');
    await page.keyboard.type('The worker was away');
    await tabTo(page, 'Cancel the session');
    await page.keyboard.press('Enter');
    await page.getByText('The session is cancelled.').waitFor();
    await page.getByRole('button', { name: appointment }).waitFor({ state: 'detached' });
  });

  it('reads in the school’s time what is to come and what was lost, to the minute', async () => {
    const { page } = person;
    const { school: found, term, days } = plan;
    await open(page, `/schools/${found.id}/time?year=${term.academicYear}`);
    const card = page.locator('section').filter({
      has: page.getByRole('heading', { name: new RegExp(`^${term.term} term`, 'i'), level: 3 }),
      hasText: 'Promised',
    });
    const figure = (label: string) =>
      card.first().locator('dl > div').filter({ hasText: label }).locator('dd').innerText();
    expect(await figure('To come')).toBe(minuteWords(before.toCome + 45 * (days.length - 1)));
    expect(await figure('Lost')).toBe(minuteWords(before.lost + 45));
    const monday = mondayOf(days[1] ?? '');
    const shown = page.locator(`time[datetime="${monday}"]`).first();
    await tabTo(page, new RegExp(`${await shown.innerText()}$`));
    await page.keyboard.press('Enter');
    await page
      .getByText(/The worker was away \(the service\)/)
      .filter({ visible: true })
      .first()
      .waitFor();
    expect(await findings(page)).toEqual([]);
  });

  it('prints the school’s time with every line and no student’s name, and the week as a sheet', async () => {
    const { page } = person;
    const { school: found, term, days, names, at } = plan;
    await open(page, `/schools/${found.id}/time?year=${term.academicYear}`);
    const paper = (await print(page)).sheets.join(' ');
    expect(paper).toContain(found.name);
    expect(paper.match(/To come: 45 min, One-to-one support/g)).toHaveLength(days.length - 1);
    expect(paper).toContain('The worker was away (the service)');
    for (const name of names.filter((one) => one !== '')) expect(paper).not.toContain(name);
    await open(page, week(days[0] ?? ''));
    const sheet = (await print(page)).sheets.join(' ');
    expect(sheet).toContain('10:40 to 11:25');
    expect(sheet).toContain(names[at]);
    expect(sheet).toContain('Time for each school');
  });
});
