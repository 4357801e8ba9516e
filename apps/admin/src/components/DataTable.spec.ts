import { describe, expect, it, vi } from 'vitest';
import { defineComponent, h, type Component } from 'vue';
import { show } from '../testing/harness.ts';
import DataTable from './DataTable.vue';

const rows = [
  { id: '1', name: 'Fearnhill School', town: 'Letchworth' },
  { id: '2', name: 'The Priory School', town: 'Hitchin' },
];
const columns = [
  {
    key: 'name',
    label: 'Name',
    rowHeader: true,
    order: { by: 'NAME', direction: 'ascending' as const },
  },
  { key: 'town', label: 'Town' },
];
const given = { caption: 'Schools', columns, empty: { title: 'No schools yet' } };

const tableOf = (props: object): Component =>
  defineComponent(
    () => () =>
      h(
        DataTable as Component,
        { ...given, ...props },
        {
          'cell-name': ({ row }: { row: { name: string } }) => row.name,
          'cell-town': ({ row }: { row: { town: string } }) => row.town,
        },
      ),
  );

describe('a table', () => {
  it('has a name, and every row is named by its header', async () => {
    const screen = await show(tableOf({ rows }));
    expect(screen.getByRole('table', { name: 'Schools' })).toBeTruthy();
    expect(screen.allByRole('rowheader').map((cell) => cell.textContent.trim())).toEqual([
      'Fearnhill School',
      'The Priory School',
    ]);
    expect(screen.allByRole('cell')).toHaveLength(2);
  });

  it('tells how it is sorted, and asks for another order', async () => {
    const onOrder = vi.fn();
    const screen = await show(tableOf({ rows, orderBy: 'NAME', onOrder }));
    const [name, town] = screen.allByRole('columnheader');
    expect(name?.getAttribute('aria-sort')).toBe('ascending');
    expect(town?.hasAttribute('aria-sort')).toBe(false);
    await screen.press(/^Name/);
    expect(onOrder).toHaveBeenCalledWith('NAME');
  });

  it('is said to be unsorted by a column when another order holds', async () => {
    const screen = await show(tableOf({ rows, orderBy: 'TOWN' }));
    expect(screen.allByRole('columnheader')[0]?.getAttribute('aria-sort')).toBe('none');
  });
});

describe('without rows', () => {
  it('says what would stand there', async () => {
    const screen = await show(tableOf({ rows: [] }));
    expect(screen.text()).toContain('No schools yet');
    expect(screen.allByRole('table')).toEqual([]);
  });

  it('offers to try again after a fault', async () => {
    const onRetry = vi.fn();
    const screen = await show(tableOf({ rows: undefined, error: 'No answer came.', onRetry }));
    expect(screen.getByRole('alert').textContent).toContain('No answer came.');
    await screen.press('Try again');
    expect(onRetry).toHaveBeenCalledOnce();
  });

  it('keeps the rows on screen when only a repeat failed', async () => {
    const screen = await show(tableOf({ rows, error: 'No answer came.' }));
    expect(screen.allByRole('rowheader')).toHaveLength(2);
  });
});
