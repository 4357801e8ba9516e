import { readonly, ref } from 'vue';

export interface Notice {
  readonly id: number;
  readonly words: string;
}

const notices = ref<Notice[]>([]);
let next = 1;

/** Tells what has been done; it stays until it is dismissed or the next page opens. */
export function tell(words: string): void {
  notices.value = [...notices.value.slice(-2), { id: next++, words }];
}
export const dismiss = (id: number): void =>
  void (notices.value = notices.value.filter((notice) => notice.id !== id));
export const dismissAll = (): void => void (notices.value = []);
export const currentNotices = readonly(notices);
