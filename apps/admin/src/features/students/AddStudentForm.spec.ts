import { expect, it } from 'vitest';
import { today } from '../../components/dates.ts';
import { currentNotices } from '../../composables/useNotices.ts';
import { aViewer, refused } from '../../testing/fixtures.ts';
import { problemsSaid, saidAt, typeDate } from '../../testing/forms.ts';
import { show } from '../../testing/harness.ts';
import AddStudentForm from './AddStudentForm.vue';

const added = (...warnings: object[]) => ({
  __typename: 'StudentSuccess',
  student: { id: 's7' },
  warnings,
});
const open = (answer: object = added()) =>
  show(AddStudentForm, {
    viewer: aViewer('SCHOOL_LEAD'),
    answers: { AddStudent: { addStudent: answer } },
  });
const fillIn = async (screen: Awaited<ReturnType<typeof open>>) => {
  await screen.fill('First name', 'Samuel');
  await screen.fill('Surname', 'Invented');
  typeDate('Date of birth', '2013-05-04');
  await screen.choose('Not stated');
  await screen.fill('Year group', '8');
};
const add = 'Add the student';

it('adds a student of the person’s own school, with nothing made up', async () => {
  const screen = await open();
  await fillIn(screen);
  expect(await screen.violations()).toEqual([]);
  await screen.press(add);
  expect(screen.sent('AddStudent')).toEqual([
    {
      input: {
        schoolId: 'school-1',
        givenName: 'Samuel',
        familyName: 'Invented',
        preferredName: null,
        dateOfBirth: '2013-05-04',
        sex: 'NOT_STATED',
        yearGroup: 8,
        upn: null,
        onRollFrom: today(),
        idempotencyKey: expect.any(String) as string,
      },
    },
  ]);
});

it('sends what is optional once it is known', async () => {
  const screen = await open();
  await fillIn(screen);
  await screen.fill('Likes to be called (optional)', 'Sam');
  await screen.fill('Unique pupil number (optional)', 'P919000024001');
  typeDate('On roll from', '2026-09-02');
  await screen.press(add);
  expect(screen.sent('AddStudent')).toMatchObject([
    { input: { preferredName: 'Sam', upn: 'P919000024001', onRollFrom: '2026-09-02' } },
  ]);
});

it('opens the record, and says what the service wants looked at', async () => {
  const screen = await open(
    added({ code: 'YEAR_GROUP_MISMATCH', field: 'yearGroup', detail: '9' }),
  );
  await fillIn(screen);
  await screen.press(add);
  expect(screen.router.currentRoute.value.path).toBe('/students/s7');
  expect(currentNotices.value.map(({ words }) => words)).toEqual([
    'The student is added. The year group is not the usual one for this age',
  ]);
});

it('names everything that is missing before it sends anything', async () => {
  const screen = await open();
  typeDate('On roll from', '2026-02-30');
  await screen.press(add);
  expect(problemsSaid()).toEqual([
    'Enter the first name',
    'Enter the surname',
    'Enter the date of birth',
    'Choose one',
    'Choose the year group',
    'Enter the first day on roll',
  ]);
  expect(saidAt('Date of birth')).toBe('Error: Enter the date of birth');
  expect(screen.operations).toEqual([]);
  await screen.press('Enter the surname', 'link');
  expect(document.activeElement).toBe(screen.getByLabel('Surname'));
});

it.each([
  ['UPN_FORMAT', 'has a letter and 12 digits'],
  ['UPN_CHECK_LETTER', 'does not fit the digits'],
  ['UPN_IN_USE', 'Another student has this'],
])('says what is wrong with the pupil number and keeps it: %s', async (code, words) => {
  const screen = await open(refused(code, 'upn'));
  const label = 'Unique pupil number (optional)';
  await fillIn(screen);
  await screen.fill(label, 'X91900');
  await screen.press(add);
  expect(problemsSaid()).toHaveLength(1);
  expect(saidAt(label)).toContain(words);
  expect(screen.getByLabel(label).value).toBe('X91900');
  expect(screen.getByLabel('First name').value).toBe('Samuel');
});
