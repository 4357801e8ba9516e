import { expect, it } from 'vitest';
import { show } from '../../testing/harness.ts';
import { aSession, aSharedSession, heldMeanwhile, someAdvice } from '../../testing/sessions.ts';
import SessionRecord from './SessionRecord.vue';

const textOf = async (session: object) =>
  (await show(SessionRecord, { props: { session } })).text();

it('says what was planned of a session to come', async () => {
  const text = await textOf(aSession({ meetAndAssess: true }));
  expect(text).toContain('Planned45 minutes');
  expect(text).toContain('The library');
  expect(text).toContain('Coping strategies');
  expect(text).toContain('To meet and assess');
  expect(text).not.toContain('What became of it');
  expect(text).not.toContain('Whose time it is');
});

it('says whose time it is where schools share it', async () => {
  const text = await textOf(aSharedSession());
  expect(text).toContain('Whose time it isExample School 60 per cent, Second School 40 per cent');
});

it('says what became of one that was held, and that a worry was passed on', async () => {
  const text = await textOf(
    heldMeanwhile({ concernToldTo: 'Ms Fable', concernToldAt: '10:50', preparationMinutes: 10 }),
  );
  for (const words of ['Was hard', 'What a colleague wrote', '10 minutes', 'To Ms Fable, at 10:50'])
    expect(text).toContain(words);
});

it('says of advice to whom it was given, and about which year and need', async () => {
  const text = await textOf(someAdvice());
  for (const words of ['It was in nobody’s plan', 'Head of year', 'Year 8', 'Angry after lunch'])
    expect(text).toContain(words);
});

const lost = { lossReason: 'ROOM_GONE', lossWhose: 'SCHOOL' };

it('says why one was not held, whose reason that is, and whether the time was used', async () => {
  const text = await textOf(
    aSession({ ...lost, standing: 'DID_NOT_HAPPEN', workerWasThere: true }),
  );
  for (const words of ['There was no room', 'The school', 'so the time was used'])
    expect(text).toContain(words);
});

it('asks nobody to have been there for one that was called off before', async () => {
  const text = await textOf(aSession({ ...lost, standing: 'CANCELLED' }));
  expect(text).toContain('There was no room');
  expect(text).not.toContain('The worker');
});
