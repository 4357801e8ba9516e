import { expect, it } from 'vitest';
import { aPage, aViewer } from '../../testing/fixtures.ts';
import { linesIn } from '../../testing/forms.ts';
import { show } from '../../testing/harness.ts';
import { Fault, type Answer } from '../../testing/test-client.ts';
import { aGroup, workshopChoices } from '../../testing/workshops.ts';
import GroupListPage from './GroupListPage.vue';

const open = (path = '', answer: Answer = { groups: aPage([aGroup()]) }, role = aViewer()) =>
  show(GroupListPage, {
    path: `/workshops${path}`,
    viewer: role,
    answers: { GroupList: answer, WorkshopChoices: workshopChoices },
  });

it('lists each group with its programme, how full it is, how far it is, and when it meets next', async () => {
  const screen = await open();
  expect(linesIn('rowheader')).toEqual(['Breakfast group Calm start']);
  const [, row = ''] = linesIn('row');
  expect(row).toContain('State Running');
  expect(row).toContain('Members 2 of 6');
  expect(row).toContain('Sessions held 1 of 2');
  expect(row).toContain('9 Nov 2099');
  expect(screen.getByRole('link', { name: 'Plan a group' }).getAttribute('href')).toBe(
    '/workshops/plan',
  );
  expect(await screen.violations()).toEqual([]);
});

it('asks for what is planned and running, and for what the address says', async () => {
  const screen = await open('?school=h2&programme=p1&status=NONSENSE');
  expect(screen.sent('GroupList')).toEqual([
    {
      first: 50,
      after: null,
      orderBy: 'NEWEST',
      filter: { schoolId: 'h2', programmeId: 'p1', status: ['PLANNED', 'RUNNING'] },
    },
  ]);
  await screen.fill('State', 'ENDED');
  await screen.fill('School', '');
  await screen.press(/^Group/);
  expect(screen.router.currentRoute.value.query).toEqual({
    programme: 'p1',
    status: ['ENDED'],
    order: 'NAME',
  });
  expect(screen.sent('GroupList').at(-1)).toMatchObject({
    orderBy: 'NAME',
    filter: { schoolId: null, programmeId: 'p1', status: ['ENDED'] },
  });
});

it('a worker chooses from the schools that they serve; a school plans nothing', async () => {
  await open('', undefined, aViewer('OUTREACH_WORKER'));
  const offered = [...document.querySelectorAll('select[name="school"] option')];
  expect(offered.map(({ textContent }) => textContent.trim())).toEqual([
    'Every school',
    'Example School',
  ]);
  document.body.replaceChildren();
  const school = await open('', undefined, aViewer('SCHOOL_LEAD'));
  expect(school.allByRole('link', { name: 'Plan a group' })).toEqual([]);
});

it('says that there is none, and what a group is', async () => {
  const screen = await open('', { groups: aPage([]) });
  expect(screen.text()).toContain('No groups here');
  expect(await screen.violations()).toEqual([]);
});

it('says that the list could not be read, and reads it again', async () => {
  let failing = true;
  const screen = await open('', () =>
    failing ? new Fault('INTERNAL_SERVER_ERROR', 'INC-7') : { groups: aPage([aGroup()]) },
  );
  expect(screen.getByRole('alert').textContent).toContain('INC-7');
  failing = false;
  await screen.press('Try again');
  expect(linesIn('rowheader')).toHaveLength(1);
});
