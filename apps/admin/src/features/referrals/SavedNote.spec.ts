import { expect, it, vi } from 'vitest';
import { show } from '../../testing/harness.ts';
import SavedNote from './SavedNote.vue';

const open = (state: object, on: object = {}) => show(SavedNote, { props: { state, ...on } });

it.each([
  ['nothing before anything is typed', { kind: 'idle' }, ''],
  ['that it is being saved', { kind: 'waiting' }, 'Saving'],
  [
    'when it was saved, where the schools are',
    { kind: 'saved', at: new Date('2026-07-01T12:05:00Z') },
    'Saved 13:05',
  ],
])('says %s', async (_what, state, words) => {
  const screen = await open(state);
  expect(screen.getByRole('status').textContent.trim()).toBe(words);
});

it('says why it is not saved and whether the device keeps it, and tries again', async () => {
  const onRetry = vi.fn();
  const screen = await open(
    { kind: 'failed', message: 'No answer came.', onDevice: true },
    { onRetry },
  );
  expect(screen.text()).toContain(
    'Not saved: No answer came. What you typed is kept on this device.',
  );
  await screen.press('Try again');
  expect(onRetry).toHaveBeenCalledOnce();
});

it('promises nothing that the device does not keep', async () => {
  const screen = await open({ kind: 'failed', message: 'No answer came.', onDevice: false });
  expect(screen.text()).not.toContain('kept on this device');
});

it('lets the person decide where somebody else was first', async () => {
  const onReload = vi.fn();
  const screen = await open({ kind: 'conflict' }, { onReload });
  expect(screen.text()).toContain('What you typed is still here.');
  await screen.press('Load what they saved');
  expect(onReload).toHaveBeenCalledOnce();
  expect(await screen.violations()).toEqual([]);
});
