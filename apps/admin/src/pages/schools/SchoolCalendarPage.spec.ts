import { expect, it } from 'vitest';
import { conflict } from '../../testing/casework.ts';
import { refused } from '../../testing/fixtures.ts';
import { show } from '../../testing/harness.ts';
import type { Answer } from '../../testing/test-client.ts';
import SchoolCalendarPage from './SchoolCalendarPage.vue';

const term = {
  id: 't1',
  academicYear: '2026/27',
  term: 'AUTUMN',
  firstDay: '2026-09-02',
  lastDay: '2026-12-18',
  halfTermFrom: '2026-10-26',
  halfTermTo: '2026-10-30',
  source: 'Published by the county',
  version: 3,
};
const closure = { id: 'c1', date: '2026-12-04', kind: 'INSET', note: 'Training' };
const calendar = (viewerCanEditCalendar: boolean) => ({
  school: {
    id: 's1',
    name: 'Example School',
    viewerCanEditCalendar,
    terms: { nodes: [term] },
    closures: { nodes: [closure] },
  },
});
const done = { __typename: 'SchoolSuccess', school: { id: 's1' }, warnings: [] };
const open = (more: Record<string, Answer> = {}, mayEdit = true) =>
  show(SchoolCalendarPage, {
    path: '/schools/s1/calendar',
    route: '/schools/:id/calendar',
    answers: { SchoolCalendar: calendar(mayEdit), ...more },
  });

it('shows the terms and the closed days', async () => {
  const screen = await open();
  expect(screen.getByRole('rowheader', { name: 'Autumn 2026/27' })).toBeTruthy();
  expect(screen.text()).toContain('Friday, 4 December 2026');
  expect(await screen.violations()).toEqual([]);
});

it('offers no change to a person who may not edit', async () => {
  const screen = await open({}, false);
  expect(screen.allByRole('button')).toEqual([]);
});

it('adds a closed day', async () => {
  const screen = await open({ AddSchoolClosure: { addSchoolClosure: done } });
  await screen.press('Add a closed day');
  await screen.fill('Day', '7');
  await screen.fill('Month', '1');
  await screen.fill('Year', '2027');
  expect(await screen.violations()).toEqual([]);
  await screen.press('Add the day');
  expect(screen.sent('AddSchoolClosure')).toMatchObject([
    { input: { schoolId: 's1', date: '2027-01-07', kind: 'INSET', note: null } },
  ]);
  expect(screen.sent('SchoolCalendar')).toHaveLength(2);
});

it('asks for a day that exists before it sends anything', async () => {
  const screen = await open();
  await screen.press('Add a closed day');
  await screen.fill('Day', '31');
  await screen.fill('Month', '2');
  await screen.fill('Year', '2027');
  await screen.press('Add the day');
  expect(screen.getByRole('alert').textContent).toContain('Enter the day, month and year');
  expect(screen.operations).not.toContain('AddSchoolClosure');
});

it('changes a term, and shows a refusal at its field', async () => {
  const screen = await open({
    SetSchoolTerm: { setSchoolTerm: refused('TERM_REVERSED', 'lastDay') },
  });
  await screen.press(/^Change Autumn/);
  expect(screen.getByLabel('School year').value).toBe('2026/27');
  await screen.press('Set the term');
  expect(screen.getByRole('alert').textContent).toContain(
    'The last day must be after the first day',
  );
  expect(await screen.violations()).toEqual([]);
});

it('after a conflict loads what the other person saved and sends the new version', async () => {
  let version = 3;
  const { school } = calendar(true);
  const screen = await open({
    SchoolCalendar: () => ({ school: { ...school, terms: { nodes: [{ ...term, version }] } } }),
    SetSchoolTerm: { setSchoolTerm: conflict },
  });
  await screen.press(/^Change Autumn/);
  await screen.press('Set the term');
  version = 9;
  await screen.press('Load what they saved');
  await screen.press('Set the term');
  expect(screen.sent('SetSchoolTerm')).toMatchObject([
    { input: { expectedVersion: 3, academicYear: '2026/27', term: 'AUTUMN' } },
    { input: { expectedVersion: 9 } },
  ]);
});

it('removes a closed day, and says why when the service refuses', async () => {
  const screen = await open({
    RemoveSchoolClosure: { removeSchoolClosure: refused('CLOSURE_NOT_FOUND') },
  });
  await screen.press('Remove 4 December 2026');
  expect(screen.sent('RemoveSchoolClosure')).toMatchObject([{ input: { closureId: 'c1' } }]);
  expect(screen.getByRole('alert').textContent).toContain('no longer there');
});
