import { expect, it } from 'vitest';
import { aViewer } from '../../testing/fixtures.ts';
import { show } from '../../testing/harness.ts';
import WhileAway from './WhileAway.vue';

const school = { id: 'o1', name: 'Oak School' };
const session = {
  ...{ id: 's1', on: '2026-11-17', startsAt: '10:00', kind: 'ONE_TO_ONE', standing: 'HAPPENED' },
  ...{ nextStep: 'Bring the card', school },
};
const open = (...sessions: object[]) =>
  show(WhileAway, {
    viewer: aViewer('OUTREACH_WORKER'),
    answers: {
      WhileAway: {
        workerCovers: {
          nodes: [
            {
              ...{ id: 'v1', from: '2026-11-16', to: '2026-11-20' },
              coveringWorker: { id: 'w2', name: 'Olu Other' },
              sessions: { nodes: sessions },
            },
          ],
        },
      },
    },
  });

it('tells a worker who is back what was done in their place, and what was promised', async () => {
  const screen = await open(session);
  expect(screen.text()).toContain('Olu Other covered for you');
  expect(screen.text()).toContain('Promised: Bring the card');
  const link = screen.getByRole('link', { name: 'One-to-one support, Oak School' });
  expect(link.getAttribute('href')).toBe('/sessions/s1');
  expect(await screen.violations()).toEqual([]);
});

it('says so where nothing was recorded', async () => {
  const screen = await open();
  expect(screen.text()).toContain('Nothing was recorded in your place');
});
