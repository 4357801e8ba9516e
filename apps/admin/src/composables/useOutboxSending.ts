import { onBeforeUnmount } from 'vue';
import type { Unsent } from './outbox-store.ts';
import type { Outbox } from './useOutbox.ts';

const AGAIN_EVERY_MS = 15_000;

/**
 * Sends what waits as soon as there may be a connection: when it comes back, when the person does, and from time to
 * time, since a device may say that it is connected before anything can be reached.
 */
export function useOutboxSending({ sendAll, unsent }: Pick<Outbox, 'sendAll' | 'unsent'>): void {
  const send = (): void => void sendAll();
  const again = (): void => {
    if (document.visibilityState === 'visible' && unsent.value.some(isWaiting)) send();
  };
  const seen = (): void => {
    if (document.visibilityState === 'visible') send();
  };
  window.addEventListener('online', send);
  window.addEventListener('focus', send);
  document.addEventListener('visibilitychange', seen);
  const timer = setInterval(again, AGAIN_EVERY_MS);
  onBeforeUnmount(() => {
    clearInterval(timer);
    window.removeEventListener('online', send);
    window.removeEventListener('focus', send);
    document.removeEventListener('visibilitychange', seen);
  });
}

const isWaiting = ({ state }: Unsent): boolean => state.kind === 'WAITING';
