import { expect, it, vi } from 'vitest';
import { aCase, aConsent, anEvent, caseSaved, conflict, consents } from '../../testing/casework.ts';
import { linesIn } from '../../testing/forms.ts';
import { show } from '../../testing/harness.ts';
import { aPlan } from '../../testing/plans.ts';
import { Fault, type Answer } from '../../testing/test-client.ts';
import CasePage from './CasePage.vue';

const page = (more: object = {}) => ({
  case: {
    ...aCase(),
    student: {
      id: 's1',
      displayName: 'Invented Student',
      yearGroup: 8,
      ...consents(aConsent()),
    },
    needsProfile: null,
    plan: null,
    history: { nodes: [anEvent({ facts: [{ name: 'on', value: '2026-09-21' }] })] },
    ...more,
  },
});
const open = (answer: Answer = page(), more: Record<string, Answer> = {}) =>
  show(CasePage, {
    path: '/cases/k1',
    route: '/cases/:id',
    answers: { CasePage: answer, ...more },
  });
type Screen = Awaited<ReturnType<typeof open>>;
const act = async (screen: Screen, name: string, words: string) => {
  await screen.press(name);
  await vi.waitFor(() => screen.getByLabel('Why?'));
  await screen.fill('Why?', words);
};
const send = async (screen: Screen) => {
  screen.getByRole('dialog').querySelector<HTMLElement>('[type=submit]')?.click();
  await screen.settle();
};

it('shows whose case it is, how it stands, and what happened', async () => {
  const screen = await open();
  expect(screen.getByRole('heading', { name: 'Invented Student' }).localName).toBe('h1');
  expect(screen.text()).toContain('Case, Example School');
  expect(screen.text()).toContain('One-to-one support');
  expect(screen.getByRole('link', { name: 'Open the student' }).getAttribute('href')).toBe(
    '/students/s1',
  );
  expect(linesIn('listitem')).toContain('On: 21 September 2026');
  expect(screen.sent('CasePage')).toEqual([{ id: 'k1' }]);
  expect(await screen.violations()).toEqual([]);
});

it('says where the plan stands, and leads to it', async () => {
  const screen = await open(page({ plan: aPlan({ reviewStanding: 'DUE' }) }));
  expect(screen.text()).toContain('1. I ask for help before I leave the room.');
  expect(screen.text()).toContain('3 on 14 September 2026, 6 on 9 November 2026, 3 up.');
  expect(screen.text()).toContain('Review due');
  expect(
    screen.getByRole('link', { name: 'Open the profile and the plan' }).getAttribute('href'),
  ).toBe('/cases/k1/plan');
  expect(await screen.violations()).toEqual([]);
});

it('offers no act to a person who may only read it', async () => {
  const screen = await open();
  expect(screen.allByRole('button')).toEqual([]);
});

it('says when work may not start yet, but not of a closed case', async () => {
  const screen = await open(page({ workMayStart: false }));
  expect(screen.text()).toContain('Work may not start yet');
});

it('says nothing of a start once the case is closed', async () => {
  const screen = await open(
    page({ workMayStart: false, status: 'CLOSED', closedOn: '2026-11-06' }),
  );
  expect(screen.text()).not.toContain('Work may not start yet');
});

it('gives no name and no consent where the student is not yours to see', async () => {
  const screen = await open(page({ student: null }));
  expect(screen.getByRole('heading', { name: 'Case' }).localName).toBe('h1');
  expect(screen.allByRole('heading', { name: 'Consent today' })).toEqual([]);
  expect(await screen.violations()).toEqual([]);
});

it('reads the history again after an act, also when nothing more may be done', async () => {
  const screen = await open(page({ viewerCanReopen: true }), {
    ReopenCase: { reopenCase: caseSaved() },
  });
  await act(screen, 'Reopen the case', 'It went wrong again');
  await send(screen);
  expect(screen.sent('CasePage')).toHaveLength(2);
  await vi.waitFor(() => expect(screen.allByRole('dialog')).toEqual([]));
});

it('after a conflict loads what the other person saved and sends the new version', async () => {
  let version = 3;
  const screen = await open(() => page({ viewerCanReactivate: true, version }), {
    ReactivateCase: { reactivateCase: conflict },
  });
  await act(screen, 'Make it active', 'It went wrong again');
  await send(screen);
  version = 9;
  await screen.press('Load what they saved');
  expect(screen.getByLabel('Why?').value).toBe('It went wrong again');
  await send(screen);
  expect(screen.sent('ReactivateCase')).toMatchObject([
    { input: { expectedVersion: 3 } },
    { input: { expectedVersion: 9 } },
  ]);
});

it('keeps the form and its name when the other person has carried out the act already', async () => {
  let done = false;
  const screen = await open(() => page({ viewerCanReactivate: !done }), {
    ReactivateCase: { reactivateCase: conflict },
  });
  await act(screen, 'Make it active', 'It went wrong again');
  await send(screen);
  done = true;
  await screen.press('Load what they saved');
  expect(screen.allByRole('dialog', { name: 'Make it active' })).toHaveLength(1);
  expect(screen.getByLabel('Why?').value).toBe('It went wrong again');
  expect(await screen.violations()).toEqual([]);
});

it('says the same of a case that is not there and of one that is not yours', async () => {
  const screen = await open({ case: null });
  expect(screen.getByRole('heading').textContent).toBe('Page not found');
});

it('says that it could not be read, and reads it again', async () => {
  let failing = true;
  const screen = await open(() => (failing ? new Fault('INTERNAL_SERVER_ERROR', 'INC-2') : page()));
  expect(screen.getByRole('alert').textContent).toContain('INC-2');
  failing = false;
  await screen.press('Try again');
  expect(screen.getByRole('heading', { name: 'Invented Student' }).localName).toBe('h1');
});
