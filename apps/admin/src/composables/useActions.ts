import { computed, onScopeDispose, shallowReactive, type ComputedRef } from 'vue';

/** Something that can be done from where the person is: menus, keys, palette and the list of keys read it. */
export interface Action {
  readonly id: string;
  readonly label: string;
  readonly group: string;
  /** As typed: "?", "/", "g s" one after the other, "Mod+k" with Ctrl or ⌘. */
  readonly keys?: string;
  /** False while it cannot be done; it is then neither shown nor run. */
  readonly when?: () => boolean;
  readonly run: () => void;
}

const offered = shallowReactive(new Map<symbol, readonly Action[]>());

/** Offers actions for as long as the component that offers them is there. */
export function useActions(actions: readonly Action[]): void {
  const owner = Symbol('actions');
  offered.set(owner, actions);
  onScopeDispose(() => offered.delete(owner));
}

/** What can be done now; of two with the same id the later one wins. */
export function useOfferedActions(): ComputedRef<readonly Action[]> {
  return computed(() => {
    const byId = new Map<string, Action>();
    for (const action of [...offered.values()].flat()) byId.set(action.id, action);
    return [...byId.values()].filter(({ when }) => when?.() !== false);
  });
}
