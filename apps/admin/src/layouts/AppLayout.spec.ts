import { expect, it } from 'vitest';
import { defineComponent, h } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { announce } from '../composables/useAnnouncer.ts';
import { tell } from '../composables/useNotices.ts';
import { useViewer } from '../composables/useViewer.ts';
import { aViewer } from '../testing/fixtures.ts';
import { show } from '../testing/harness.ts';
import { Fault, type Answer } from '../testing/test-client.ts';
import AppLayout from './AppLayout.vue';

const First = defineComponent(() => {
  const router = useRouter();
  const done = async () => {
    await router.push('/app/next/1');
    tell('The case is closed.');
  };
  return () =>
    h('div', [h('h1', { tabindex: -1 }, 'First'), h('button', { onClick: done }, 'Do it')]);
});
const Next = defineComponent(() => {
  const name = useViewer().value.name;
  // Read once: the page of another record has to be another page.
  const id = String(useRoute().params['id']);
  return () => h('div', [h('h1', { tabindex: -1 }, `Next ${id}`), h('p', `Seen by ${name}`)]);
});

async function open(viewer: Answer = { viewer: aViewer('OUTREACH_WORKER') }) {
  const screen = await show({ render: () => null }, { answers: { Viewer: viewer } });
  screen.router.addRoute({
    path: '/app',
    component: AppLayout,
    children: [
      { path: '', component: First },
      { path: 'next/:id', component: Next },
    ],
  });
  const go = async (path: string) => {
    await screen.router.push(path);
    await screen.settle();
  };
  await go('/app');
  return { ...screen, go };
}
const inPage = () => document.getElementById('main');

it('shows the page with the places and the account of who is signed in', async () => {
  const screen = await open();
  expect(screen.getByRole('navigation', { name: 'Main' }).textContent).toContain('Students');
  expect(screen.text()).toContain('Robin Example');
  expect(inPage()?.textContent).toContain('First');
  expect(await screen.violations()).toEqual([]);
});

it('shows no page before it is known who looks, and says what is wrong', async () => {
  let failing = true;
  const screen = await open(() =>
    failing ? new Fault('INTERNAL_SERVER_ERROR', 'INC-12') : { viewer: aViewer() },
  );
  expect(screen.getByRole('heading').textContent.trim()).toBe('This could not be loaded');
  expect(screen.allByRole('navigation')).toEqual([]);
  expect(screen.getByRole('alert').textContent).toContain('INC-12');
  failing = false;
  await screen.press('Try again');
  expect(screen.getByRole('heading').textContent).toBe('First');
});

it('leaves for the sign-in when the session has ended', async () => {
  const screen = await open(() => new Fault('UNAUTHENTICATED'));
  expect(screen.signedOut()).toBe(true);
});

it('puts the focus on the heading of the page that opens', async () => {
  const screen = await open();
  await screen.go('/app/next/1');
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Next 1' }));
});

it('shows another record as another page', async () => {
  const screen = await open();
  await screen.go('/app/next/1');
  await screen.go('/app/next/2');
  expect(screen.getByRole('heading').textContent).toBe('Next 2');
});

it('says on the next page what was done on the one before, and no longer after that', async () => {
  const screen = await open();
  await screen.press('Do it');
  expect(screen.getByRole('heading').textContent).toBe('Next 1');
  expect(inPage()?.textContent).toContain('The case is closed.');
  await screen.go('/app/next/2');
  expect(inPage()?.textContent).not.toContain('The case is closed.');
});

it('keeps what was done in sight while a list is filtered', async () => {
  const screen = await open();
  tell('The case is closed.');
  await screen.go('/app?status=ALL');
  expect(inPage()?.textContent).toContain('The case is closed.');
});

it('reads out what changes without a page', async () => {
  const screen = await open();
  announce('12 students');
  await screen.settle();
  const said = screen.allByRole('status').map(({ textContent }) => textContent.trim());
  expect(said).toContain('12 students');
});

it('opens the menu of a narrow screen, and closes it on the way to a page', async () => {
  const screen = await open();
  const menu = screen.getByRole('button', { name: 'Menu' });
  expect(menu.ariaExpanded).toBe('false');
  await screen.press('Menu');
  expect(menu.ariaExpanded).toBe('true');
  expect(document.getElementById(menu.getAttribute('aria-controls') ?? '')).not.toBeNull();
  await screen.go('/app/next/1');
  expect(menu.ariaExpanded).toBe('false');
});

it('leads past the menu to the content', async () => {
  const screen = await open();
  await screen.press('Skip to the content', 'link');
  expect(document.activeElement).toBe(inPage());
});
