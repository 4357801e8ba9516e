import { expect, it } from 'vitest';
import { TODAY } from '../consent/consent.builder.ts';
import { inPrintedOrder } from './needs-profile.ts';

it('a profile is printed strengths first, and in a section as it was written (NEED-2)', () => {
  const say = (section: 'TRIGGERS' | 'STRENGTHS' | 'OWN_WORDS', text: string) =>
    ({ section, text, saidBy: 'STUDENT', saidOn: TODAY }) as const;
  const printed = inPrintedOrder([
    say('TRIGGERS', 'noise'),
    say('OWN_WORDS', 'it is loud'),
    say('STRENGTHS', 'draws'),
    say('STRENGTHS', 'is kind'),
  ]);
  expect(printed.map(({ text }) => text)).toEqual(['draws', 'is kind', 'it is loud', 'noise']);
});
