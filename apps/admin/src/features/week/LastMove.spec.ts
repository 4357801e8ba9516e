import { expect, it, vi } from 'vitest';
import { show } from '../../testing/harness.ts';
import LastMove from './LastMove.vue';

it('says what was moved, and takes it back', async () => {
  const onUndo = vi.fn();
  const said = 'Moved to Tuesday 24 November, 09:15 to 10:00.';
  const screen = await show(LastMove, { props: { said, mayUndo: true, onUndo } });
  expect(screen.text()).toContain(said);
  expect(await screen.violations()).toEqual([]);
  await screen.press('Undo the last move');
  expect(onUndo).toHaveBeenCalledOnce();
});

it('offers nothing to take back where nothing was moved', async () => {
  const refused = await show(LastMove, { props: { said: 'Not moved.', mayUndo: false } });
  expect(refused.allByRole('button')).toEqual([]);
  document.body.innerHTML = '';
  const nothing = await show(LastMove, { props: { said: '', mayUndo: false } });
  expect(nothing.text()).toBe('');
});
