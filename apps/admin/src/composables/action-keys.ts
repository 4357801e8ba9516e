import { ref, watch } from 'vue';
import type { Action } from './useActions.ts';

const name = 'outreach-keys';
const GAP = 1_200;

/** Whether keys without Ctrl or ⌘ do something; whoever speaks to the computer switches them off (WCAG 2.1.4). */
export const singleKeys = ref(localStorage.getItem(name) !== 'off');
watch(singleKeys, (on) => localStorage.setItem(name, on ? 'on' : 'off'));

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input, textarea, select, [contenteditable="true"]') !== null;

/** What was pressed, as actions write it. */
function pressed(event: KeyboardEvent): string {
  const modified = event.ctrlKey || event.metaKey;
  return modified ? `Mod+${event.key.toLowerCase()}` : event.key;
}

/** Runs the action whose keys are pressed; two keys one after the other count within a moment. */
export function createKeyListener(
  actions: () => readonly Action[],
  now: () => number = () => performance.now(),
): (event: KeyboardEvent) => void {
  let first = { key: '', at: -GAP };
  return (event) => {
    if (event.defaultPrevented || event.repeat || event.altKey || event.isComposing) return;
    const key = pressed(event);
    const withModifier = key.startsWith('Mod+');
    const dialogOpen = document.querySelector('[role="dialog"], dialog[open]') !== null;
    if (!withModifier && (!singleKeys.value || isTyping(event.target) || dialogOpen)) return;
    const pair = now() - first.at < GAP ? `${first.key} ${key}` : '';
    first = { key, at: now() };
    const action = actions().find(({ keys }) => keys === key || (pair !== '' && keys === pair));
    if (action === undefined) return;
    event.preventDefault();
    first = { key: '', at: -GAP };
    action.run();
  };
}

/** The keys as caps to be shown: "Mod+k" is Ctrl and K. */
export const capsOf = (keys: string): string[] =>
  keys.split(/[ +](?=.)/).map((key) => (key === 'Mod' ? 'Ctrl' : key.toUpperCase()));
