import { addDays, weekdayOf } from '@outreach/domain';
import type { Page } from 'playwright-core';
import { ask } from './browser.ts';

export interface Term {
  readonly academicYear: string;
  readonly term: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly halfTermFrom: string | null;
  readonly halfTermTo: string | null;
}

interface Calendar {
  readonly terms: { readonly nodes: readonly Term[] };
  readonly closures: { readonly nodes: readonly { readonly date: string }[] };
}

/** The fields of a school that say when it is open. */
export const calendarFrom = (day: string): string =>
  `terms(first: 12) { nodes { academicYear term firstDay lastDay halfTermFrom halfTermTo } }
   closures(first: 100, filter: { from: "${day}" }) { nodes { date } }`;

/** The days of a term, from one of them on, on which the school is open. */
export function schoolDays({ closures }: Calendar, term: Term, from: string): string[] {
  const { firstDay, lastDay, halfTermFrom, halfTermTo } = term;
  const shut = new Set(closures.nodes.map(({ date }) => date));
  const days: string[] = [];
  for (let day = from > firstDay ? from : firstDay; day <= lastDay; day = addDays(day, 1)) {
    const away =
      halfTermFrom !== null && halfTermTo !== null && halfTermFrom <= day && day <= halfTermTo;
    if (weekdayOf(day) <= 5 && !away && !shut.has(day)) days.push(day);
  }
  return days;
}

/** The terms of a school, in their order, each with the days from then on on which it is open. */
async function openDays(page: Page, schoolId: string, from: string) {
  const { school } = await ask<{ school: Calendar }>(
    page,
    `query($id: ID!) { school(id: $id) { ${calendarFrom(from)} } }`,
    { id: schoolId },
  );
  return school.terms.nodes
    .toSorted((a, b) => a.firstDay.localeCompare(b.firstDay))
    .map((term) => ({ term, days: schoolDays(school, term, from) }));
}

/** The first day from then on on which a school is open. */
export async function aSchoolDay(page: Page, schoolId: string, from: string): Promise<string> {
  const [day] = (await openDays(page, schoolId, from)).flatMap(({ days }) => days);
  if (day === undefined) throw new Error('The school is never open again');
  return day;
}

/** The first day from then on on which a school is open a week later and two weeks later as well, and its term. */
export async function aDayWithTwoMore(
  page: Page,
  schoolId: string,
  from: string,
): Promise<{ day: string; term: Term }> {
  for (const { term, days } of await openDays(page, schoolId, from)) {
    const day = days.find((one) => [7, 14].every((later) => days.includes(addDays(one, later))));
    if (day !== undefined) return { day, term };
  }
  throw new Error('The school has no three weeks in a row');
}
