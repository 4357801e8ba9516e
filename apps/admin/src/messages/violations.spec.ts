import { ALL_VIOLATION_CODES } from '@outreach/domain';
import { expect, it } from 'vitest';
import { violationWords } from './violations.ts';

it.each(ALL_VIOLATION_CODES)('%s has words of its own', (code) => {
  expect(violationWords({ code })).not.toContain(code);
});

it('puts a detail into its place', () => {
  expect(violationWords({ code: 'CONTRACTED_MINUTES_EXCEEDED', detail: '900' })).toContain(
    '900 minutes',
  );
});

it('shows a code that this page does not know yet', () => {
  expect(violationWords({ code: 'NEW_RULE' })).toContain('NEW_RULE');
});
