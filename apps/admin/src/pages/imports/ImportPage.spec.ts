import { expect, it } from 'vitest';
import { aPage } from '../../testing/fixtures.ts';
import { show } from '../../testing/harness.ts';
import ImportPage from './ImportPage.vue';

const row = {
  line: 57,
  urn: '100001',
  name: 'Example School',
  outcome: 'REJECTED',
  reasons: [{ code: 'URN_FORMAT', field: 'URN', detail: null }],
};
const report = {
  id: 'i1',
  fileName: 'register.csv',
  importedAt: '2026-11-20T09:00:00Z',
  state: 'APPLIED',
  rowsRead: 1024,
  added: 12,
  changed: 1,
  unchanged: 900,
  rejected: 1,
  outOfArea: 110,
  unknownColumns: [],
  importedBy: null,
  rows: {
    ...aPage([row]),
    totalCount: 60,
    pageInfo: { hasNextPage: true, endCursor: 'line 57' },
  },
};
const open = (establishmentImport: object | null) =>
  show(ImportPage, {
    path: '/imports/i1',
    route: '/imports/:id',
    answers: { ImportPage: { establishmentImport } },
  });

it('shows every row of a file, a page at a time', async () => {
  const screen = await open(report);
  expect(screen.text()).toContain('The URN has six digits (URN)');
  expect(screen.text()).toContain('1 of 60 rows on this page');
  expect(await screen.violations()).toEqual([]);
  await screen.press('Next page');
  expect(screen.sent('ImportPage').at(-1)).toEqual({ id: 'i1', after: 'line 57' });
});

it('says so when there is no such file', async () => {
  const screen = await open(null);
  expect(screen.text()).toContain('not found');
});
