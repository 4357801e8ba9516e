import { expect, it } from 'vitest';
import { linesIn } from '../../testing/forms.ts';
import { show } from '../../testing/harness.ts';
import { aTriedEntry } from '../../testing/referrals.ts';
import PriorInterventions from './PriorInterventions.vue';

const open = (...tried: object[]) => show(PriorInterventions, { props: { tried } });

it('says what was tried, when, how often, by whom, what for and with what effect', async () => {
  const screen = await open(
    aTriedEntry({
      kind: 'COUNSELLING',
      from: '2026-09-07',
      to: '2026-10-23',
      frequency: 'weekly',
      byWhom: 'the counsellor',
      aim: 'to settle after lunch',
      effect: 'LITTLE',
      evidence: 'two fewer incidents',
    }),
  );
  expect(linesIn('listitem')[0]?.replaceAll(' ,', ',')).toBe(
    'Counselling 7 Sept 2026 to 23 Oct 2026, weekly, by the counsellor Aim: to settle after lunch Effect: Little effect (two fewer incidents)',
  );
  expect(await screen.violations()).toEqual([]);
});

it('says what is not known of it', async () => {
  await open(aTriedEntry(), aTriedEntry({ id: 't2', from: '2026-09-07' }));
  expect(linesIn('listitem')).toEqual([
    'Pastoral mentor No dates Effect: not rated',
    'Pastoral mentor 7 Sept 2026 to now Effect: not rated',
  ]);
});

it('says where it was at an earlier school, and what else is written of it', async () => {
  await open(aTriedEntry({ atPreviousSchool: true, comment: 'Ended with the move' }));
  expect(linesIn('listitem')[0]).toContain('At a previous school');
  expect(linesIn('listitem')[0]).toContain('Ended with the move');
});

it('says that nothing is listed', async () => {
  expect((await open()).text()).toBe('Nothing is listed yet.');
});
