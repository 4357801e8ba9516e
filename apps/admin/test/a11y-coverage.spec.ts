import { describe, expect, it, vi } from 'vitest';
import { ref, type Component } from 'vue';
import { show } from '../src/testing/harness.ts';

const modules = import.meta.glob<Component>('../src/components/*.vue', {
  eager: true,
  import: 'default',
});
const components = Object.fromEntries(
  Object.entries(modules).map(([path, component]) => [
    path.replace('../src/components/', '').replace('.vue', ''),
    component,
  ]),
);
const at = '2026-09-04T09:30:00Z';
const field = { name: 'kind', label: 'Kind', modelValue: '', hint: 'As the school says it' };
const wrong = { ...field, error: 'Choose a kind', optional: true };
const options = [
  { value: 'A', label: 'First', hint: 'The usual one' },
  { value: 'B', label: 'Second' },
];
const table = { caption: 'Schools', columns: [{ key: 'name', label: 'Name', rowHeader: true }] };
const empty = { title: 'No schools' };

/** What each component is shown with; a component in no case fails below. */
const cases: Record<string, readonly object[]> = {
  ActPanel: [{ acts: [{ act: 'ACCEPT', label: 'Accept' }], leading: true, description: 'R-1' }],
  CheckboxGroup: [
    { ...field, modelValue: ['A'], options },
    { ...wrong, modelValue: [], options, inline: true },
  ],
  ChoiceChips: [
    { ...field, modelValue: ['A'], options },
    { ...wrong, modelValue: [], options },
  ],
  ConfirmDialog: [
    { open: true, title: 'Close the case?', text: 'It stays readable.', confirm: 'Close the case' },
  ],
  CoverScreen: [{ open: true }],
  CursorPager: [{ noun: 'schools', total: 60, shown: 50, hasNext: true, hasPrevious: false }],
  DataTable: [
    { ...table, rows: [{ id: '1' }], empty },
    { ...table, rows: [], empty },
    { ...table, rows: undefined, empty },
    { ...table, rows: undefined, empty, error: 'No answer came.' },
  ],
  DateField: [{ ...field, modelValue: '2026-09-04' }, wrong],
  DefinitionList: [{ items: [{ key: 'upn', label: 'UPN', value: null }] }],
  EmptyState: [{ ...empty, text: 'Add the first one.' }],
  ErrorState: [{ message: 'No answer came.' }, { message: 'No answer came.', page: true }],
  ErrorSummary: [
    {
      problems: [{ field: 'kind', message: 'Choose a kind' }, { message: 'Try later' }],
      attempt: 1,
    },
    { problems: [], attempt: 1, conflict: true },
  ],
  FileField: [
    { ...field, modelValue: null, accept: '.csv' },
    { ...wrong, modelValue: null, accept: '.csv' },
  ],
  FieldNotes: [{ name: 'kind', hint: 'As the school says it', error: 'Choose a kind' }],
  FilterChips: [{ chips: [{ key: 'year', label: 'Year 7' }] }],
  FoldedPart: [{ label: 'More' }, { label: 'More', open: true }],
  FormActions: [{ submit: 'Save', busy: false, cancel: 'Cancel' }],
  FormFrame: [
    {
      form: {
        problems: ref([{ field: 'name', message: 'Give a name' }]),
        attempt: ref(0),
        conflict: ref(false),
        sending: ref(false),
        submit: () => Promise.resolve(),
      },
      submit: 'Save',
      cancel: 'Cancel',
    },
  ],
  KeptNote: [
    { at: new Date(at), restored: false },
    { at: new Date(at), restored: true },
  ],
  KeyCaps: [{ caps: ['Ctrl', 'K'] }],
  LinkTabs: [{ label: 'School', tabs: [{ to: '/', label: 'Overview', count: 2 }] }],
  LoadingBlock: [{}],
  LookedForNames: [{ name: 'looked', modelValue: false }],
  ModalDialog: [{ open: true, title: 'Keys', place: 'middle' }],
  PageHeader: [{ title: 'Schools', kicker: 'Area', back: { to: '/', label: 'Home' } }],
  RadioGroup: [
    { ...field, options },
    { ...wrong, options },
  ],
  RatingScale: [
    { ...field, from: 0, to: 10, lowest: 'not yet', highest: 'there' },
    { ...wrong, from: 1, to: 5, lowest: 'hard', highest: 'good' },
  ],
  RelativeTime: [{ at }],
  SchoolDate: [{ date: '2026-09-04' }, { date: null }],
  SearchField: [{ label: 'Search', value: '' }],
  SelectField: [
    { ...field, options },
    { ...wrong, options },
  ],
  SegmentedRadios: [
    { ...field, modelValue: 'A', options },
    { ...wrong, options },
  ],
  SidePanel: [{ open: true, title: 'Record consent' }],
  StatusBadge: [{ label: 'Waiting' }, { label: 'Overdue', tone: 'attention' }],
  TaskList: [
    {
      label: 'Referral',
      tasks: [
        { key: 'a', title: 'Reasons', to: '/', state: 'STARTED', hint: 'Two missing' },
        { key: 'b', title: 'Sign-off', to: '/', state: 'BLOCKED' },
      ],
    },
  ],
  TextAreaField: [field, wrong],
  TextField: [field, wrong],
  TimeField: [{ ...field, modelValue: '09:30' }, wrong],
  Timeline: [
    {
      label: 'History',
      entries: [{ id: '1', title: 'Case opened', by: 'Robin', at, facts: ['A'] }],
    },
  ],
};

it('knows every component', () => {
  expect(Object.keys(cases).sort()).toEqual(Object.keys(components).sort());
});

describe.each(Object.entries(cases))('%s', (name, shown) => {
  it.each(shown.map((props, index) => ({ index, props })))(
    'has no fault that axe finds ($index)',
    async ({ props }) => {
      const screen = await show(components[name]!, { props: { ...props } });
      // A skeleton comes late and a dialog elsewhere; an empty page would have no fault either.
      await vi.waitFor(() => expect(document.querySelector('main *, dialog')).not.toBeNull());
      expect(await screen.violations()).toEqual([]);
    },
  );
});
