import { expect, it, vi } from 'vitest';
import { ref } from 'vue';
import { show } from '../testing/harness.ts';
import FormFrame from './FormFrame.vue';

interface State {
  readonly problems?: readonly { readonly message: string }[];
  readonly conflict?: boolean;
  readonly sending?: boolean;
}
const open = ({ problems = [], conflict = false, sending = false }: State, props: object = {}) => {
  const submit = vi.fn(() => Promise.resolve());
  const form = {
    problems: ref(problems),
    attempt: ref(0),
    conflict: ref(conflict),
    sending: ref(sending),
    submit,
  };
  return show(FormFrame, { props: { form, submit: 'Save', ...props } }).then((screen) => ({
    ...screen,
    submit,
  }));
};

it('sends by its button, and leaves the wrong to the summary and not to the browser', async () => {
  const screen = await open({});
  await screen.press('Save');
  expect(screen.submit).toHaveBeenCalledOnce();
  expect(document.querySelector('form')?.noValidate).toBe(true);
  expect(await screen.violations()).toEqual([]);
});

it.each(['ctrlKey', 'metaKey'])(
  'sends by Enter with %s, from wherever the cursor is',
  async (modifier) => {
    const screen = await open({});
    const press = { key: 'Enter', [modifier]: true, bubbles: true };
    screen.getByRole('button', { name: 'Save' }).dispatchEvent(new KeyboardEvent('keydown', press));
    expect(screen.submit).toHaveBeenCalledOnce();
  },
);

it('shows no summary while nothing is wrong', async () => {
  const screen = await open({});
  expect(screen.allByRole('alert')).toEqual([]);
});

it('says above the fields what is wrong', async () => {
  const screen = await open({ problems: [{ message: 'Your role may not do this' }] });
  expect(screen.getByRole('alert').textContent).toContain('Your role may not do this');
});

it('says that somebody else was first, and asks for what they saved', async () => {
  const onReload = vi.fn();
  const screen = await open({ conflict: true }, { onReload });
  expect(screen.getByRole('alert').textContent).toContain('Someone else changed this first');
  await screen.press('Load what they saved');
  expect(onReload).toHaveBeenCalledOnce();
  expect(screen.submit).not.toHaveBeenCalled();
});

it('cannot be sent twice while it is under way', async () => {
  const screen = await open({ sending: true });
  await screen.press('Save');
  expect(screen.submit).not.toHaveBeenCalled();
});

it('is left without sending, where that is offered', async () => {
  const onCancel = vi.fn();
  const screen = await open({}, { cancel: 'Cancel', onCancel });
  await screen.press('Cancel');
  expect(onCancel).toHaveBeenCalledOnce();
  expect(screen.submit).not.toHaveBeenCalled();
});
