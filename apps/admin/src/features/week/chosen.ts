import type { Slot } from './lanes.ts';

/** What the panel beside the week is open for. */
export type Chosen =
  | { readonly act: 'PLAN'; readonly day: string }
  | { readonly act: 'COPY' }
  | { readonly act: 'OPEN' | 'CANCEL'; readonly id: string }
  | { readonly act: 'MOVE'; readonly id: string; readonly to?: Slot };
