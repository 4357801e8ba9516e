import { expect, it } from 'vitest';
import { defineComponent, h } from 'vue';
import { graphql } from '../graphql/graphql.ts';
import { show } from '../testing/harness.ts';
import { Fault } from '../testing/test-client.ts';
import { useLive } from './useLive.ts';

const query = graphql(`
  query SchoolName($id: ID!) {
    school(id: $id) {
      id
      name
    }
  }
`);

let about: ((id: string) => string) | undefined;
let live: ReturnType<typeof useLive>;
const seen: string[] = [];
const Page = defineComponent({
  props: { id: { type: String, required: true } },
  setup(props) {
    const { data, ...rest } = useLive(query, {
      variables: () => ({ id: props.id }),
      ...(about === undefined ? {} : { about: () => about?.(props.id) ?? '' }),
    });
    live = { data, ...rest };
    return () => {
      const text = `${props.id} shows ${data.value?.school?.name ?? 'nothing'}`;
      seen.push(text);
      return h('p', text);
    };
  },
});
const name = ({ id }: Record<string, unknown>) => ({
  school: { id, name: `School ${String(id)}` },
});

it('never shows the former record under the next one', async () => {
  about = undefined;
  seen.length = 0;
  const screen = await show(Page, { path: '/a', route: '/:id', answers: { SchoolName: name } });
  expect(screen.text()).toBe('a shows School a');
  await screen.router.push('/b');
  await screen.settle();
  expect(screen.text()).toBe('b shows School b');
  expect(seen).not.toContain('b shows School a');
});

it('keeps the rows of a list while the next page loads', async () => {
  about = () => 'list';
  seen.length = 0;
  const screen = await show(Page, { path: '/a', route: '/:id', answers: { SchoolName: name } });
  await screen.router.push('/b');
  await screen.settle();
  expect(seen).toContain('b shows School a');
  expect(screen.text()).toBe('b shows School b');
});

it('keeps the last good answer when a repeat fails', async () => {
  about = undefined;
  let failing = false;
  const screen = await show(Page, {
    path: '/a',
    route: '/:id',
    answers: { SchoolName: (variables) => (failing ? new Fault('FORBIDDEN') : name(variables)) },
  });
  failing = true;
  live.refresh();
  await screen.settle();
  expect(screen.text()).toBe('a shows School a');
  expect(live.error.value?.message).toContain('FORBIDDEN');
});

it('says that the session has ended', async () => {
  const screen = await show(Page, {
    path: '/a',
    route: '/:id',
    answers: { SchoolName: new Fault('UNAUTHENTICATED') },
  });
  expect(screen.signedOut()).toBe(true);
});
