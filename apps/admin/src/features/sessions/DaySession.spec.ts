import { expect, it } from 'vitest';
import { show } from '../../testing/harness.ts';
import { aGroupSession, aMark, aSession } from '../../testing/sessions.ts';
import DaySession from './DaySession.vue';

const open = (session: object) => show(DaySession, { props: { session } });
const last = {
  id: 'e0',
  on: '2026-09-28',
  nextStep: 'Try the card',
  workedOn: 'The plan for lunch',
};

it('says when, what, where and with whom, and what the last note was', async () => {
  const screen = await open(
    aSession({ students: { nodes: [aMark('s1', 'Sam Invented', { lastSession: last })] } }),
  );
  expect(screen.text()).toContain('10:00 to 10:45');
  expect(screen.text()).toContain('One-to-one support, The library');
  expect(screen.text()).toContain('Next: Try the card. Done: The plan for lunch');
  expect(screen.getByRole('link', { name: 'Sam Invented' }).getAttribute('href')).toBe(
    '/students/s1',
  );
  expect(screen.getByRole('link', { name: 'Record: 10:00 to 10:45' }).getAttribute('href')).toBe(
    '/sessions/e1/record',
  );
  expect(await screen.violations()).toEqual([]);
});

it('names everybody of a group, each with their own last note', async () => {
  const screen = await open(aGroupSession());
  expect(screen.allByRole('listitem')).toHaveLength(3);
  expect(screen.text().match(/The first session\./g)).toHaveLength(3);
});

it('names nobody whom the viewer may not see, and offers no record that they may not make', async () => {
  const screen = await open(
    aSession({
      viewerCanRecord: false,
      students: {
        nodes: [
          {
            ...aMark('s1', 'Sam'),
            student: null,
            lastSession: { ...last, nextStep: null, workedOn: null },
          },
        ],
      },
    }),
  );
  expect(screen.text()).toContain('A student whom you may not see');
  expect(screen.text()).toContain('no note');
  expect(screen.allByRole('link', { name: /^Record/ })).toEqual([]);
});

it('is put right where it was recorded', async () => {
  const screen = await open(aSession({ standing: 'HAPPENED' }));
  expect(screen.allByRole('link', { name: /^Put the record right/ })).toHaveLength(1);
  expect(screen.text()).toContain('Held');
});

it('of a session of a workshop group says which it is, with the way to the group', async () => {
  const screen = await open(
    aGroupSession({
      group: { id: 'g1', name: 'Breakfast group' },
      runNumber: 2,
      runTitle: 'My plan',
      catchUp: true,
    }),
  );
  expect(screen.getByRole('link', { name: 'Breakfast group' }).getAttribute('href')).toBe(
    '/workshops/g1',
  );
  expect(screen.text()).toContain('2. My plan (caught up alone)');
});
