import { expect, it } from 'vitest';
import { aViewer } from '../../testing/fixtures.ts';
import { show } from '../../testing/harness.ts';
import AddStudentPage from './AddStudentPage.vue';

it('says to which school the student is added', async () => {
  const screen = await show(AddStudentPage, { viewer: aViewer('SCHOOL_REFERRER') });
  expect(screen.getByRole('heading').textContent).toBe('Add a student');
  expect(screen.text()).toContain('Example School');
  expect(screen.getByRole('link', { name: 'Students' }).getAttribute('href')).toBe('/students');
  expect(await screen.violations()).toEqual([]);
});

it.each(['MANAGER', 'OUTREACH_WORKER', 'COMMISSIONER'] as const)(
  'is not there for a %s, who belongs to no school',
  async (role) => {
    const screen = await show(AddStudentPage, { viewer: aViewer(role) });
    expect(screen.getByRole('heading').textContent).toBe('Page not found');
    expect(screen.allByRole('button')).toEqual([]);
  },
);
