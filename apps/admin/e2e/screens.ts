import type { Page } from 'playwright-core';
import { allAnswered, ask } from './browser.ts';

interface Node {
  readonly id: string;
}

interface Found {
  readonly referrals: { readonly nodes: readonly Node[] };
  readonly cases: {
    readonly nodes: readonly (Node & { readonly student: { readonly school: Node } })[];
  };
  readonly closed: { readonly nodes: readonly Node[] };
  readonly students: {
    readonly nodes: readonly (Node & { readonly consents: { readonly nodes: readonly Node[] } })[];
  };
  readonly schools: { readonly nodes: readonly Node[] };
  readonly establishmentImports: { readonly nodes: readonly Node[] };
  readonly staff: { readonly nodes: readonly Node[] };
  readonly referralDrafts: { readonly nodes: readonly Node[] };
}

/** The screens of workshops: lists, the plan of a group, and a group with its builder and its paper. */
async function workshopsOf(page: Page): Promise<string[]> {
  const { groups, programmes } = await ask<Record<'groups' | 'programmes', { nodes: Node[] }>>(
    page,
    '{ groups(first: 1) { nodes { id } } programmes(first: 1) { nodes { id } } }',
  );
  return [
    ...['/workshops', '/workshops/waiting', '/workshops/programmes', '/workshops/plan'],
    ...programmes.nodes.map(({ id }) => `/workshops/programmes/${id}`),
    ...groups.nodes.flatMap(({ id }) =>
      ['', '/members', '/paper'].map((part) => `/workshops/${id}${part}`),
    ),
  ];
}

/** Whoever is nominated, with a note, and of whom it is asked whether they arrived. */
async function transitionsOf(page: Page): Promise<string[]> {
  const { transitionNominations } = await ask<{ transitionNominations: { nodes: Node[] } }>(
    page,
    '{ transitionNominations(first: 1, filter: { stands: true, hasNote: true }) { nodes { id } } }',
  );
  return [
    ...['/transitions', '/transitions?stands=ARRIVED', '/transitions/arrivals'],
    ...transitionNominations.nodes.flatMap(({ id }) =>
      ['', '/note'].map((part) => `/transitions/${id}${part}`),
    ),
  ];
}

const everybody = ['/', '/schools', '/change-password', '/privacy', '/no-such-page'];
const sections = ['reasons', 'strengths', 'tried', 'support', 'consent', 'sign-off', 'check'];
const ofSchools = ['', '/people', '/calendar', '/cases', '/students', '/time'];

/** Every screen that a person can open, each with something in it. */
export async function screensOf(page: Page, who: string): Promise<string[]> {
  if (who === 'commissioner') return everybody;
  if (who === 'admin') {
    const { schools } = await ask<Pick<Found, 'schools'>>(
      page,
      '{ schools(first: 1) { nodes { id } } }',
    );
    const school = `/schools/${schools.nodes[0]?.id}`;
    return [
      ...everybody,
      school,
      `${school}/people`,
      `${school}/calendar`,
      '/staff',
      '/imports',
      '/settings',
    ];
  }
  const found = await ask<Found>(
    page,
    `{ referrals(first: 1, orderBy: NEWEST_FIRST) { nodes { id } }
       cases(first: 1, filter: { status: [ACTIVE] }) { nodes { id student { school { id } } } }
       closed: cases(first: 1, filter: { status: [CLOSED] }) { nodes { id } }
       students(first: 1, filter: { hasOpenCase: true }) { nodes { id consents(first: 1) { nodes { id } } } }
       referralDrafts(first: 1) { nodes { id } } }`,
  );
  const [active] = found.cases.nodes;
  const school = ofSchools.map((tab) => `/schools/${active?.student.school.id}${tab}`);
  const student = found.students.nodes[0];
  const common = [
    ...everybody,
    ...school,
    '/students',
    ...(await transitionsOf(page)),
    `/students/${student?.id}`,
    `/students/${student?.id}/consent`,
    `/students/${student?.id}/request-form`,
    `/students/${student?.id}/consents/${student?.consents.nodes[0]?.id}/withdraw`,
    '/referrals',
    '/referrals?status=ALL',
    `/referrals/${found.referrals.nodes[0]?.id}`,
    '/cases',
    ...['', '/plan'].map((part) => `/cases/${active?.id}${part}`),
    ...['', '/plan', '/plan/report'].map((part) => `/cases/${found.closed.nodes[0]?.id}${part}`),
  ];
  const plans = ['write', 'profile'].map((form) => `/cases/${active?.id}/plan/${form}`);
  if (who === 'manager') {
    const more = await ask<Pick<Found, 'staff' | 'establishmentImports'>>(
      page,
      `{ staff(first: 1, filter: { role: [OUTREACH_WORKER] }) { nodes { id } }
         establishmentImports(first: 1) { nodes { id } } }`,
    );
    return [
      ...common,
      ...(await workshopsOf(page)),
      '/workshops/programmes/new',
      '/transitions/nominate',
      ...plans,
      ...['/settings', '/staff', '/allocation', `/allocation/workers/${more.staff.nodes[0]?.id}`],
      ...['/imports', ...more.establishmentImports.nodes.map(({ id }) => `/imports/${id}`)],
      `/staff/${more.staff.nodes[0]?.id}/cover`,
      ...['/time', '/silent-cases', '/week', `/week?worker=${more.staff.nodes[0]?.id}`],
    ];
  }
  if (who === 'worker')
    return [
      ...common,
      ...(await workshopsOf(page)),
      '/silent-cases',
      '/day',
      '/sessions/add',
      '/week',
      ...plans,
    ];
  const draft = `/referrals/drafts/${found.referralDrafts.nodes[0]?.id}`;
  return [
    ...common,
    '/students/add',
    '/transitions/nominate',
    '/referrals/drafts',
    draft,
    ...sections.map((section) => `${draft}/${section}`),
  ];
}

/** A screen's path without whose it is. */
export const kindOf = (path: string): string => path.replaceAll(/[0-9a-f]{8}-[0-9a-f-]+/g, ':id');

/** Opens a screen and waits until all it asked for is there. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await allAnswered(page);
}
