import type { Page } from 'playwright-core';

/** Where the schools are. */
export const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(
  new Date(),
);

const inWords = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
  return (day: string): string => format.format(new Date(`${day}T00:00:00Z`)).replace(',', '');
};
export const weekdayName = inWords({ weekday: 'long' });
/** "3 December" */
export const dayWords = inWords({ day: 'numeric', month: 'long' });
/** "3 Dec 2026" */
export const shortDate = inWords({ day: 'numeric', month: 'short', year: 'numeric' });
/** "Thursday 3 December" */
export const weekdayWords = inWords({ weekday: 'long', day: 'numeric', month: 'long' });

/** Types a day into its three fields. */
export async function fillDate(page: Page, legend: string, date: string): Promise<void> {
  const [year = '', month = '', day = ''] = date.split('-');
  const group = page.getByRole('group', { name: legend }).last();
  await group.getByLabel('Day').fill(day);
  await group.getByLabel('Month').fill(month);
  await group.getByLabel('Year').fill(year);
}
