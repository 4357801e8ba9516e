import { beforeEach, expect, it, vi } from 'vitest';
import { defineComponent, h, ref } from 'vue';
import { show } from '../testing/harness.ts';
import { isLeading } from '../testing/screen.ts';
import ActPanel from './ActPanel.vue';

const acts = ref<readonly { act: string; label: string; ends?: boolean }[]>([]);
const onDone = vi.fn();
beforeEach(() => void onDone.mockClear());
const Page = defineComponent(
  () => () =>
    h('div', [
      h(
        ActPanel,
        { acts: acts.value, description: 'R-ABC234', leading: true, onDone },
        {
          default: ({ act, done }: { act: string; done: () => void }) =>
            h('button', { onClick: done }, `Carry out ${act}`),
        },
      ),
    ]),
);
const open = (...offered: string[]) => {
  acts.value = offered.map((act) => ({ act, label: `${act} it` }));
  return show(Page);
};
const gone = (screen: Awaited<ReturnType<typeof open>>) =>
  vi.waitFor(() => expect(screen.allByRole('dialog')).toHaveLength(0));

it('is not there when nothing can be done', async () => {
  expect((await open()).text()).toBe('');
});

it('opens the form of the act that was chosen, under the words of its button', async () => {
  const screen = await open('Accept', 'Decline');
  expect(screen.allByRole('dialog')).toEqual([]);
  await screen.press('Decline it');
  await vi.waitFor(() => screen.getByRole('dialog', { name: 'Decline it' }));
  expect(screen.text()).toContain('R-ABC234');
  expect(screen.allByRole('button', { name: 'Carry out Decline' })).toHaveLength(1);
  expect(await screen.violations()).toEqual([]);
});

it('closes once the act is done, and tells the page', async () => {
  const screen = await open('Accept');
  await screen.press('Accept it');
  await vi.waitFor(() => screen.getByRole('button', { name: 'Carry out Accept' }));
  await screen.press('Carry out Accept');
  await gone(screen);
  expect(onDone).toHaveBeenCalledOnce();
});

it('tells the page also when nothing more can be done', async () => {
  const screen = await open('Accept');
  await screen.press('Accept it');
  await vi.waitFor(() => screen.getByRole('button', { name: 'Carry out Accept' }));
  acts.value = [];
  await screen.settle();
  expect(screen.allByRole('dialog', { name: 'Accept it' })).toHaveLength(1);
  await screen.press('Carry out Accept');
  await gone(screen);
  expect(onDone).toHaveBeenCalledOnce();
});

it('lets a person change their mind', async () => {
  const screen = await open('Accept');
  await screen.press('Accept it');
  await vi.waitFor(() => screen.getByRole('dialog'));
  await screen.press('Close');
  await gone(screen);
});

it('lets the first lead, unless it ends something', async () => {
  const screen = await open('Accept', 'Decline');
  const leads = () =>
    screen
      .allByRole('button')
      .filter(isLeading)
      .map(({ textContent }) => textContent.trim());
  expect(leads()).toEqual(['Accept it']);
  acts.value = [{ act: 'Decline', label: 'Decline it', ends: true }];
  await screen.settle();
  expect(leads()).toEqual([]);
});

it('says in the names of its buttons whom they are about, where a page has several', async () => {
  const About = defineComponent(
    () => () =>
      h(
        ActPanel,
        { acts: [{ act: 'LEAVE', label: 'Leave' }], about: 'Sam Invented' },
        { default: () => '' },
      ),
  );
  const screen = await show(About);
  const button = screen.getByRole('button', { name: 'Leave: Sam Invented' });
  expect(button.textContent.trim()).toBe('Leave');
  expect(button.closest('section')?.ariaLabel).toBe('What you can do: Sam Invented');
});
