import { expect, it } from 'vitest';
import { showField } from '../../testing/field.ts';
import OpenCaseStudents from './OpenCaseStudents.vue';

const students = ['Ada', 'Ben', 'Cal', 'Dot', 'Eve', 'Fin', 'Gil'].map((name) => ({
  value: name.toLowerCase(),
  label: name,
}));
const labels = () =>
  [...document.querySelectorAll('fieldset label')].map((label) => label.textContent.trim());

it('finds students by part of the name, and keeps whoever is chosen in sight', async () => {
  const screen = await showField(OpenCaseStudents, ['ada'], { students, several: true });
  await screen.fill('Find a student', 'be');
  expect(labels()).toEqual(['Ada', 'Ben']);
  await screen.choose('Ben');
  expect(screen.value()).toEqual(['ada', 'ben']);
  expect(await screen.violations()).toEqual([]);
});

it('takes one where one is wanted, and marks none where several were chosen before', async () => {
  const screen = await showField(OpenCaseStudents, ['ada', 'ben'], { students, several: false });
  expect(screen.allByRole('radio').filter((one) => (one as HTMLInputElement).checked)).toEqual([]);
  await screen.choose('Cal');
  expect(screen.value()).toEqual(['cal']);
});

it('asks for no search in a short list, and says where nobody is', async () => {
  const short = await showField(OpenCaseStudents, [], {
    students: students.slice(0, 3),
    several: true,
  });
  expect(short.allByRole('searchbox')).toEqual([]);
  document.body.innerHTML = '';
  const none = await showField(OpenCaseStudents, [], { students: [], several: true });
  expect(none.text()).toContain('No student has an open case here.');
});

it('says that nobody is called so', async () => {
  const screen = await showField(OpenCaseStudents, [], { students, several: true });
  await screen.fill('Find a student', 'zz');
  expect(screen.text()).toContain('No student of that name here.');
});
