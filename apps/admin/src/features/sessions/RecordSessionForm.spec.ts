import { describe, expect, it, vi } from 'vitest';
import { defineComponent, h, shallowRef } from 'vue';
import { anOutboxStore, anUnsent } from '../../testing/an-outbox.ts';
import { conflict } from '../../testing/casework.ts';
import { refused } from '../../testing/fixtures.ts';
import { problemsSaid } from '../../testing/forms.ts';
import { show } from '../../testing/harness.ts';
import { aGroupSession, aSession, heldMeanwhile, sessionSaved } from '../../testing/sessions.ts';
import { Fault, type Answer } from '../../testing/test-client.ts';
import { valuesOf, type SessionWhole } from './record-values.ts';
import RecordSessionForm from './RecordSessionForm.vue';

interface Sent {
  readonly input: {
    readonly expectedVersion: number;
    readonly record: Record<string, unknown> & { readonly attendance: readonly object[] };
  };
}

async function open(
  session: object = aSession(),
  answer: Answer = { recordSession: sessionSaved() },
  {
    meanwhile,
    outbox = anOutboxStore(),
  }: { meanwhile?: object; outbox?: ReturnType<typeof anOutboxStore> } = {},
) {
  const shown = shallowRef(session as SessionWhole);
  const onDone = vi.fn();
  const Page = defineComponent(
    () => () =>
      h(RecordSessionForm, {
        session: shown.value,
        onDone,
        onReload: () => {
          if (meanwhile !== undefined) shown.value = meanwhile as SessionWhole;
        },
      }),
  );
  const screen = await show(Page, { answers: { RecordSession: answer }, outbox });
  const sent = () => screen.sent('RecordSession') as Sent[];
  return { ...screen, onDone, allSent: sent, lastSent: () => sent().at(-1)!.input };
}

describe('a routine session', () => {
  it('takes how it went, a sentence and Save: the rest stands there', async () => {
    const screen = await open();
    expect(await screen.violations()).toEqual([]);
    await screen.choose('Went well');
    await screen.fill('What was done, in a sentence (optional)', 'Breathing, and a plan for lunch');
    await screen.press('Save');
    expect(screen.lastSent()).toMatchObject({
      expectedVersion: 1,
      record: {
        minutes: 45,
        topics: ['COPING'],
        howItWent: 'WELL',
        workedOn: 'Breathing, and a plan for lunch',
        attendance: [{ studentId: 's1', attendance: 'ATTENDED', privateNote: null }],
        concern: null,
      },
    });
    expect(screen.onDone).toHaveBeenCalledWith('The session is recorded.');
  });
});

describe('a group', () => {
  it('is marked with one tap a student, late and absent with what belongs to them', async () => {
    const screen = await open(aGroupSession());
    const [, kit, ash] = screen.allByRole('group');
    kit?.querySelector<HTMLElement>('label:nth-child(2)')?.click();
    ash?.querySelector<HTMLElement>('label:nth-child(3)')?.click();
    await screen.settle();
    await screen.press('Save');
    expect(problemsSaid()).toEqual([
      'Enter how many minutes late Kit Figment was',
      'Choose why Ash Fable was absent',
    ]);
    await screen.fill('Minutes late: Kit Figment', '10');
    await screen.fill('Why absent: Ash Fable', 'SUSPENDED');
    await screen.fill('Private note: Kit Figment (optional)', 'Came from a meeting');
    expect(await screen.violations()).toEqual([]);
    await screen.press('Save');
    expect(screen.lastSent().record.attendance).toEqual([
      expect.objectContaining({ studentId: 's1', attendance: 'ATTENDED' }),
      expect.objectContaining({
        attendance: 'LATE',
        minutesLate: 10,
        privateNote: 'Came from a meeting',
      }),
      expect.objectContaining({ attendance: 'ABSENT', absenceReason: 'SUSPENDED' }),
    ]);
  });

  it('is told that what everybody’s record shows names nobody, and asked to look only when it might', async () => {
    let first = true;
    const screen = await open(aGroupSession(), () => {
      const answer = first ? refused('NAME_IN_SHARED_NOTE', 'workedOn') : sessionSaved();
      first = false;
      return { recordSession: answer };
    });
    const looked = 'I have looked: the word is nobody’s name here';
    expect(screen.text()).toContain('Name nobody here');
    expect(screen.text()).not.toContain(looked);
    await screen.press('Save');
    expect(problemsSaid()).toEqual(['This names a student, and everybody’s record would show it']);
    await screen.choose(looked);
    await screen.press('Save');
    expect(screen.lastSent().record['sharedNoteNamesNobody']).toBe(true);
  });
});

it('shows a refusal at the student whom it is about', async () => {
  const screen = await open(aGroupSession(), {
    recordSession: refused('SUPPORT_NOT_AGREED', 'students.1'),
  });
  await screen.press('Save');
  problemsSaid();
  expect(screen.allByRole('group')[1]?.textContent).toContain('Error:');
});

it('a worry opens what to do about it, never holds the record up, and is not forgotten', async () => {
  const screen = await open();
  await screen.choose('Yes');
  expect(screen.text()).toContain('Tell the school’s safeguarding lead now');
  await screen.press('Save');
  expect(screen.lastSent().record['concern']).toBeNull();
  expect(screen.onDone).toHaveBeenCalledWith(
    expect.stringContaining(
      'Tell the school’s safeguarding lead now, then add here whom you told.',
    ),
  );
});

it('keeps on the device what could not be sent, and says so', async () => {
  const screen = await open(aSession(), new Fault('UNAUTHENTICATED'));
  await screen.fill('What was done, in a sentence (optional)', 'Typed in a corridor');
  await screen.press('Save');
  expect(screen.onDone).toHaveBeenCalledWith(expect.stringContaining('It is kept on this device'));
  expect(screen.outbox.unsent.value).toMatchObject([
    { path: '/sessions/e1/record', values: { workedOn: 'Typed in a corridor' } },
  ]);
  expect(screen.outbox.unsent.value[0]?.title).not.toContain('Sam');
});

describe('where somebody else was first', () => {
  const mine = async (answers: Answer) => {
    const screen = await open(aSession(), answers, { meanwhile: heldMeanwhile() });
    await screen.choose('Went well');
    await screen.fill('What was done, in a sentence (optional)', 'What I wrote');
    await screen.fill('Next step (optional)', 'Mine alone');
    await screen.press('Save');
    return screen;
  };
  const once = () => {
    let first = true;
    return () => {
      const answer = first ? conflict : sessionSaved();
      first = false;
      return { recordSession: answer };
    };
  };

  it('lays both versions side by side, part by part, with the focus there', async () => {
    const screen = await mine({ recordSession: conflict });
    const heading = screen.getByRole('heading', { name: 'Someone else changed this session' });
    await vi.waitFor(() => expect(document.activeElement).toBe(heading));
    const done = screen.getByRole('group', { name: 'What was done' });
    expect(done.textContent).toContain('What I wrote');
    expect(done.textContent).toContain('What a colleague wrote');
    expect(await screen.violations()).toEqual([]);
  });

  it('sends what was chosen of each, over the version that was seen', async () => {
    const screen = await mine(once());
    screen
      .getByRole('group', { name: 'What was done' })
      .querySelectorAll<HTMLElement>('label')[1]
      ?.click();
    await screen.settle();
    await screen.press('Save');
    expect(screen.lastSent()).toMatchObject({
      expectedVersion: 2,
      record: { howItWent: 'WELL', workedOn: 'What a colleague wrote', nextStep: 'Mine alone' },
    });
    expect(screen.onDone).toHaveBeenCalledOnce();
  });

  it('offers nothing to choose where it was only moved, and says how it stands', async () => {
    const moved = aSession({ version: 2, startsAt: '11:30' });
    const screen = await open(aSession(), once(), { meanwhile: moved });
    await screen.press('Save');
    expect(screen.text()).toContain('It now stands as: Planned');
    expect(screen.text()).toContain('at 11:30');
    await screen.press('Save');
    expect(screen.lastSent().expectedVersion).toBe(2);
  });
});

describe('what was not sent', () => {
  const values = { ...valuesOf(aSession() as SessionWhole), workedOn: 'Typed in a corridor' };

  it('is opened again with what was typed and with why it was not sent', async () => {
    const violations = [{ code: 'NOBODY_CAME', field: 'attendance', detail: null }];
    const left = anUnsent({ values, state: { kind: 'REFUSED', violations } });
    const screen = await open(aSession(), undefined, { outbox: anOutboxStore(left) });
    expect(screen.getByLabel('What was done, in a sentence (optional)').value).toBe(
      'Typed in a corridor',
    );
    expect(screen.text()).toContain('Nobody came: say that the session was not held');
    await screen.press('Save');
    expect(screen.outbox.unsent.value).toEqual([]);
  });

  it('is laid beside what was saved meanwhile', async () => {
    const left = anUnsent({ values, state: { kind: 'CONFLICT' } });
    const screen = await open(heldMeanwhile(), undefined, { outbox: anOutboxStore(left) });
    expect(screen.getByRole('group', { name: 'What was done' }).textContent).toContain(
      'Typed in a corridor',
    );
    await screen.press('Save');
    expect(screen.lastSent()).toMatchObject({
      expectedVersion: 2,
      record: { workedOn: 'Typed in a corridor', howItWent: 'HARD' },
    });
  });
});
