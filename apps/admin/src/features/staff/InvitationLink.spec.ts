import { expect, it, vi } from 'vitest';
import { announced } from '../../composables/useAnnouncer.ts';
import { show } from '../../testing/harness.ts';
import InvitationLink from './InvitationLink.vue';

const link = 'https://outreach.example.org/welcome#token=abc';
const open = (writeText: () => Promise<void>, given: string | null = link) => {
  vi.stubGlobal('navigator', { userAgent: navigator.userAgent, clipboard: { writeText } });
  return show(InvitationLink, {
    props: {
      invitation: { name: 'Invented Lead', link: given, expiresAt: '2026-12-01T09:00:00Z' },
    },
  });
};

it('says to whom the link is given and how long it works, and copies it', async () => {
  const writeText = vi.fn(() => Promise.resolve());
  const screen = await open(writeText);
  expect(screen.text()).toContain('Give this link to Invented Lead and to nobody else.');
  expect(screen.text()).toContain('ends 1 December 2026 at 09:00');
  expect(await screen.violations()).toEqual([]);
  await screen.press('Copy');
  expect(writeText).toHaveBeenCalledExactlyOnceWith(link);
  expect(screen.allByRole('button', { name: 'Copied' })).toHaveLength(1);
  expect(announced.value).toContain('The link is copied.');
});

it('claims no copy that the browser refused, and leaves the link selected', async () => {
  const screen = await open(() => Promise.reject(new Error('refused')));
  await screen.press('Copy');
  expect(screen.allByRole('button', { name: 'Copied' })).toEqual([]);
  const field = screen.getByLabel('Link');
  expect(field.selectionEnd).toBe(link.length);
});

it('shows no link a second time', async () => {
  const screen = await open(() => Promise.resolve(), null);
  expect(screen.text()).toBe('The link was shown before. Make a new one if it is lost.');
});
