import { afterEach, expect, it, vi } from 'vitest';
import { forgetDrafts } from '../composables/draft-store.ts';
import { currentNotices } from '../composables/useNotices.ts';
import { leaveTo } from './sign-in-path.ts';
import { signOut } from './sign-out.ts';

vi.mock('../composables/draft-store.ts', () => ({ forgetDrafts: vi.fn() }));
vi.mock('./sign-in-path.ts', () => ({ leaveTo: vi.fn() }));
afterEach(() => vi.clearAllMocks());

it('ends the session, forgets what was kept, and leaves by a page load', async () => {
  const fetching = vi.fn<typeof fetch>(() => Promise.resolve(new Response(null, { status: 204 })));
  vi.stubGlobal('fetch', fetching);
  vi.mocked(forgetDrafts).mockResolvedValue();
  await signOut();
  expect(fetching).toHaveBeenCalledWith(
    '/auth/sign-out',
    expect.objectContaining({ method: 'POST' }),
  );
  expect(forgetDrafts).toHaveBeenCalledOnce();
  expect(leaveTo).toHaveBeenCalledWith('/sign-in');
});

it('says so where no answer comes, and keeps what was typed', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
  await signOut();
  expect(leaveTo).not.toHaveBeenCalled();
  expect(forgetDrafts).not.toHaveBeenCalled();
  expect(currentNotices.value.map(({ words }) => words)).toEqual([
    expect.stringContaining('still signed in'),
  ]);
});

it('leaves even where the browser keeps nothing', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(null, { status: 204 })));
  vi.mocked(forgetDrafts).mockRejectedValue(new Error('no storage'));
  await signOut();
  expect(leaveTo).toHaveBeenCalledWith('/sign-in');
});
