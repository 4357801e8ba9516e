import { expect, it } from 'vitest';
import type { Proposal } from './grouping.documents.ts';
import { gapWords } from './proposal-words.ts';

const proposal = (more: Partial<Proposal>): Proposal => ({
  groups: [],
  leftOut: [],
  needMet: 80,
  needBound: 100,
  gap: 0.2,
  proven: false,
  violations: [],
  ...more,
});

it('the gap to the best is always said, and never as nothing where there is one', () => {
  expect(gapWords(proposal({}))).toContain('at most 20% more need');
  expect(gapWords(proposal({ gap: 0.001 }))).toContain('at most 1% more need');
  expect(gapWords(proposal({ gap: 0, proven: true }))).toContain('no other grouping');
  expect(gapWords(proposal({ needMet: 0 }))).toContain('No need could be met');
});
