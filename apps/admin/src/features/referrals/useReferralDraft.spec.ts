import { emptyReferralContent } from '@outreach/domain';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { defineComponent, h, shallowRef, type ShallowRef } from 'vue';
import { createDraftStore, type DraftShelf } from '../../composables/draft-store.ts';
import { aDraft } from '../../testing/a-draft.ts';
import { aShelf } from '../../testing/draft-shelf.ts';
import { show } from '../../testing/harness.ts';
import { Fault, type Answer } from '../../testing/test-client.ts';
import { useReferralDraft, type Draft, type DraftEditing } from './useReferralDraft.ts';

let shelf: DraftShelf;
let saves: number;
beforeEach(() => {
  shelf = aShelf();
  saves = 0;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

/** The service takes what it is sent. */
const taken: Answer = (variables) => {
  const { statement, expectedVersion } = variables['input'] as {
    statement: object;
    expectedVersion: number;
  };
  saves += 1;
  const referralDraft = aDraft({ version: expectedVersion + 1, statement });
  return { saveReferralDraft: { __typename: 'ReferralDraftSuccess', referralDraft } };
};
const gone = new Fault('NETWORK');
const theirs = { saveReferralDraft: { __typename: 'Conflict', currentVersion: 9 } };

async function open(answer: Answer, draft: ShallowRef<Draft> = shallowRef(aDraft() as Draft)) {
  let editing!: DraftEditing;
  const Page = defineComponent(() => {
    editing = useReferralDraft(
      () => draft.value,
      (owner) => createDraftStore(owner, shelf),
    );
    return () => h('textarea', { value: editing.statement.value.strengths });
  });
  const screen = await show(Page, { answers: { SaveReferralDraft: answer } });
  const write = async (strengths: string): Promise<boolean> => {
    editing.statement.value.strengths = strengths;
    await screen.settle();
    return editing.flush();
  };
  return { screen, editing, write, draft };
}
const onDevice = () => createDraftStore('staff-1', shelf).find('referral draft-1');

describe('a referral that is being written', () => {
  it('is saved a moment after the last key, and then no longer kept on the device', async () => {
    const { editing, screen } = await open(taken);
    editing.statement.value.strengths = 'Kind to younger ones';
    await screen.settle();
    expect(editing.state.value.kind).toBe('waiting');
    vi.runAllTimers();
    await vi.waitFor(() => expect(editing.state.value.kind).toBe('saved'));
    expect(saves).toBe(1);
    await vi.waitFor(async () => expect(await onDevice()).toBeNull());
  });

  it('stays on the device where no answer comes, and is there when it is opened again', async () => {
    const first = await open(gone);
    expect(await first.write('Good with animals')).toBe(false);
    await vi.waitFor(() =>
      expect(first.editing.state.value).toMatchObject({ kind: 'failed', onDevice: true }),
    );

    const again = await open(taken);
    await vi.waitFor(() =>
      expect(again.editing.statement.value.strengths).toBe('Good with animals'),
    );
    expect(await again.editing.flush()).toBe(true);
    expect(saves).toBe(1);
  });

  it('is sent by itself when the connection is back', async () => {
    let answer: object = gone;
    const { editing, write } = await open((variables) =>
      answer === gone ? gone : (taken as (given: object) => object)(variables),
    );
    await write('Runs fast');
    answer = {};
    window.dispatchEvent(new Event('online'));
    await vi.waitFor(() => expect(editing.state.value.kind).toBe('saved'));
  });

  it('is not overwritten where somebody else was first, until they ask for it', async () => {
    const { editing, write, draft, screen } = await open(theirs);
    expect(await write('Mine')).toBe(false);
    expect(editing.state.value.kind).toBe('conflict');
    const newer = aDraft({
      version: 9,
      statement: { ...emptyReferralContent(), strengths: 'Theirs' },
    });
    draft.value = newer as Draft;
    await screen.settle();
    expect(editing.statement.value.strengths).toBe('Mine');

    editing.giveWay();
    draft.value = { ...newer } as Draft;
    await screen.settle();
    expect(editing.statement.value.strengths).toBe('Theirs');
    await vi.waitFor(async () => expect(await onDevice()).toBeNull());
  });

  it('shows what somebody else saved where nothing was typed', async () => {
    const { editing, draft, screen } = await open(taken);
    draft.value = aDraft({
      version: 2,
      statement: { ...emptyReferralContent(), strengths: 'From the other desk' },
    }) as Draft;
    await screen.settle();
    expect(editing.statement.value.strengths).toBe('From the other desk');
    expect(await editing.flush()).toBe(true);
    expect(saves).toBe(0);
  });
});
