import { expect, it } from 'vitest';
import { h } from 'vue';
import { show } from '../testing/harness.ts';
import PlainLayout from './PlainLayout.vue';

it('shows the page under the name of the service, with nothing of the signed-in part', async () => {
  const screen = await show({ render: () => h('p', 'Elsewhere') });
  screen.router.addRoute({
    path: '/sign-in',
    component: PlainLayout,
    children: [{ path: '', component: { render: () => h('h1', 'Sign in') } }],
  });
  await screen.router.push('/sign-in');
  await screen.settle();
  const page = document.getElementById('main');
  expect(page?.textContent).toBe('OutreachSign inPrivacy');
  expect(screen.allByRole('navigation')).toEqual([]);
  expect(screen.getByRole('link', { name: 'Privacy' }).getAttribute('href')).toBe('/privacy');
  expect(await screen.violations()).toEqual([]);
});
