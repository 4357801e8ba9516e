import lighthouse, { desktopConfig } from 'lighthouse';
import type { Figure } from './print.ts';
import type { Setting } from './setting.ts';

const targets = {
  mobile: { performance: 90, lcp: 2_700, tbt: 200, cls: 0.02 },
  desktop: { performance: 98, lcp: 1_000, tbt: 200, cls: 0.02 },
} as const;

/** What Lighthouse says of a screen, loaded cold on a slow phone (4G, a quarter of the processor) or on a desk. */
async function audit(
  { address, port }: Setting,
  path: string,
  device: keyof typeof targets,
): Promise<Figure[]> {
  const result = await lighthouse(
    `${address}${path}`,
    { port, output: 'json', logLevel: 'error', onlyCategories: ['performance'] },
    device === 'desktop' ? desktopConfig : undefined,
  );
  if (result === undefined) throw new Error(`Lighthouse said nothing of ${path}`);
  const { lhr } = result;
  if (lhr.runtimeError !== undefined) throw new Error(lhr.runtimeError.message);
  const landed = new URL(lhr.finalDisplayedUrl).pathname;
  if (landed !== path) throw new Error(`Lighthouse ended at ${landed} in place of ${path}`);
  const figureOf = (id: string): number => lhr.audits[id]?.numericValue ?? Number.NaN;
  const target = targets[device];
  const score = Math.round((lhr.categories['performance']?.score ?? 0) * 100);
  const of = (what: string): string => `${device}: ${what}`;
  return [
    { what: of('performance'), value: score, unit: '', atLeast: target.performance },
    {
      what: of('LCP'),
      value: figureOf('largest-contentful-paint'),
      unit: 'ms',
      atMost: target.lcp,
    },
    { what: of('TBT'), value: figureOf('total-blocking-time'), unit: 'ms', atMost: target.tbt },
    { what: of('CLS'), value: figureOf('cumulative-layout-shift'), unit: '', atMost: target.cls },
  ];
}

/** Home, students, a student and the referrals, on a phone and on a desk. */
export async function auditScreens(
  setting: Setting,
  print: (title: string, figures: readonly Figure[]) => void,
): Promise<void> {
  const { student } = setting.subjects;
  const screens = {
    Home: '/',
    Students: '/students',
    'A student': student,
    Referrals: '/referrals',
  };
  for (const [name, path] of Object.entries(screens)) {
    const mobile = await audit(setting, path, 'mobile');
    print(name, [...mobile, ...(await audit(setting, path, 'desktop'))]);
  }
}
