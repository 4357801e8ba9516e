import { expect, it } from 'vitest';
import { linesIn } from '../../testing/forms.ts';
import { show } from '../../testing/harness.ts';
import ConsentStanding from './ConsentStanding.vue';

const support = { kind: 'ONE_TO_ONE', state: 'GIVEN', validUntil: '2027-09-09', renewalDue: false };
const open = (interventions: object[], sharing: object[] = []) =>
  show(ConsentStanding, { props: { standing: { interventions, sharing } } });

it('says until when support is agreed to, and when to ask again', async () => {
  const screen = await open([support, { ...support, kind: 'GROUP', renewalDue: true }]);
  expect(linesIn('listitem')).toEqual([
    'One-to-one support Given until 9 September 2027',
    'Group work Given until 9 September 2027 : ask again',
  ]);
  expect(await screen.violations()).toEqual([]);
});

it.each([
  ['REFUSED', 'Refused'],
  ['WITHDRAWN', 'Withdrawn'],
  ['EXPIRED', 'Run out'],
  ['DISPUTED', 'Disputed'],
  ['NONE', 'Not asked'],
])('says that support is %s without a date until which it would hold', async (state, words) => {
  await open([{ ...support, state }]);
  expect(linesIn('listitem')).toEqual([`One-to-one support ${words}`]);
});

it('puts together what one agency may be told, and apart what it may not', async () => {
  await open(
    [],
    [
      { agency: 'GP', information: 'NEEDS', state: 'GIVEN' },
      { agency: 'GP', information: 'HEALTH', state: 'GIVEN' },
      { agency: 'GP', information: 'BEHAVIOUR', state: 'REFUSED' },
      { agency: 'POLICE', information: 'NEEDS', state: 'WITHDRAWN' },
    ],
  );
  expect(linesIn('listitem')).toEqual([
    'GP Given Needs, Health',
    'GP Refused Behaviour',
    'Police Withdrawn Needs',
  ]);
});

it('says that no agency was asked about', async () => {
  expect((await open([support])).text()).toContain('No agency was asked about.');
});
