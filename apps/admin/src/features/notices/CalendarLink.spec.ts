import { beforeAll, expect, it, vi } from 'vitest';
import { aViewer, refused } from '../../testing/fixtures.ts';
import { show } from '../../testing/harness.ts';
import { Fault, type Answer } from '../../testing/test-client.ts';
import CalendarLink from './CalendarLink.vue';

beforeAll(() => {
  // jsdom knows the dialog element, but not how to open it.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
});

const feed = {
  ...{ id: 'f1', version: 2, initials: false, madeAt: '2026-11-20T09:00:00Z' },
  lastReadOn: '2026-11-24',
};
const address = 'https://outreach.example.org/calendar/secret.ics';
const made = {
  makeCalendarFeed: { __typename: 'CalendarFeedSuccess', address, feed, warnings: [] },
};
const open = async (there: object | null, more: Record<string, Answer> = {}) => {
  const screen = await show(CalendarLink, {
    viewer: aViewer('OUTREACH_WORKER'),
    answers: { CalendarLink: { calendarFeed: there }, MakeCalendarFeed: made, ...more },
  });
  for (const part of document.querySelectorAll('details')) part.open = true;
  return screen;
};

it('makes a link with initials where the worker chooses them, and shows it once, to be copied', async () => {
  const writeText = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  const screen = await open(null);
  await screen.choose('Show the initials of students');
  await screen.press('Make a link');
  expect(screen.sent('MakeCalendarFeed')).toEqual([
    {
      input: {
        ...{ staffMemberId: 'staff-1', initials: true },
        idempotencyKey: expect.any(String) as string,
      },
    },
  ]);
  expect(screen.getByLabel('Link, shown this once').value).toBe(address);
  await screen.press('Copy');
  expect(writeText).toHaveBeenCalledWith(address);
  expect(await screen.violations()).toEqual([]);
});

it('says that there is a link, and shows it no more', async () => {
  const screen = await open(feed);
  expect(screen.text()).toContain('There is a link, without initials, last read on');
  expect(screen.text()).not.toContain('secret.ics');
  await screen.press('Make a new link');
  expect(screen.sent('MakeCalendarFeed')[0]).toMatchObject({ input: { initials: false } });
});

it('stops the link only when it is asked twice', async () => {
  const screen = await open(feed, {
    RevokeCalendarFeed: { revokeCalendarFeed: refused('NOT_ALLOWED_FOR_ROLE') },
  });
  await screen.press('Stop the link');
  expect(screen.sent('RevokeCalendarFeed')).toEqual([]);
  const dialog = await vi.waitFor(() => screen.getByRole('dialog'));
  const confirm = [...dialog.querySelectorAll('button')].find((one) =>
    one.textContent.includes('Stop the link'),
  );
  confirm?.click();
  await vi.waitFor(() => {
    expect(screen.sent('RevokeCalendarFeed')).toHaveLength(1);
  });
  expect(screen.sent('RevokeCalendarFeed')[0]).toMatchObject({
    input: { feedId: 'f1', expectedVersion: 2 },
  });
  await vi.waitFor(() => screen.getByRole('alert'));
});

it('says that it could not be read', async () => {
  const screen = await open(null, { CalendarLink: new Fault('INTERNAL_SERVER_ERROR', 'i1') });
  await screen.press('Try again');
  expect(screen.sent('CalendarLink')).toHaveLength(2);
});
