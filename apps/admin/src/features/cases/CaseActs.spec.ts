import { expect, it, vi } from 'vitest';
import { aCase, aCover, caseSaved, workers } from '../../testing/casework.ts';
import { show } from '../../testing/harness.ts';
import CaseActs from './CaseActs.vue';

const open = (more: object = {}, props: object = {}) =>
  show(CaseActs, {
    props: { found: aCase(more), ...props },
    answers: { Workers: workers, ReopenCase: { reopenCase: caseSaved() } },
  });
const offered = (screen: Awaited<ReturnType<typeof open>>) =>
  screen.allByRole('button').map(({ textContent }) => textContent.trim());

it('offers nothing to a person who may do nothing', async () => {
  const screen = await open({ covers: { nodes: [aCover()] } });
  expect(offered(screen)).toEqual([]);
});

it.each([
  ['viewerCanReactivate', 'Make it active'],
  ['viewerCanStepDown', 'Step down to monitored'],
  ['viewerCanAssignWorker', 'Change the worker'],
  ['viewerCanArrangeCover', 'Arrange cover'],
  ['viewerCanClose', 'Close the case'],
  ['viewerCanReopen', 'Reopen the case'],
])('offers to a person of whom the service says %s: %s', async (may, label) => {
  const screen = await open({ [may]: true });
  expect(offered(screen)).toEqual([label]);
  await screen.press(label);
  await vi.waitFor(() => screen.getByRole('dialog', { name: label }));
  await vi.waitFor(() =>
    expect(screen.getByRole('dialog').querySelector('[type=submit]')?.textContent).toContain(label),
  );
  expect(await screen.violations()).toEqual([]);
});

it.each([
  ['runs or is arranged', aCover(), ['Arrange cover', 'End cover']],
  ['was ended', aCover({ endedOn: '2026-11-01' }), ['Arrange cover']],
  ['is over', aCover({ from: '2020-01-13', to: '2020-02-14' }), ['Arrange cover']],
])('knows whether cover that %s can be ended', async (_what, cover, labels) => {
  const screen = await open({ viewerCanArrangeCover: true, covers: { nodes: [cover] } });
  expect(offered(screen)).toEqual(labels);
});

it('closes the panel and reads the case again once the act is done', async () => {
  const onReload = vi.fn();
  const screen = await open({ viewerCanReopen: true }, { onReload });
  await screen.press('Reopen the case');
  await vi.waitFor(() => screen.getByLabel('Why?'));
  await screen.fill('Why?', 'It went wrong again');
  screen.getByRole('dialog').querySelector<HTMLElement>('[type=submit]')?.click();
  await screen.settle();
  expect(onReload).toHaveBeenCalledOnce();
  await vi.waitFor(() => expect(screen.allByRole('dialog')).toEqual([]));
});
