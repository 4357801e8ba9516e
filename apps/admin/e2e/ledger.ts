import type { Page } from 'playwright-core';
import { minuteWords } from '../src/messages/minute-words.ts';
import { ask } from './browser.ts';
import { shortDate } from './dates.ts';

/** What a school is owed and gets in a week, in minutes. */
export interface Week {
  readonly monday: string;
  readonly promised: number;
  readonly delivered: number;
  readonly notRecorded: number;
  readonly toCome: number;
  readonly lost: number;
}

/** The week of a day, as the service counts it. */
export async function weekOf(page: Page, schoolId: string, on: string): Promise<Week> {
  const { school } = await ask<{ school: { ledger: { weeks: Week[] } } }>(
    page,
    `query($id: ID!, $on: Date!) { school(id: $id) { ledger(from: $on, to: $on) {
       weeks { monday promised delivered notRecorded toCome lost } } } }`,
    { id: schoolId, on },
  );
  const [week] = school.ledger.weeks;
  if (week === undefined) throw new Error(`The ledger has no week for ${on}`);
  return week;
}

/** Waits until the school's time shows what was delivered in each of the weeks. */
export async function showsDelivered(
  page: Page,
  schoolId: string,
  weeks: readonly Week[],
): Promise<void> {
  await page.goto(`/schools/${schoolId}/time`);
  for (const { monday, delivered } of weeks) {
    const row = page
      .getByRole('row')
      .filter({ hasText: shortDate(monday) })
      .first();
    await row.getByText(minuteWords(delivered), { exact: true }).first().waitFor();
  }
}
