import { expect, it } from 'vitest';
import { currentNotices } from '../../composables/useNotices.ts';
import { aPage, aViewer } from '../../testing/fixtures.ts';
import { linesIn, problemsSaid } from '../../testing/forms.ts';
import { show } from '../../testing/harness.ts';
import { Fault } from '../../testing/test-client.ts';
import { aProgramme } from '../../testing/workshops.ts';
import NewProgrammePage from './NewProgrammePage.vue';
import ProgrammeListPage from './ProgrammeListPage.vue';
import ProgrammePage from './ProgrammePage.vue';

const groups = {
  nodes: [
    { id: 'g1', name: 'Breakfast group', status: 'RUNNING', school: { id: 'h1', name: 'Example' } },
  ],
};
const openOne = (more: object = {}, answer?: object) =>
  show(ProgrammePage, {
    path: '/workshops/programmes/p1',
    route: '/workshops/programmes/:id',
    answers: {
      ProgrammePage: { programme: { ...aProgramme(more), groups } },
      KeepProgramme: { keepProgramme: answer },
    },
  });

it('lists the programmes with whom they are for, how long they are and who waits', async () => {
  const screen = await show(ProgrammeListPage, {
    path: '/workshops/programmes?kind=TARGETED',
    answers: { ProgrammeList: { programmes: aPage([aProgramme()]) } },
  });
  expect(linesIn('rowheader')).toEqual(['Calm start Begin the day steadily']);
  expect(linesIn('row').at(1)).toMatch(/Sessions 2 Group 3 to 6 Waiting 2$/);
  expect(screen.sent('ProgrammeList')).toMatchObject([{ filter: { kind: ['TARGETED'] } }]);
  await screen.fill('For', '');
  expect(screen.router.currentRoute.value.query).toEqual({});
  expect(await screen.violations()).toEqual([]);
});

it('shows the plan of each session, with what it needs, and the groups of it', async () => {
  const screen = await openOne({ viewerCanKeep: false });
  expect(screen.text()).toContain('1. A good morning, 45 minutes');
  expect(screen.text()).toContain('Needs: Cards');
  expect(screen.getByRole('link', { name: 'Breakfast group' }).getAttribute('href')).toBe(
    '/workshops/g1',
  );
  expect(screen.allByRole('button', { name: 'Change the programme' })).toEqual([]);
  expect(await screen.violations()).toEqual([]);
});

it('is changed with the version that was seen: sessions are added and taken out', async () => {
  const screen = await openOne(
    {},
    { __typename: 'ProgrammeSuccess', programme: aProgramme(), warnings: [] },
  );
  await screen.press('Change the programme');
  await screen.press('Add a session');
  await screen.fill('Title of session 3', 'Again, together');
  await screen.press('Take out session 2');
  expect(await screen.violations()).toEqual([]);
  await screen.press('Save the programme');
  expect(screen.sent('KeepProgramme')).toMatchObject([
    {
      input: {
        programmeId: 'p1',
        expectedVersion: 1,
        sessions: [
          {
            title: 'A good morning',
            minutes: 45,
            plan: 'Each draws theirs.',
            materials: ['Cards'],
          },
          { title: 'Again, together', minutes: 45, plan: null, materials: [] },
        ],
      },
    },
  ]);
  expect(currentNotices.value.at(-1)?.words).toContain('keep their own sessions');
});

it('says at its session what the rules say of one', async () => {
  const screen = await openOne(
    {},
    {
      __typename: 'RuleViolations',
      violations: [
        { code: 'PROGRAMME_SESSION_MINUTES_WRONG', field: 'sessions.1.minutes', detail: null },
      ],
    },
  );
  await screen.press('Change the programme');
  await screen.press('Save the programme');
  expect(problemsSaid()).toEqual(['A session lasts from 15 minutes to four hours']);
});

it('says that there is no such programme, and that it could not be read', async () => {
  const nowhere = await show(ProgrammePage, {
    path: '/workshops/programmes/p9',
    route: '/workshops/programmes/:id',
    answers: { ProgrammePage: { programme: null } },
  });
  expect(nowhere.getByRole('heading').localName).toBe('h1');
  document.body.replaceChildren();
  const failing = await show(ProgrammePage, {
    path: '/workshops/programmes/p1',
    route: '/workshops/programmes/:id',
    answers: { ProgrammePage: new Fault('INTERNAL_SERVER_ERROR', 'INC-8') },
  });
  expect(failing.getByRole('alert').textContent).toContain('INC-8');
});

it('a new one is the manager’s to write, and opens when it is saved', async () => {
  const screen = await show(NewProgrammePage, {
    path: '/workshops/programmes/new',
    answers: {
      KeepProgramme: {
        keepProgramme: { __typename: 'ProgrammeSuccess', programme: aProgramme(), warnings: [] },
      },
    },
  });
  await screen.fill('Name', 'Calm start');
  await screen.fill('Aim', 'Begin the day steadily');
  await screen.choose('Coping strategies');
  await screen.fill('Title of session 1', 'A good morning');
  await screen.press('Save the programme');
  expect(screen.router.currentRoute.value.path).toBe('/workshops/programmes/p1');
  document.body.replaceChildren();
  const worker = await show(NewProgrammePage, {
    path: '/workshops/programmes/new',
    viewer: aViewer('OUTREACH_WORKER'),
  });
  expect(worker.text()).toContain('Not yours to write');
});
