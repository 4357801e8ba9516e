import type { Page } from 'playwright-core';
import type { Figure } from './print.ts';
import type { Setting } from './setting.ts';
import { slowDown, slowestEvent, takeNotes, untilPainted } from './timing.ts';

const ms = (what: string, value: number, atMost: number): Figure => ({
  what,
  value,
  unit: 'ms',
  atMost,
});

const percentile = (values: readonly number[], part: number): number =>
  values.toSorted((one, other) => one - other)[Math.ceil(values.length * part) - 1] ?? Number.NaN;

const searchField = (page: Page) => page.getByLabel('Name or pupil number');

async function openList(page: Page, { address }: Setting): Promise<number> {
  await page.goto(`${address}/students`);
  await page.waitForFunction(() => window.listPainted > 0);
  return page.evaluate(() => window.listPainted);
}

async function typing(page: Page, name: string): Promise<number> {
  await slowestEvent(page);
  await searchField(page).pressSequentially(name.slice(0, 6), { delay: 60 });
  await page.waitForURL(/search=/);
  return slowestEvent(page);
}

/** From a press to the painted panel: the first time with its code to fetch, then warm. */
async function panels(page: Page, { address, subjects }: Setting): Promise<[number, number]> {
  await page.goto(`${address}${subjects.referral}`);
  const decline = page.getByRole('button', { name: 'Decline', exact: true });
  await decline.waitFor();
  const opened = () =>
    untilPainted(page, { selector: 'dialog[open] textarea' }, () => decline.click());
  const cold = await opened();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  return [cold, await opened()];
}

/** From a click on a link of the menu to the painted page, its code there already. */
async function routeChange(page: Page, { address }: Setting): Promise<number> {
  await page.goto(address);
  const link = (name: string) =>
    page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name, exact: true });
  for (const name of ['Schools', 'Home']) {
    await link(name).click();
    await page.waitForLoadState('networkidle');
  }
  return untilPainted(page, { selector: 'h1', text: 'Schools' }, () => link('Schools').click());
}

/** From the last letter of part of a name to the painted name in the palette. */
async function palette(page: Page, { address, subjects }: Setting): Promise<number> {
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: 'Person, school or action' });
  await field.waitFor();
  const times: number[] = [];
  for (const name of subjects.names.slice(0, 12)) {
    await field.fill('');
    const letters = name.slice(0, 3);
    times.push(
      await untilPainted(page, { selector: '[role=listbox]', text: letters }, () =>
        field.pressSequentially(letters),
      ),
    );
  }
  return percentile(times, 0.95);
}

async function cover(page: Page, { address }: Setting): Promise<number> {
  await page.goto(`${address}/students`);
  await page.waitForFunction(() => window.listPainted > 0);
  return untilPainted(page, { selector: 'dialog[open]' }, () => page.keyboard.press('Control+.'));
}

/** From the last input to the named row, the first in the painted table, the pause for typing included. */
async function searches(page: Page, setting: Setting): Promise<number[]> {
  await openList(page, setting);
  const times: number[] = [];
  for (const name of setting.subjects.names.slice(1, 41)) {
    times.push(
      await untilPainted(page, { selector: 'main tbody tr', text: name }, () =>
        searchField(page).fill(name),
      ),
    );
  }
  return times;
}

/** What a person waits for while working, at a quarter of the processor and at all of it. */
export async function measureWork(
  setting: Setting,
  print: (title: string, figures: readonly Figure[]) => void,
): Promise<void> {
  const { subjects, context } = setting;
  for (const [rate, event] of [
    [4, 200],
    [1, 100],
  ] as const) {
    const page = await context.newPage();
    await takeNotes(page);
    await slowDown(page, rate);
    const list = await openList(page, setting);
    const figures = [
      ms('navigation to a usable list of students', list, 1_500),
      ms('worst event while typing a search', await typing(page, subjects.names[0] ?? ''), event),
    ];
    const [cold, warm] = await panels(page, setting);
    figures.push(
      ms('opening a panel, first time', cold, 600),
      ms('opening a panel, again', warm, 100),
      ms('worst event while opening panels', await slowestEvent(page), event),
      ms('change of route, warm', await routeChange(page, setting), 150),
      ms('worst event of the change', await slowestEvent(page), event),
      ms('palette finds a student, p95 of 12', await palette(page, setting), 150),
      ms('the cover is painted', await cover(page, setting), 50),
    );
    print(rate === 1 ? 'At full speed' : `At a processor ${rate} times slower`, figures);
    await page.close();
  }
  const page = await context.newPage();
  await takeNotes(page);
  const times = await searches(page, setting);
  print(`Search among ${subjects.students} students, ${times.length} searches`, [
    ms('result in the table, median', percentile(times, 0.5), 300),
    ms('result in the table, p95', percentile(times, 0.95), 300),
  ]);
  await page.close();
}
