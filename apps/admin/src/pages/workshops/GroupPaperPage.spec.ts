import { expect, it } from 'vitest';
import { linesIn } from '../../testing/forms.ts';
import { show } from '../../testing/harness.ts';
import { Fault } from '../../testing/test-client.ts';
import { aGroup, aMember, aRunSession } from '../../testing/workshops.ts';
import GroupPaperPage from './GroupPaperPage.vue';

const open = (group: object | null | Fault) =>
  show(GroupPaperPage, {
    path: '/workshops/g1/paper',
    answers: { GroupAlone: group instanceof Fault ? group : { group } },
  });

it('has a line for each member and an empty box for each session to come', async () => {
  const screen = await open(aGroup());
  const [, first = '', second = ''] = linesIn('row');
  expect(first).toBe('Sam Invented Came ✓ Not expected – 1 of 2');
  expect(second).toBe('Kit Figment Absent Absent Not expected – 1 of 2');
  expect(linesIn('columnheader').at(1)).toBe('1 2 Nov 2026 10:00');
  expect(await screen.violations()).toEqual([]);
});

it('has the plan of each day, with what it needs', async () => {
  const screen = await open(aGroup());
  expect(screen.text()).toContain('Monday 2 November 2026, 10:00 to 10:45');
  expect(screen.text()).toContain('Each draws theirs.');
  expect(screen.text()).toContain('Needs: Cards');
});

it('says nothing that a group may not read of one of them', async () => {
  const screen = await open(
    aGroup({
      members: {
        nodes: [
          aMember('s1', 'Sam Invented', {
            chosenNote: 'Fights at home',
            outcome: 'AIM_NOT_MET',
            outcomeNote: 'Hard for Sam',
            overrides: [{ code: 'LESSON_MISSED', detail: 'Maths, 2', reason: 'Sets moved' }],
          }),
        ],
      },
    }),
  );
  for (const secret of ['Fights', 'Hard for', 'Sets moved', 'Aim not met', 'apart'])
    expect(screen.text()).not.toContain(secret);
  expect(screen.operations).toEqual(['GroupAlone']);
});

it('keeps the run’s own titles where the programme was changed since', async () => {
  const screen = await open(
    aGroup({ sessions: { nodes: [aRunSession(1, '2099-11-02', { runTitle: 'As it was' })] } }),
  );
  expect(screen.text()).toContain('1. As it was');
  expect(screen.text()).not.toContain('Each draws theirs.');
});

it('says that there is no such group, and that it could not be read', async () => {
  const nowhere = await open(null);
  expect(nowhere.getByRole('heading').localName).toBe('h1');
  document.body.replaceChildren();
  const failing = await open(new Fault('INTERNAL_SERVER_ERROR', 'INC-2'));
  expect(failing.getByRole('alert').textContent).toContain('INC-2');
});
