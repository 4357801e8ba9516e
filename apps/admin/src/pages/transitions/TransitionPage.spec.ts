import { expect, it } from 'vitest';
import { aViewer } from '../../testing/fixtures.ts';
import { show } from '../../testing/harness.ts';
import { aNomination, aNote } from '../../testing/transitions.ts';
import TransitionPage from './TransitionPage.vue';

const page = (nomination: object | null, viewer = aViewer('OUTREACH_WORKER')) =>
  show(TransitionPage, {
    ...{ viewer, path: '/transitions/n1', route: '/transitions/:id' },
    answers: { TransitionPage: { transitionNomination: nomination } },
  });
const whole = (parts: object = {}) => ({
  ...aNomination(),
  ...{ notes: { nodes: [] }, viewerCanWriteNote: true, viewerCanReadRestricted: true },
  ...parts,
});

it('shows the note, strengths first and what is restricted last, and each version before', async () => {
  const screen = await page(
    whole({
      notes: {
        nodes: [
          aNote({
            ...{ version: 2, forConversation: true },
            restricted: { id: 'r', note: 'Ours' },
          }),
          aNote({ id: 'note-0', strengths: 'Sang' }),
        ],
      },
    }),
  );
  expect(await screen.violations()).toEqual([]);
  expect(screen.text()).toMatch(
    /Good at.*Is kind.*Getting lost.*Head of Year 7.*Restricted, no school reads it.*Ours/s,
  );
  const papers = [...document.querySelectorAll('[data-no-print]')].map((one) => one.textContent);
  expect(papers.some((words) => words.includes('Ours'))).toBe(true);
  expect(screen.text()).toContain('★ Better talked about');
  expect(screen.text()).toContain('Sang');
  expect(screen.getByRole('link', { name: 'Write the note anew' }).getAttribute('href')).toBe(
    '/transitions/n1/note',
  );
});

it.each([
  ['OUTREACH_WORKER', true],
  ['SCHOOL_LEAD', false],
] as const)('asks for what is restricted as %s: %s', async (role, withRestricted) => {
  const screen = await page(whole({ viewerCanWriteNote: false }), aViewer(role));
  expect(screen.sent('TransitionPage')).toEqual([{ id: 'n1', withRestricted }]);
  expect(screen.text()).toContain('There is no note that you may read');
  expect(screen.allByRole('link', { name: /Write the note/ })).toEqual([]);
});

it('is not found where it is nobody’s to see', async () => {
  const screen = await page(null);
  expect(screen.text()).toContain('not found');
});
