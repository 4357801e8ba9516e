import { flushPromises, mount } from '@vue/test-utils';
import { computed, defineComponent, h, nextTick, type Component } from 'vue';
import { createMemoryHistory, createRouter, RouterView, type Router } from 'vue-router';
import type { OutboxStore } from '../composables/outbox-store.ts';
import { provideClient } from '../composables/useClient.ts';
import { createOutbox, provideOutbox, type Outbox } from '../composables/useOutbox.ts';
import { provideViewer, type Viewer } from '../composables/useViewer.ts';
import { outboxActs } from '../layouts/outbox-acts.ts';
import { anOutboxStore } from './an-outbox.ts';
import { aViewer } from './fixtures.ts';
import { allByRole, byLabel, byRole, textOf, violationsOf, type Wanted } from './screen.ts';
import { createTestClient, type Answer, type TestClient } from './test-client.ts';

export interface ShowOptions {
  /** By operation name. */
  readonly answers?: Readonly<Record<string, Answer>>;
  /** Where the person is; may hold a query. */
  readonly path?: string;
  /** The pattern of the route when the path has parameters: `/schools/:id`. They become props. */
  readonly route?: string;
  readonly props?: Readonly<Record<string, unknown>>;
  readonly viewer?: Viewer;
  /** What this device keeps unsent. */
  readonly outbox?: OutboxStore;
}

export interface Shown extends Pick<TestClient, 'sent' | 'operations' | 'signedOut'> {
  readonly router: Router;
  readonly outbox: Outbox;
  readonly getByRole: (role: string, wanted?: Wanted) => HTMLElement;
  readonly allByRole: (role: string, wanted?: Wanted) => HTMLElement[];
  readonly getByLabel: (label: string | RegExp) => HTMLInputElement;
  readonly text: () => string;
  readonly fill: (label: string | RegExp, value: string) => Promise<void>;
  readonly choose: (label: string | RegExp, chosen?: boolean) => Promise<void>;
  readonly press: (name: string | RegExp, role?: 'button' | 'link') => Promise<void>;
  readonly settle: () => Promise<void>;
  readonly violations: () => Promise<string[]>;
}

/** Shows a page or a component as one person sees it, with the answers the server would give. */
export async function show(component: Component, options: ShowOptions = {}): Promise<Shown> {
  const path = options.path ?? '/';
  const test = createTestClient(options.answers ?? {});
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      {
        path: options.route ?? path.replace(/\?.*/, ''),
        component,
        props: (route) => ({ ...route.params, ...options.props }),
      },
      { path: '/:rest(.*)*', component: { render: () => h('p', 'Another page') } },
    ],
  });
  await router.push(path);
  const store = options.outbox ?? anOutboxStore();
  const outbox = createOutbox({ client: test.client, acts: outboxActs, store: () => store });
  await outbox.load();
  const App = defineComponent({
    setup() {
      provideOutbox(outbox);
      provideViewer(computed(() => options.viewer ?? aViewer()));
      return () => h('main', h(RouterView));
    },
  });
  mount(App, {
    attachTo: document.body,
    global: { plugins: [router, (app) => provideClient(app, test.client)] },
  });

  const settle = async (): Promise<void> => {
    do {
      await flushPromises();
    } while (test.pending() > 0);
    await flushPromises();
    await nextTick();
  };
  await settle();

  return {
    ...test,
    router,
    outbox,
    getByRole: byRole,
    allByRole,
    getByLabel: byLabel,
    text: () => textOf(),
    settle,
    violations: () => violationsOf(),
    fill: async (label, value) => {
      const control = byLabel(label);
      control.value = value;
      control.dispatchEvent(new Event('input', { bubbles: true }));
      control.dispatchEvent(new Event('change', { bubbles: true }));
      await settle();
    },
    choose: async (label, chosen = true) => {
      const control = byLabel(label);
      if (control.checked !== chosen) control.click();
      await settle();
    },
    press: async (name, role = 'button') => {
      byRole(role, { name }).click();
      await settle();
    },
  };
}
