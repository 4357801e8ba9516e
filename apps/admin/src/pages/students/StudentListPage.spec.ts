import { expect, it } from 'vitest';
import { aPage, aViewer } from '../../testing/fixtures.ts';
import { linesIn } from '../../testing/forms.ts';
import { show } from '../../testing/harness.ts';
import { Fault, type Answer } from '../../testing/test-client.ts';
import StudentListPage from './StudentListPage.vue';

const row = (more: object = {}) => ({
  id: 's1',
  displayName: 'Sam Invented',
  yearGroup: 8,
  school: { id: 'h1', name: 'Example School' },
  openCase: null,
  openReferral: null,
  currentSenProvision: null,
  ...more,
});
const known = row({
  openCase: { id: 'k1', status: 'ACTIVE' },
  openReferral: { id: 'r1', status: 'SUBMITTED' },
  currentSenProvision: { id: 'p1', provision: 'K' },
});
const open = (path = '', answer: Answer = { students: aPage([known]) }, viewer = aViewer()) =>
  show(StudentListPage, { path: `/students${path}`, answers: { StudentList: answer }, viewer });

it('lists the students, with what the service does for them', async () => {
  const screen = await open();
  const [, line = ''] = linesIn('row');
  expect(line).toContain('Special needs SEN support');
  expect(line).toContain('Case: active Referral: waiting for an answer');
  expect(screen.getByRole('link', { name: 'Sam Invented' }).getAttribute('href')).toBe(
    '/students/s1',
  );
  expect(await screen.violations()).toEqual([]);
});

it('writes nothing where there is no special need', async () => {
  await open('', {
    students: aPage([row({ currentSenProvision: { id: 'p2', provision: 'N' } })]),
  });
  expect(linesIn('row')[1]).toMatch(/Special needs With the service$/);
});

it('asks the server for what the address says', async () => {
  const screen = await open('?search=inv&year=8&case=NONE&order=SCHOOL&after=s9');
  expect(screen.sent('StudentList')).toEqual([
    {
      first: 50,
      after: 's9',
      orderBy: 'SCHOOL',
      filter: { search: 'inv', yearGroup: [8], hasOpenCase: false },
    },
  ]);
  expect(screen.getByLabel('Year group').value).toBe('8');
  expect(screen.getByLabel('Open case').value).toBe('NONE');
});

it('passes over what the address cannot mean', async () => {
  const screen = await open('?year=many&case=anything');
  expect(screen.getByLabel('Year group').value).toBe('');
  expect(screen.getByLabel('Open case').value).toBe('');
  expect(screen.sent('StudentList')).toMatchObject([{ orderBy: 'NAME' }]);
  expect(screen.sent('StudentList')[0]).toHaveProperty('filter', { search: null });
});

it('puts what is typed and chosen into the address, on the first page', async () => {
  const screen = await open('?after=s9');
  await screen.fill('Year group', '8');
  await screen.fill('Open case', 'OPEN');
  const box = screen.getByLabel('Name or pupil number');
  box.value = 'sam';
  box.dispatchEvent(new Event('input', { bubbles: true }));
  box.form?.requestSubmit();
  await screen.settle();
  expect(screen.router.currentRoute.value.query).toEqual({
    year: ['8'],
    case: ['OPEN'],
    search: ['sam'],
  });
  expect(screen.sent('StudentList').at(-1)).toMatchObject({
    after: null,
    filter: { search: 'sam', yearGroup: [8], hasOpenCase: true },
  });
  await screen.fill('Year group', '');
  expect(screen.router.currentRoute.value.query).not.toHaveProperty('year');
});

it('offers every year group in which a student can be added', async () => {
  const screen = await open();
  expect(linesIn('combobox')).toHaveLength(2);
  expect(screen.getByLabel('Year group').textContent).toMatch(/^All ?Year 4 ?Year 5/);
});

it('offers a school to add a student, and nobody else', async () => {
  const screen = await open('', undefined, aViewer('SCHOOL_LEAD'));
  expect(screen.getByRole('link', { name: 'Add a student' }).getAttribute('href')).toBe(
    '/students/add',
  );
});

it('offers nobody without a school to add a student', async () => {
  const screen = await open();
  expect(screen.allByRole('link', { name: 'Add a student' })).toEqual([]);
});

it('says that nobody was found', async () => {
  const screen = await open('?search=nobody', { students: aPage([]) });
  expect(screen.text()).toContain('No student found');
  expect(await screen.violations()).toEqual([]);
});

it('says that the list could not be read, and reads it again', async () => {
  let failing = true;
  const screen = await open('', () =>
    failing ? new Fault('FORBIDDEN') : { students: aPage([known]) },
  );
  expect(screen.getByRole('alert').textContent).toContain('Your role may not do this');
  failing = false;
  await screen.press('Try again');
  expect(linesIn('rowheader')).toEqual(['Sam Invented']);
});
