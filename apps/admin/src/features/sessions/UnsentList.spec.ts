import { beforeAll, expect, it, vi } from 'vitest';
import type { Unsent } from '../../composables/outbox-store.ts';
import { anOutboxStore, anUnsent } from '../../testing/an-outbox.ts';
import { show } from '../../testing/harness.ts';
import UnsentList from './UnsentList.vue';

// Fetched on demand in the browser; here beforehand, so that no test waits for the compiler.
beforeAll(() => import('../../components/ConfirmDialog.vue'));

const open = (...left: readonly Unsent[]) => show(UnsentList, { outbox: anOutboxStore(...left) });

it('says nothing where everything is sent', async () => {
  expect((await open()).text()).toBe('');
});

it('says of each why it is still here, and opens it', async () => {
  const violations = [{ code: 'SESSION_CANCELLED', field: null, detail: null }];
  const screen = await open(
    anUnsent(),
    anUnsent({ id: 'a', state: { kind: 'CONFLICT' } }),
    anUnsent({ id: 'b', state: { kind: 'REFUSED', violations } }),
    anUnsent({ id: 'c', state: { kind: 'FAULT', code: 'NOT_FOUND' } }),
  );
  for (const words of [
    'goes as soon as there is a connection',
    'someone else changed it first',
    'The session was cancelled',
    'it is not yours to see',
  ])
    expect(screen.text()).toContain(words);
  expect(screen.allByRole('link')[0]?.getAttribute('href')).toBe('/sessions/e1/record');
  expect(await screen.violations()).toEqual([]);
});

it('discards what nobody wants to send, after asking', async () => {
  const screen = await open(anUnsent());
  await screen.press(/^Discard/);
  await vi.waitFor(() => screen.getByRole('dialog'));
  expect(screen.outbox.unsent.value).toHaveLength(1);
  await screen.press('Discard it');
  expect(screen.outbox.unsent.value).toEqual([]);
});
