import type { Page } from 'playwright-core';
import type { Figure } from './print.ts';
import type { Setting } from './setting.ts';
import { slowDown } from './timing.ts';

interface Device {
  readonly width: number;
  readonly height: number;
  /** How much slower the processor is. */
  readonly processor: number;
  /** Round trip and bandwidth of the network, or none where it is the machine's own. */
  readonly network: { readonly latency: number; readonly bytesPerSecond: number } | null;
  readonly targets: { readonly lcp: number; readonly tbt: number; readonly cls: number };
}

/** A mid-range phone on slow 4G, as page-speed tools take it, and a desk. */
const devices: Readonly<Record<'phone' | 'desk', Device>> = {
  phone: {
    width: 412,
    height: 823,
    processor: 4,
    network: { latency: 150, bytesPerSecond: (1.6 * 1024 * 1024) / 8 },
    targets: { lcp: 2_700, tbt: 200, cls: 0.02 },
  },
  desk: {
    width: 1350,
    height: 940,
    processor: 1,
    network: null,
    targets: { lcp: 1_000, tbt: 200, cls: 0.02 },
  },
};

interface Vitals {
  lcp: number;
  cls: number;
  tbt: number;
}
declare global {
  interface Window {
    vitals: Vitals;
  }
}

/** Has the page note its largest paint, its layout shifts, and what of its long tasks kept a person waiting. */
async function watchVitals(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.vitals = { lcp: 0, cls: 0, tbt: 0 };
    const watch = (type: string, note: (entry: PerformanceEntry & { value?: number }) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
        type,
        buffered: true,
      });
    watch('largest-contentful-paint', ({ startTime }) => (window.vitals.lcp = startTime));
    watch('layout-shift', ({ value = 0 }) => (window.vitals.cls += value));
    // Before anything is painted there is nothing yet that a person could be kept from.
    let painted = Number.POSITIVE_INFINITY;
    const tasks: PerformanceEntry[] = [];
    const blocked = (): number =>
      tasks
        .map(({ startTime, duration }) => startTime + duration - Math.max(startTime, painted) - 50)
        .reduce((sum, time) => sum + Math.max(0, time), 0);
    watch('paint', ({ name, startTime }) => {
      if (name === 'first-contentful-paint') painted = startTime;
      window.vitals.tbt = blocked();
    });
    watch('longtask', (task) => {
      tasks.push(task);
      window.vitals.tbt = blocked();
    });
  });
}

/** Loads a screen with nothing in the browser's cache, and waits until it asks for nothing more. */
async function load({ address, context }: Setting, path: string, device: Device): Promise<Vitals> {
  const page = await context.newPage();
  await page.setViewportSize(device);
  await watchVitals(page);
  await slowDown(page, device.processor);
  const session = await context.newCDPSession(page);
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  if (device.network !== null)
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: device.network.latency,
      downloadThroughput: device.network.bytesPerSecond,
      uploadThroughput: device.network.bytesPerSecond,
    });
  await page.goto(`${address}${path}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  const vitals = await page.evaluate(() => window.vitals);
  await page.close();
  return vitals;
}

/** Home, students, a student and the referrals, loaded cold on a phone and on a desk; the middle of three loads. */
export async function measureLoads(
  setting: Setting,
  print: (title: string, figures: readonly Figure[]) => void,
): Promise<void> {
  const screens = {
    Home: '/',
    Students: '/students',
    'A student': setting.subjects.student,
    Referrals: '/referrals',
  };
  for (const [name, path] of Object.entries(screens)) {
    const figures: Figure[] = [];
    for (const [what, device] of Object.entries(devices)) {
      const loads: Vitals[] = [];
      for (let time = 0; time < 3; time++) loads.push(await load(setting, path, device));
      const middle = (of: keyof Vitals) => loads.map((one) => one[of]).sort((a, b) => a - b)[1];
      const { lcp, tbt, cls } = device.targets;
      figures.push(
        { what: `${what}: largest paint`, value: middle('lcp') ?? 0, unit: 'ms', atMost: lcp },
        { what: `${what}: blocked`, value: middle('tbt') ?? 0, unit: 'ms', atMost: tbt },
        { what: `${what}: layout shift`, value: middle('cls') ?? 0, unit: '', atMost: cls },
      );
    }
    print(name, figures);
  }
}
