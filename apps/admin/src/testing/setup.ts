import { webcrypto } from 'node:crypto';
import { enableAutoUnmount } from '@vue/test-utils';
import { afterEach } from 'vitest';
import { dismissAll } from '../composables/useNotices.ts';
import { takeFailures } from './test-client.ts';

// jsdom's own seals nothing.
Object.defineProperty(window, 'crypto', { value: webcrypto });
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
// jsdom knows the dialog element, but not how to open and close it.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
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
