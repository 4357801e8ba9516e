import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { linesIn } from '../testing/forms.ts';
import { show } from '../testing/harness.ts';
import Timeline from './Timeline.vue';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-20T12:00:00Z') });
});
afterEach(() => void vi.useRealTimers());

const entry = { id: '1', title: 'Case opened', by: 'Robin, Manager', at: '2026-11-18T12:00:00Z' };
const open = (...entries: object[]) =>
  show(Timeline, { props: { label: 'History of this case', entries } });

it('says what happened, who did it and how long ago, in the order it is given', async () => {
  const screen = await open(entry, { ...entry, id: '2', title: 'Referral sent', by: null });
  expect(linesIn('listitem')).toEqual([
    'Case opened Robin, Manager, 2 days ago',
    'Referral sent 2 days ago',
  ]);
  expect(screen.getByRole('list', { name: 'History of this case' }).localName).toBe('ol');
  expect(await screen.violations()).toEqual([]);
});

it('adds what belongs to it', async () => {
  await open({ ...entry, facts: ['From: 1 December 2026', 'To: 4 December 2026'] });
  expect(linesIn('listitem').slice(1)).toEqual(['From: 1 December 2026', 'To: 4 December 2026']);
});
