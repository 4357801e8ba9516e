import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { effectScope, nextTick, ref } from 'vue';
import { capsOf, createKeyListener, singleKeys } from './action-keys.ts';
import { useActions, useOfferedActions, type Action } from './useActions.ts';

const action = (id: string, more: Partial<Action> = {}): Action => ({
  id,
  label: id,
  group: 'Here',
  run: vi.fn(),
  ...more,
});

describe('what can be done', () => {
  it('is offered while the screen that offers it is there', () => {
    const scope = effectScope();
    const offered = useOfferedActions();
    scope.run(() => useActions([action('add')]));
    expect(offered.value.map(({ id }) => id)).toEqual(['add']);
    scope.stop();
    expect(offered.value).toEqual([]);
  });

  it('leaves out what cannot be done at present', () => {
    const allowed = ref(false);
    const scope = effectScope();
    const offered = useOfferedActions();
    scope.run(() => useActions([action('close', { when: () => allowed.value })]));
    expect(offered.value).toEqual([]);
    allowed.value = true;
    expect(offered.value).toHaveLength(1);
    scope.stop();
  });
});

describe('keys', () => {
  const search = action('search', { keys: '/' });
  const go = action('students', { keys: 'g s' });
  const cover = action('cover', { keys: 'Mod+.' });
  let time = 0;
  let listen: (event: KeyboardEvent) => void;

  beforeEach(() => {
    time = 0;
    listen = createKeyListener(
      () => [search, go, cover],
      () => time,
    );
    document.addEventListener('keydown', listen);
  });
  afterEach(() => {
    document.removeEventListener('keydown', listen);
    vi.clearAllMocks();
    singleKeys.value = true;
  });
  const press = (key: string, init: KeyboardEventInit = {}, on: Element = document.body) =>
    on.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }),
    );

  it('run the action, and the browser does nothing of its own', () => {
    expect(press('/')).toBe(false);
    expect(search.run).toHaveBeenCalledOnce();
  });

  it('may be two, one after the other', () => {
    press('g');
    press('s');
    expect(go.run).toHaveBeenCalledOnce();
  });

  it('are forgotten when the second comes late', () => {
    press('g');
    time = 5_000;
    press('s');
    expect(go.run).not.toHaveBeenCalled();
  });

  it('are letters while somebody types, but Ctrl still works', () => {
    document.body.innerHTML = '<textarea></textarea>';
    const field = document.querySelector('textarea')!;
    press('/', {}, field);
    press('.', { ctrlKey: true }, field);
    expect(search.run).not.toHaveBeenCalled();
    expect(cover.run).toHaveBeenCalledOnce();
  });

  it('wait while a dialog is open', () => {
    document.body.innerHTML = '<div role="dialog"></div>';
    press('/');
    expect(search.run).not.toHaveBeenCalled();
  });

  it('can be switched off, and stay off on this device', async () => {
    singleKeys.value = false;
    await nextTick();
    press('/');
    expect(search.run).not.toHaveBeenCalled();
    expect(localStorage.getItem('outreach-keys')).toBe('off');
  });

  it('are shown as the caps to press', () => {
    expect(['Mod+k', 'g s', '?', '/'].map(capsOf)).toEqual([
      ['Ctrl', 'K'],
      ['G', 'S'],
      ['?'],
      ['/'],
    ]);
  });
});
