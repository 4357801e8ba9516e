import { expect, it, vi } from 'vitest';
import { show } from '../testing/harness.ts';
import KeptNote from './KeptNote.vue';

const at = new Date('2026-07-01T08:30:00Z');
const open = (props: Record<string, unknown>) => show(KeptNote, { props });

it('says when the form was kept, in the time of the schools', async () => {
  const screen = await open({ at, restored: false });
  expect(screen.text()).toBe('Kept on this device at 09:30');
  expect(screen.allByRole('button')).toEqual([]);
});

it('says that what was typed before is back, and lets it be thrown away', async () => {
  const onAfresh = vi.fn();
  const screen = await open({ at, restored: true, onAfresh });
  expect(screen.getByRole('status').textContent).toContain('What you typed before is still here.');
  expect(await screen.violations()).toEqual([]);
  await screen.press('Start afresh');
  expect(onAfresh).toHaveBeenCalledOnce();
});

it('says nothing while nothing is kept', async () => {
  expect((await open({ at: null, restored: false })).text()).toBe('');
});
