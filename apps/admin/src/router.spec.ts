import { createMemoryHistory, createRouter } from 'vue-router';
import { describe, expect, it } from 'vitest';
import AppLayout from './layouts/AppLayout.vue';
import { routes } from './router.ts';

const router = createRouter({ history: createMemoryHistory(), routes });
const at = (path: string) => router.resolve(path).matched;

describe('the pages', () => {
  it('shows Home inside the layout of somebody signed in', () => {
    const [layout, page] = at('/');
    expect(layout?.components?.['default']).toBe(AppLayout);
    expect(page?.meta.title).toBe('Home');
  });

  it.each(['/sign-in', '/welcome', '/privacy'])(
    'shows %s to somebody who is not signed in',
    (path) => {
      expect(at(path)).toHaveLength(2);
      expect(at(path).some(({ components }) => components?.['default'] === AppLayout)).toBe(false);
    },
  );

  it('says so when there is no such page', () => {
    expect(router.resolve('/no/such/place').meta.title).toBe('Page not found');
  });

  it('gives every page a title', () => {
    const untitled = router
      .getRoutes()
      .filter(({ children, meta }) => children.length === 0 && meta.title === undefined);
    expect(untitled.map(({ path }) => path)).toEqual([]);
  });
});
