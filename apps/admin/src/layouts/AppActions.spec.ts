import { beforeAll, describe, expect, it, vi } from 'vitest';
import { aPage, aViewer } from '../testing/fixtures.ts';
import { show } from '../testing/harness.ts';
import AppActions from './AppActions.vue';

const answers = {
  Find: {
    students: aPage([
      {
        id: 's1',
        displayName: 'Comet Figmentgate',
        yearGroup: 7,
        school: { id: 'h1', name: 'The Priory School' },
      },
    ]),
    schools: aPage([{ id: 'h2', name: 'Comet High School', town: 'Hitchin' }]),
  },
};
const press = (key: string, init: KeyboardEventInit = {}, on: EventTarget = document.body) =>
  on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }));

beforeAll(async () => {
  // Fetched on demand in the browser; here beforehand, so that no test waits for the compiler.
  await Promise.all([import('./CommandPalette.vue'), import('./KeySheet.vue')]);
  // jsdom knows the dialog element, but not how to open it.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
});

async function openPalette() {
  const screen = await show(AppActions, { answers });
  press('k', { ctrlKey: true });
  await vi.waitFor(() => screen.getByRole('combobox'));
  return screen;
}

describe('the palette', () => {
  it('finds a student by part of the name, and opens the record', async () => {
    const screen = await openPalette();
    await screen.fill('Person, school or action', 'figment');
    await vi.waitFor(() => screen.getByRole('option', { name: /Comet Figmentgate/ }));
    expect(screen.sent('Find')).toEqual([{ search: 'figment', withStudents: true }]);
    press('Enter', {}, screen.getByRole('combobox'));
    await vi.waitFor(() => expect(screen.router.currentRoute.value.path).toBe('/students/s1'));
  });

  it('moves with the arrow keys and tells which one is active', async () => {
    const screen = await openPalette();
    await screen.fill('Person, school or action', 'comet');
    await vi.waitFor(() => screen.getByRole('option', { name: /Comet High/ }));
    const box = screen.getByRole('combobox');
    press('ArrowDown', {}, box);
    await screen.settle();
    expect(box.getAttribute('aria-activedescendant')).toBe('palette-school-h2');
  });

  it('offers actions before anything is typed, and asks the server nothing', async () => {
    const screen = await openPalette();
    expect(screen.getByRole('option', { name: /Go to Students/ })).toBeTruthy();
    expect(screen.operations).toEqual([]);
    expect(await screen.violations()).toEqual([]);
  });

  it('does not ask for students on behalf of somebody who may not read them', async () => {
    const screen = await show(AppActions, { answers, viewer: aViewer('COMMISSIONER') });
    await screen.press('Find');
    await vi.waitFor(() => screen.getByRole('combobox'));
    await screen.fill('Person, school or action', 'comet');
    await vi.waitFor(() => expect(screen.sent('Find')).toHaveLength(1));
    expect(screen.sent('Find')).toEqual([{ search: 'comet', withStudents: false }]);
  });
});

describe('keys', () => {
  it('are listed under "?"', async () => {
    const screen = await show(AppActions);
    press('?');
    await vi.waitFor(() => screen.getByRole('dialog', { name: 'Keys' }));
    expect(screen.text()).toContain('Cover the screen');
    expect(await screen.violations()).toEqual([]);
  });

  it('go to a page', async () => {
    const screen = await show(AppActions);
    press('g');
    press('r');
    await vi.waitFor(() => expect(screen.router.currentRoute.value.path).toBe('/referrals'));
  });
});

it('covers the screen at once, and shows it again', async () => {
  const screen = await show(AppActions);
  press('.', { ctrlKey: true });
  await screen.settle();
  expect(screen.getByRole('dialog', { name: 'The screen is covered' })).toBeTruthy();
  expect(await screen.violations()).toEqual([]);
  await screen.press('Show it again');
  expect(screen.allByRole('dialog')).toEqual([]);
});
