import { expect, it, vi } from 'vitest';
import { defineComponent, h } from 'vue';
import { show } from '../testing/harness.ts';
import { useOutboxSending } from './useOutboxSending.ts';

async function open() {
  const sendAll = vi.fn(() => Promise.resolve());
  const Page = defineComponent(() => {
    useOutboxSending({ sendAll });
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
