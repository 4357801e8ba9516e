import { existsSync } from 'node:fs';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type Page,
  type Request,
} from 'playwright-core';
import { settled } from './answers.ts';
import { address } from './own-system.ts';

const known = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Chromium from the machine; says how to get one where there is none. */
export function openBrowser(): Promise<Browser> {
  const executablePath = known.find((path) => path !== undefined && existsSync(path));
  if (executablePath === undefined)
    throw new Error(
      'There is no Chromium. Install one: apt-get install chromium, or set CHROMIUM to its path.',
    );
  return chromium.launch({ executablePath, args: quiet });
}

export interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Requests to any host but the system's own. */
  readonly elsewhere: string[];
  /** What the page complained of. */
  readonly complaints: string[];
}

interface Look {
  readonly width?: number;
  readonly scheme?: 'light' | 'dark';
  /** Used with a finger. */
  readonly touch?: boolean;
}

/** A person's own browser window, signed in unless nobody is named. */
export async function visit(
  browser: Browser,
  who: string | null,
  { width = 1440, scheme = 'light', touch = false }: Look = {},
): Promise<Visit> {
  const context = await browser.newContext({
    baseURL: address,
    viewport: { width, height: 900 },
    colorScheme: scheme,
    hasTouch: touch,
    isMobile: touch,
    reducedMotion: 'reduce',
    // Axe is brought in by the test; the page's own policy is tested by what it complains of.
    bypassCSP: false,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  countRequests(page);
  const elsewhere: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !url.startsWith('data:') && !url.startsWith('blob:'))
      elsewhere.push(url);
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  if (who !== null) await signIn(page, who);
  return { context, page, elsewhere, complaints };
}

const unanswered = new WeakMap<Page, Set<Request>>();

/** Keeps count of what a page asked for and has not got. */
function countRequests(page: Page): void {
  const open = new Set<Request>();
  unanswered.set(page, open);
  page.on('request', (request) => open.add(request));
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => open.delete(request));
}

/** Until all that the page asked for has come, and it has stopped changing. */
export async function allAnswered(page: Page): Promise<void> {
  do await settled(page);
  while ((unanswered.get(page)?.size ?? 0) > 0);
}

/** Signs in as one of the demonstration's people, the way a person does. */
export async function signIn(page: Page, who: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('Email address').fill(`${who}@demo.example.org`);
  await page.getByLabel('Password', { exact: true }).fill('outreach demo 2026');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** Asks the graph as the person whose window it is. */
export async function ask<Data>(page: Page, query: string, variables: object = {}): Promise<Data> {
  const response = await page.request.post('/graphql', {
    data: { query, variables },
    headers: { origin: address },
  });
  const { data } = (await response.json()) as { data: Data };
  return data;
}
