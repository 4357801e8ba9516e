import { onBeforeUnmount } from 'vue';
import type { Outbox } from './useOutbox.ts';

/** Sends what waits as soon as there may be a connection: when it comes back, and when the person does. */
export function useOutboxSending({ sendAll }: Pick<Outbox, 'sendAll'>): void {
  const send = (): void => void sendAll();
  const seen = (): void => {
    if (document.visibilityState === 'visible') send();
  };
  window.addEventListener('online', send);
  window.addEventListener('focus', send);
  document.addEventListener('visibilitychange', seen);
  onBeforeUnmount(() => {
    window.removeEventListener('online', send);
    window.removeEventListener('focus', send);
    document.removeEventListener('visibilitychange', seen);
  });
}
