import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { startServer } from '../e2e/server.ts';

/** What the bench looks at: the built system with the demonstration data, and a browser signed in. */
export interface Setting {
  readonly address: string;
  readonly context: BrowserContext;
  readonly machine: string;
  /** Addresses of the screens that are measured, and names to search for. */
  readonly subjects: {
    readonly student: string;
    readonly referral: string;
    readonly names: readonly string[];
    readonly students: number;
  };
  readonly close: () => Promise<void>;
}

/** Asks the system from a tab of the browser, which then holds the cookie. */
const post = (page: Page, path: string, body: object): Promise<unknown> =>
  page.evaluate(
    async ([to, text]) => {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(to, { method: 'POST', headers, body: text });
      if (!response.ok) throw new Error(`${to} answered ${response.status}`);
      const answer = await response.text();
      return answer === '' ? null : (JSON.parse(answer) as unknown);
    },
    [path, JSON.stringify(body)] as const,
  );

interface Named {
  readonly id: string;
  readonly displayName: string;
}

async function findSubjects(page: Page): Promise<Setting['subjects']> {
  const answer = await post(page, '/graphql', {
    query: `{ students(first: 60) { totalCount nodes { displayName } }
      known: students(first: 1, filter: { hasOpenCase: true }) { nodes { id displayName } }
      referrals(first: 1, filter: { status: [SUBMITTED] }) { nodes { id } } }`,
  });
  const { data } = answer as {
    data: {
      students: { totalCount: number; nodes: Named[] };
      known: { nodes: Named[] };
      referrals: { nodes: { id: string }[] };
    };
  };
  return {
    student: `/students/${data.known.nodes[0]?.id}`,
    referral: `/referrals/${data.referrals.nodes[0]?.id}`,
    // Two of one name would type the same twice, which changes nothing.
    names: [...new Set(data.students.nodes.map(({ displayName }) => displayName))],
    students: data.students.totalCount,
  };
}

/** Starts the system over a folder of its own, or takes the one at `E2E_BASE_URL`, and opens a browser. */
export async function openSetting(): Promise<Setting> {
  const folder = await mkdtemp(join(tmpdir(), 'outreach-bench-'));
  const running = process.env['E2E_BASE_URL'] ?? '';
  const server = running === '' ? await startServer(join(folder, 'data')) : undefined;
  const address = server?.address ?? running;
  const context = await chromium.launchPersistentContext(join(folder, 'browser'), {
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
    viewport: { width: 1350, height: 940 },
  });
  const [page = await context.newPage()] = context.pages();
  await page.goto(`${address}/sign-in`);
  await post(page, '/auth/sign-in', {
    email: 'manager@demo.example.org',
    password: 'outreach demo 2026',
  });
  const [cpu] = cpus();
  return {
    address,
    context,
    machine: `${cpus().length} × ${cpu?.model ?? 'unknown'}, Node ${process.versions.node}, Chromium ${context.browser()?.version() ?? ''}`,
    subjects: await findSubjects(page),
    close: async () => {
      await context.close();
      await server?.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
