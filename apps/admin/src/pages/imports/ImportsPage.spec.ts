import { beforeEach, expect, it, vi } from 'vitest';
import { aPage } from '../../testing/fixtures.ts';
import { show } from '../../testing/harness.ts';
import ImportsPage from './ImportsPage.vue';

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
  unknownColumns: ['Colour'],
  importedBy: null,
  rows: {
    totalCount: 60,
    nodes: [
      {
        line: 7,
        urn: '100001',
        name: 'Example School',
        outcome: 'CHANGED',
        reasons: [{ code: 'FIELD_CHANGED', field: 'name', detail: 'Old → Example' }],
      },
      {
        line: 9,
        urn: null,
        name: null,
        outcome: 'REJECTED',
        reasons: [{ code: 'URN_FORMAT', field: 'URN', detail: null }],
      },
    ],
  },
};
const answers = { Imports: { establishmentImports: aPage([report]) } };
const open = () => show(ImportsPage, { path: '/imports', answers });

const sent: { url: string; type: string; body: File }[] = [];
let answer = { status: 200, body: '{"importId":"i2","state":"APPLIED"}' };

// jsdom's own would go to the network.
class Request extends EventTarget {
  readonly upload = new EventTarget();
  responseType = '';
  status = 0;
  responseText = '';
  #url = '';
  #type = '';
  open(_method: string, url: string): void {
    this.#url = url;
  }
  setRequestHeader(_name: string, value: string): void {
    this.#type = value;
  }
  send(body: File): void {
    sent.push({ url: this.#url, type: this.#type, body });
    this.status = answer.status;
    this.responseText = answer.body;
    queueMicrotask(() => this.dispatchEvent(new Event('load')));
  }
}
beforeEach(() => {
  sent.length = 0;
  vi.stubGlobal('XMLHttpRequest', Request);
});

function choose(field: HTMLInputElement, file: File): void {
  Object.defineProperty(field, 'files', { value: [file], configurable: true });
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
const file = new File(['URN\n'], 'area & all.csv', { type: 'text/csv' });
const label = 'File from Get Information about Schools';

it('tells what became of each row, and why', async () => {
  const screen = await open();
  expect(screen.text()).toContain('1,024');
  expect(screen.text()).toContain('Changed (name): Old → Example');
  expect(screen.text()).toContain('The URN has six digits (URN)');
  const all = screen.getByRole('link', { name: 'All 60 rows of register.csv' });
  expect(all.getAttribute('href')).toBe('/imports/i1');
  expect(screen.text()).toContain('Columns that were not read: Colour');
  expect(await screen.violations()).toEqual([]);
});

it('turns to the files before', async () => {
  const screen = await show(ImportsPage, {
    path: '/imports',
    answers: {
      Imports: {
        establishmentImports: {
          ...aPage([report]),
          totalCount: 7,
          pageInfo: { hasNextPage: true, endCursor: 'end' },
        },
      },
    },
  });
  await screen.press('Next page');
  expect(screen.router.currentRoute.value.query).toEqual({ after: 'end' });
  expect(screen.sent('Imports').at(-1)).toEqual({ after: 'end' });
});

it('sends the file as it is and reads the reports again', async () => {
  answer = { status: 200, body: '{"importId":"i2","state":"APPLIED"}' };
  const screen = await open();
  choose(screen.getByLabel(label), file);
  await screen.press('Read the file in');
  expect(sent).toEqual([
    { url: '/imports/establishments?fileName=area%20%26%20all.csv', type: 'text/csv', body: file },
  ]);
  expect(screen.sent('Imports')).toHaveLength(2);
});

it('asks for a file before anything is sent', async () => {
  const screen = await open();
  await screen.press('Read the file in');
  expect(screen.getByRole('alert').textContent).toContain('Choose the file of the register');
  expect(sent).toEqual([]);
});

it('says at the field why the whole file was refused, and shows its report', async () => {
  answer = { status: 422, body: '{"importId":"i2","state":"REFUSED","code":"COLUMNS_MISSING"}' };
  const screen = await open();
  choose(screen.getByLabel(label), file);
  await screen.press('Read the file in');
  expect(screen.getByLabel(label).getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByRole('alert').textContent).toContain('lacks columns');
  expect(screen.sent('Imports')).toHaveLength(2);
  expect(await screen.violations()).toEqual([]);
});

it('says so when the server answers with no sense', async () => {
  answer = { status: 502, body: '<html>' };
  const screen = await open();
  choose(screen.getByLabel(label), file);
  await screen.press('Read the file in');
  expect(screen.getByRole('alert').textContent).toContain('Something went wrong at our end');
});
