import { expect, it } from 'vitest';
import { defineComponent, h } from 'vue';
import { show } from '../testing/harness.ts';
import { useListQuery } from './useListQuery.ts';

const list = async (path: string) => {
  let query!: ReturnType<typeof useListQuery<'search' | 'role', 'NAME' | 'ROLE'>>;
  const Page = defineComponent(() => {
    query = useListQuery({
      filters: { search: 'TEXT', role: ['MANAGER', 'COMMISSIONER'] },
      orders: ['NAME', 'ROLE'],
      defaultOrder: 'NAME',
    });
    return () => h('p');
  });
  const screen = await show(Page, { path });
  return { query, screen, address: () => screen.router.currentRoute.value.fullPath };
};

it('reads filters, order and page from the address', async () => {
  const { query } = await list('/staff?search=an&role=MANAGER&role=NONSENSE&order=ROLE&after=x');
  expect(query.one('search')).toBe('an');
  expect(query.many('role', ['MANAGER', 'COMMISSIONER'])).toEqual(['MANAGER']);
  expect(query.orderBy.value).toBe('ROLE');
  expect(query.after.value).toBe('x');
  expect(query.filtered.value).toBe(true);
});

it('passes over what a filter cannot be', async () => {
  const { query } = await list('/staff?role=NONSENSE&role=COMMISSIONER&elsewhere=x');
  expect(query.chosen.value).toEqual({ search: [], role: ['COMMISSIONER'] });
  expect(query.one('role')).toBe('COMMISSIONER');
  expect((await list('/staff?role=NONSENSE')).query.filtered.value).toBe(false);
});

it('takes an order that does not exist for the usual one', async () => {
  const { query } = await list('/staff?order=DROP');
  expect(query.orderBy.value).toBe('NAME');
});

it('starts at the first page again when a filter changes', async () => {
  const { query, screen, address } = await list('/staff?after=x&search=an');
  query.set('role', ['MANAGER']);
  await screen.settle();
  expect(address()).toBe('/staff?search=an&role=MANAGER');
  query.clear();
  await screen.settle();
  expect(address()).toBe('/staff');
});

it('goes to the next page', async () => {
  const { query, screen, address } = await list('/staff');
  query.next('end');
  await screen.settle();
  expect(address()).toBe('/staff?after=end');
  expect(query.hasPrevious.value).toBe(true);
});
