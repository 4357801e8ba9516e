import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../test/harness.ts';
import type { DemoEmail } from './demo-accounts.ts';
import { loadDemo } from './load-demo.ts';

let outreach: TestApp;
beforeAll(async () => {
  outreach = await createTestApp({ seed: (em) => loadDemo(em) });
});
afterAll(() => outreach.close());

/** Asks as somebody who can be tried out. */
async function ask<Data>(email: DemoEmail, document: string): Promise<Data> {
  const [staff] = await outreach.asSystem((em) =>
    em.execute<{ id: string }[]>('select id from outreach.staff_member where email = ?', [email]),
  );
  const client = await outreach.as({ id: staff?.id ?? '' });
  const { data, errors } = await client.run<Data>(document);
  expect(errors).toEqual([]);
  if (data === null) throw new Error('There was no answer.');
  return data;
}

async function waiting(email: DemoEmail): Promise<string[]> {
  const { attention } = await ask<{ attention: { nodes: { kind: string }[] } }>(
    email,
    '{ attention(first: 100) { nodes { kind } } }',
  );
  return [...new Set(attention.nodes.map(({ kind }) => kind))].sort();
}

describe('what waits for somebody on the first morning', () => {
  it('is something of every sort for the manager', async () => {
    expect(await waiting('manager@demo.example.org')).toEqual([
      ...[
        'ARRIVAL_UNKNOWN',
        'CASE_CHECK_DUE',
        'CASE_WITHOUT_CONSENT',
        'CONSENT_DISPUTED',
        'CONSENT_EXPIRING',
      ],
      ...['PLAN_REVIEW_DUE', 'REFERRAL_AWAITING_REPLY', 'REFERRAL_CHALLENGED'],
      'SCHOOL_WITHOUT_WORKER',
    ]);
  });

  it.each([
    ['worker@demo.example.org', 'CASE_CHECK_DUE'],
    ['second-worker@demo.example.org', 'CASE_CHECK_DUE'],
    ['worker@demo.example.org', 'PLAN_REVIEW_DUE'],
    ['second-worker@demo.example.org', 'PLAN_REVIEW_DUE'],
    ['referrer@demo.example.org', 'DRAFT_UNFINISHED'],
    ['referrer@demo.example.org', 'REFERRAL_RETURNED'],
    ['other-school@demo.example.org', 'REFERRAL_RETURNED'],
    ['lead@demo.example.org', 'SIGN_OFF_WAITING'],
    ['worker@demo.example.org', 'ARRIVAL_UNKNOWN'],
  ] as const)('is for %s among other things %s', async (email, kind) => {
    expect(await waiting(email)).toContain(kind);
  });

  it('has confirmations to gather for some worker', async () => {
    const both = [
      await waiting('worker@demo.example.org'),
      await waiting('second-worker@demo.example.org'),
    ];
    expect(both.flat()).toContain('PARTNERSHIP_INCOMPLETE');
  });
});

describe('the silent cases of the first morning', () => {
  it('are a few, for several reasons: a caseload that is lived in and well kept', async () => {
    const { silentCases } = await ask<{ silentCases: { nodes: { reason: string }[] } }>(
      'manager@demo.example.org',
      '{ silentCases(first: 100) { nodes { reason } } }',
    );
    const reasons = silentCases.nodes.map(({ reason }) => reason);
    expect(new Set(reasons)).toContain('NO_FIRST_SESSION');
    expect(reasons.filter((reason) => reason === 'PLAN_REVIEW_OVERDUE')).toHaveLength(2);
    expect(reasons.length).toBeGreaterThanOrEqual(4);
    expect(reasons.length).toBeLessThanOrEqual(8);
  });
});

describe('the drafts of a school', () => {
  interface Draft {
    outstandingRequirements: { code: string; blocking: boolean }[];
    viewerCanSubmit: boolean;
  }

  it('are half finished, waiting for the lead, and ready to be sent', async () => {
    const { referralDrafts } = await ask<{ referralDrafts: { nodes: Draft[] } }>(
      'referrer@demo.example.org',
      '{ referralDrafts { nodes { viewerCanSubmit outstandingRequirements { code blocking } } } }',
    );
    const missing = referralDrafts.nodes.map(({ outstandingRequirements }) =>
      outstandingRequirements.filter(({ blocking }) => blocking).map(({ code }) => code),
    );
    expect(missing).toHaveLength(3);
    expect(missing).toContainEqual([]);
    expect(missing).toContainEqual(['SIGN_OFF_MISSING']);
    expect(missing.some((codes) => codes.length > 3)).toBe(true);
  });
});

describe('two centres in one database', () => {
  const counts =
    '{ referrals { totalCount } cases { totalCount } students { totalCount } schools { totalCount } }';
  type Counts = Record<'referrals' | 'cases' | 'students' | 'schools', { totalCount: number }>;

  it('do not see each other', async () => {
    const second = await ask<Counts>('second-centre@demo.example.org', counts);
    expect(second).toEqual({
      ...{ referrals: { totalCount: 1 }, cases: { totalCount: 1 } },
      ...{ students: { totalCount: 80 }, schools: { totalCount: 10 } },
    });
    const first = await ask<Counts>('manager@demo.example.org', counts);
    expect(first).toEqual({
      ...{ referrals: { totalCount: 112 }, cases: { totalCount: 91 } },
      ...{ students: { totalCount: 7960 }, schools: { totalCount: 12 } },
    });
  });
});
