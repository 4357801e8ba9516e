import { expect, it, vi } from 'vitest';
import { aPage, aViewer } from '../../testing/fixtures.ts';
import { linesIn } from '../../testing/forms.ts';
import { show } from '../../testing/harness.ts';
import { aWaiting, workshopChoices } from '../../testing/workshops.ts';
import WaitingListPage from './WaitingListPage.vue';

const open = (path = '', rows = [aWaiting()], viewer = aViewer('OUTREACH_WORKER')) =>
  show(WaitingListPage, {
    path: `/workshops/waiting${path}`,
    viewer,
    answers: {
      WaitingList: { waitingList: aPage(rows) },
      WorkshopChoices: workshopChoices,
      StudentsToPick: {
        students: {
          nodes: [
            {
              ...{ id: 's2', displayName: 'Kit Figment', yearGroup: 6 },
              school: { id: 'h1', name: 'Example School' },
            },
          ],
        },
      },
      TakeOffWaitingList: {
        takeOffWaitingList: { __typename: 'WaitingListSuccess', entry: aWaiting() },
      },
      PutOnWaitingList: {
        putOnWaitingList: {
          __typename: 'RuleViolations',
          violations: [
            { code: 'ON_WAITING_LIST_ALREADY', field: 'studentId', detail: '2026-10-05' },
          ],
        },
      },
    },
  });

it('lists who waits for what, since when, by the filters of the address', async () => {
  const screen = await open('?school=h1');
  expect(linesIn('rowheader')).toEqual(['Sam Invented Year 8']);
  expect(screen.sent('WaitingList')).toEqual([
    { first: 50, after: null, filter: { schoolId: 'h1', programmeId: null, waits: true } },
  ]);
  await screen.fill('Programme', 'p1');
  expect(screen.router.currentRoute.value.query).toEqual({ school: 'h1', programme: ['p1'] });
  expect(await screen.violations()).toEqual([]);
});

it('shows until when somebody waited and why they wait no longer', async () => {
  const screen = await open('?waits=NO', [
    aWaiting({ endedOn: '2026-11-02', endReason: 'GOT_A_PLACE' }),
  ]);
  expect(linesIn('row').at(1)).toMatch(/Until 2 Nov 2026 , Got a place$/);
  expect(screen.allByRole('button', { name: /^Take off/ })).toEqual([]);
});

it('takes a student off with a reason, and reads the list again', async () => {
  const screen = await open();
  await screen.press('Take off the list: Sam Invented');
  await screen.fill('Why do they wait no longer?', 'NO_LONGER_WANTED');
  await screen.press('Take off the list');
  expect(screen.sent('TakeOffWaitingList')).toMatchObject([
    { input: { programmeId: 'p1', schoolId: 'h1', studentId: 's1', reason: 'NO_LONGER_WANTED' } },
  ]);
  expect(screen.allByRole('dialog')).toEqual([]);
  expect(screen.sent('WaitingList')).toHaveLength(2);
});

it('says of a student who waits already since which day', async () => {
  const screen = await open();
  await screen.press('Put a student on the list');
  const dialog = document.querySelector('dialog')!;
  const selects = [...dialog.querySelectorAll('select')];
  expect(selects.find(({ name }) => name === 'schoolId')?.value).toBe('h1');
  await screen.fill('Programme', 'p1');
  await screen.fill('Student', 'kit');
  await vi.waitFor(() => screen.getByRole('button', { name: /^Kit Figment/ }));
  await screen.press(/^Kit Figment/);
  await screen.press('Put on the list');
  expect(screen.getByRole('alert').textContent).toContain(
    'The student is on the waiting list since 5 October 2026',
  );
});

it('a school reads it and changes nothing', async () => {
  const screen = await open('', [aWaiting({ student: null })], aViewer('SCHOOL_LEAD'));
  expect(screen.text()).toContain('A student whom you may not see');
  expect(screen.allByRole('button', { name: /list/ })).toEqual([]);
});
