import { expect, it } from 'vitest';
import { show } from '../testing/harness.ts';
import NotFoundPage from './NotFoundPage.vue';

it('does not tell what is gone from what is not yours, and leads Home', async () => {
  const screen = await show(NotFoundPage);
  expect(screen.getByRole('heading').textContent).toBe('Page not found');
  expect(screen.text()).toContain('It is no longer there, or it is not yours to see.');
  expect(screen.getByRole('link', { name: 'Go to Home' }).getAttribute('href')).toBe('/');
  expect(await screen.violations()).toEqual([]);
});
