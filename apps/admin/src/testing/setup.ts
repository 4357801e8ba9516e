import { enableAutoUnmount } from '@vue/test-utils';
import { afterEach } from 'vitest';
import { dismissAll } from '../composables/useNotices.ts';
import { takeFailures } from './test-client.ts';

// jsdom has no layout and no media queries.
window.matchMedia = (query) =>
  ({
    matches: false,
    media: query,
    addEventListener: () => undefined,
  }) as unknown as MediaQueryList;
window.ResizeObserver = class {
  observe(): void {
    return;
  }
  unobserve(): void {
    return;
  }
  disconnect(): void {
    return;
  }
};
window.scrollTo = () => undefined;
Element.prototype.scrollIntoView = () => undefined;

afterEach(() => {
  document.body.innerHTML = '';
  dismissAll();
  const [failure] = takeFailures();
  if (failure !== undefined) throw failure as Error;
});
// Last, so that it runs first: what is shown is taken down before the page is cleared.
enableAutoUnmount(afterEach);
