import { expect, it, vi } from 'vitest';
import { defineComponent, h, shallowRef } from 'vue';
import { show } from '../testing/harness.ts';
import type { Unsent, UnsentState } from './outbox-store.ts';
import { useOutboxSending } from './useOutboxSending.ts';

async function open(...states: UnsentState[]) {
  const sendAll = vi.fn(() => Promise.resolve());
  const unsent = shallowRef(states.map((state) => ({ state }) as Unsent));
  const Page = defineComponent(() => {
    useOutboxSending({ sendAll, unsent });
    return () => h('p', 'Page');
  });
  return { screen: await show(Page), sendAll };
}

it('sends when the connection comes back, and when the person does', async () => {
  const { sendAll } = await open();
  window.dispatchEvent(new Event('online'));
  window.dispatchEvent(new Event('focus'));
  document.dispatchEvent(new Event('visibilitychange'));
  expect(sendAll).toHaveBeenCalledTimes(3);
});

it('does nothing when the page is hidden, or gone', async () => {
  const { sendAll, screen } = await open();
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  document.dispatchEvent(new Event('visibilitychange'));
  await screen.router.push('/elsewhere');
  await screen.settle();
  window.dispatchEvent(new Event('online'));
  expect(sendAll).not.toHaveBeenCalled();
});

it.each([
  ['tries again from time to time while something waits', 'WAITING', 2],
  ['leaves alone what was answered and is to be put right by the person', 'CONFLICT', 0],
] as const)('%s', async (_what, kind, times) => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  try {
    const { sendAll } = await open({ kind });
    vi.advanceTimersByTime(31_000);
    expect(sendAll).toHaveBeenCalledTimes(times);
  } finally {
    vi.useRealTimers();
  }
});

it('does not try while the page is hidden, nor when it is gone', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  try {
    const { sendAll, screen } = await open({ kind: 'WAITING' });
    const hidden = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    vi.advanceTimersByTime(31_000);
    hidden.mockRestore();
    await screen.router.push('/elsewhere');
    await screen.settle();
    vi.advanceTimersByTime(31_000);
    expect(sendAll).not.toHaveBeenCalled();
  } finally {
    vi.useRealTimers();
  }
});
