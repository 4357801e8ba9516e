import { beforeEach, expect, it, vi } from 'vitest';

let tell: (matches: boolean) => void;

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-07-01T12:00:00Z') });
  const listeners: ((event: { matches: boolean }) => void)[] = [];
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: query.includes('dark'),
    addEventListener: (_: string, listener: (typeof listeners)[number]) =>
      query === 'print' && listeners.push(listener),
  }));
  tell = (matches) => listeners.forEach((listener) => listener({ matches }));
  return () => vi.useRealTimers();
});

it('says when the sheet was made, not when the page was opened', async () => {
  const { usePrinting } = await import('./usePrinting.ts');
  const { printing, printedAt } = usePrinting();
  vi.setSystemTime(new Date('2026-07-01T15:30:00Z'));
  tell(true);
  expect(printing.value).toBe(true);
  expect(printedAt.value).toBe('2026-07-01T15:30:00.000Z');
  tell(false);
  expect(printing.value).toBe(false);
});

it('makes paper light and the screen dark again', async () => {
  const { followTheme } = await import('./useTheme.ts');
  followTheme();
  const dark = () => document.documentElement.classList.contains('dark');
  expect(dark()).toBe(true);
  tell(true);
  expect(dark()).toBe(false);
  tell(false);
  expect(dark()).toBe(true);
});
