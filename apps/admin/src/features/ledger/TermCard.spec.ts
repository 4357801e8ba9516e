import { beforeEach, expect, it, vi } from 'vitest';
import { show } from '../../testing/harness.ts';
import { aTimeTerm } from '../../testing/ledger.ts';
import TermCard from './TermCard.vue';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-25T12:00:00Z') });
  return () => vi.useRealTimers();
});

const open = (more: Parameters<typeof aTimeTerm>[0] = {}) =>
  show(TermCard, { props: { term: aTimeTerm(more) } });

it('says what is owed, how much of it is planned, and what came from before', async () => {
  const screen = await open();
  expect(screen.text()).toContain('Owed to the school: 30 h 30 min, 5 h of it planned and to come');
  expect(screen.text()).toContain('Carried in: 1 h 30 min, from the Summer term 2025/26');
  expect([...document.querySelectorAll('dl > div')].map((one) => one.textContent)).toEqual([
    'Promised49 h',
    'Delivered20 h',
    'To come5 h',
    'Not recorded45 min',
    'Lost1 h',
    'Carried in1 h 30 min',
    'Given upnone',
  ]);
  expect(await screen.violations()).toEqual([]);
});

it('says of a school that had more that it had more, and of a term that is over nothing to come', async () => {
  const screen = await open({ balance: -45, isOver: true });
  expect(screen.text()).toContain('The school has had 45 min more');
  expect(screen.text()).not.toContain('to come,');
  expect(screen.text()).not.toContain('of it planned');
});

it('calls nothing owed of a term that has not begun', async () => {
  const screen = await open({ firstDay: '2027-01-04', lastDay: '2027-03-25' });
  expect(screen.text()).toContain('This term has not begun');
  expect(screen.text()).not.toContain('Owed');
});
