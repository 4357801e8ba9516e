import { expect, it, vi } from 'vitest';
import type { Unsent } from '../composables/outbox-store.ts';
import { anOutboxStore, anUnsent } from '../testing/an-outbox.ts';
import { show } from '../testing/harness.ts';
import { sessionSaved } from '../testing/sessions.ts';
import OutboxLine from './OutboxLine.vue';

const open = (...left: readonly Unsent[]) =>
  show(OutboxLine, {
    outbox: anOutboxStore(...left),
    answers: { RecordSession: { recordSession: sessionSaved() } },
  });

it('says nothing where everything is sent', async () => {
  expect((await open()).text()).toBe('');
});

it('says how much waits, leads to it, and sends it when asked', async () => {
  const screen = await open(anUnsent(), anUnsent({ id: 'record e2' }));
  expect(screen.text()).toContain('2 records are not sent yet.');
  expect(screen.getByRole('link', { name: 'Show' }).getAttribute('href')).toBe('/day');
  expect(await screen.violations()).toEqual([]);
  await screen.press('Send now');
  await vi.waitFor(() => expect(screen.text()).toBe(''));
  expect(screen.sent('RecordSession')).toHaveLength(2);
});

it('offers no sending of what has to be looked at first', async () => {
  const screen = await open(anUnsent({ state: { kind: 'CONFLICT' } }));
  expect(screen.text()).toContain('1 record is not sent yet.');
  expect(screen.text()).toContain('Look before sending again.');
  expect(screen.allByRole('button')).toEqual([]);
});
