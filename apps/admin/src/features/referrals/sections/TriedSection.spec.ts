import { expect, it } from 'vitest';
import { showWith } from '../../../testing/model.ts';
import { aStatement, aTriedEntry } from '../../../testing/referrals.ts';
import TriedSection from './TriedSection.vue';

const open = (...priorInterventions: object[]) =>
  showWith(TriedSection, aStatement({ priorInterventions }));

it('adds an entry with nothing claimed of it', async () => {
  const screen = await open();
  await screen.press('Add something you tried');
  const [added] = screen.row.priorInterventions as { id: string }[];
  expect(added).toEqual(aTriedEntry({ id: added?.id }));
  expect(added?.id).toMatch(/^[0-9a-f-]{36}$/);
  expect(screen.getByRole('group', { name: 'Number 1' })).toBeTruthy();
  expect(await screen.violations()).toEqual([]);
});

it('takes away the one that is meant, and keeps what stands in the others', async () => {
  const screen = await open(
    aTriedEntry({ id: 't1', byWhom: 'a mentor' }),
    aTriedEntry({ id: 't2', byWhom: 'a tutor' }),
    aTriedEntry({ id: 't3', byWhom: 'a coach' }),
  );
  await screen.press('Remove number 2');
  expect(screen.row.priorInterventions).toMatchObject([{ id: 't1' }, { id: 't3' }]);
  const by = screen
    .getByRole('group', { name: 'Number 2' })
    .querySelector<HTMLInputElement>('[name=byWhom-t3]');
  expect(by?.value).toBe('a coach');
});

it('says that a sanction is none', async () => {
  expect((await open()).text()).toContain('A detention is a sanction and does not count here.');
});
