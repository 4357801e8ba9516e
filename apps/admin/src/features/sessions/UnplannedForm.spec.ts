import { describe, expect, it, vi } from 'vitest';
import { today } from '../../components/dates.ts';
import { anOutboxStore, anUnsent } from '../../testing/an-outbox.ts';
import { aViewer, refused } from '../../testing/fixtures.ts';
import { problemsSaid, typeDate } from '../../testing/forms.ts';
import { show } from '../../testing/harness.ts';
import { sessionSaved } from '../../testing/sessions.ts';
import UnplannedForm from './UnplannedForm.vue';
import { unplannedValues } from './unplanned-values.ts';

const at = (id: string, name: string) => ({ id: `a-${id}`, school: { id, name } });
const two = [at('h1', 'Example School'), at('h2', 'Second School'), at('h1', 'Example School')];
const found = {
  students: {
    nodes: [
      {
        id: 's1',
        displayName: 'Sam Invented',
        yearGroup: 8,
        school: { id: 'h1', name: 'Example School' },
      },
    ],
  },
};

const open = (
  answer: object = sessionSaved({ kind: 'ADVICE' }),
  { props = {}, schools = two, outbox = anOutboxStore() } = {},
) =>
  show(UnplannedForm, {
    props,
    outbox,
    viewer: aViewer('OUTREACH_WORKER'),
    answers: {
      SchoolsServed: { allocations: { nodes: schools } },
      StudentsToPick: found,
      RecordUnplannedSession: { recordUnplannedSession: answer },
    },
  });

describe('advice to staff', () => {
  it('comes first, names no student, and says to whom, about which year and need', async () => {
    const onDone = vi.fn();
    const screen = await open(undefined, { props: { onDone } });
    expect(screen.getByLabel('Advice to staff').checked).toBe(true);
    expect(screen.text()).not.toContain('Type two letters');
    await screen.fill('School', 'h2');
    await screen.fill('Which staff? (optional)', 'Head of year');
    await screen.fill('About which year group? (optional)', '8');
    await screen.fill('About which need? (optional)', 'Anger after lunch');
    await screen.choose('Coping strategies');
    expect(await screen.violations()).toEqual([]);
    await screen.press('Save');
    expect(screen.sent('RecordUnplannedSession')).toMatchObject([
      {
        input: {
          kind: 'ADVICE',
          schoolId: 'h2',
          on: today(),
          startsAt: expect.stringMatching(/^\d\d:\d\d$/) as string,
          studentIds: [],
          topics: ['COPING'],
          record: {
            minutes: 15,
            adviceTo: 'Head of year',
            adviceYearGroup: 8,
            adviceNeed: 'Anger after lunch',
            attendance: [],
          },
        },
      },
    ]);
    expect(onDone).toHaveBeenCalledWith('It is recorded.', today());
  });

  it('is at the one school that the worker serves without being asked', async () => {
    const screen = await open(undefined, { schools: [at('h1', 'Example School')] });
    expect(screen.getByLabel('School').value).toBe('h1');
  });

  it('says all that is missing', async () => {
    const screen = await open();
    typeDate('Day', '');
    await screen.fill('Began at', '');
    await screen.press('Save');
    expect(problemsSaid()).toEqual([
      'Choose the school',
      'Enter the day',
      'Enter when it began',
      'Choose at least one topic',
    ]);
  });
});

it('an observation may name students, found by part of the name', async () => {
  const screen = await open(undefined, { props: { schoolId: 'h1' } });
  await screen.choose('Observation');
  await screen.fill('Student (optional)', 'sam');
  await vi.waitFor(() => screen.getByRole('button', { name: /Sam Invented/ }));
  expect(screen.sent('StudentsToPick')).toEqual([{ search: 'sam', schoolId: 'h1' }]);
  await screen.press(/Sam Invented/);
  await screen.choose('Came late');
  await screen.fill('Minutes late: Sam Invented', '5');
  await screen.press('Save');
  expect(screen.sent('RecordUnplannedSession')).toMatchObject([
    {
      input: {
        kind: 'OBSERVATION',
        studentIds: ['s1'],
        topics: [],
        record: {
          adviceTo: null,
          attendance: [{ studentId: 's1', attendance: 'LATE', minutesLate: 5 }],
        },
      },
    },
  ]);
});

it('one-to-one support needs its student', async () => {
  const screen = await open(undefined, { props: { schoolId: 'h1' } });
  await screen.choose('One-to-one support');
  await screen.choose('Coping strategies');
  await screen.press('Save');
  expect(problemsSaid()).toEqual(['Choose the student']);
});

it('shows at the time that the worker was elsewhere then', async () => {
  const screen = await open(refused('WORKER_BUSY', 'startsAt'), { props: { schoolId: 'h1' } });
  await screen.choose('Coping strategies');
  await screen.press('Save');
  expect(problemsSaid()).toEqual(['The worker has another session at this time']);
});

it('opens what was not sent with what was typed', async () => {
  const values = { ...unplannedValues('2026-10-05', 'h1'), adviceTo: 'Form tutor' };
  const left = anUnsent({ id: 'unplanned 1', values });
  const screen = await open(undefined, {
    props: { unsent: 'unplanned 1' },
    outbox: anOutboxStore(left),
  });
  expect(screen.getByLabel('Which staff? (optional)').value).toBe('Form tutor');
  expect(screen.text()).toContain('Not sent yet');
});
