import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Acts, openActs } from '../../../test/acts.ts';
import { spareWorker } from '../../../test/mutations/askers.ts';
import { inDays } from '../../../test/mutations/rows.ts';
import { aConsent, aReferral, aText } from '../../../test/mutations/situations.ts';
import { onlyDedicatedTime } from '../../../test/oak-time.ts';
import { people, schools } from '../../../test/people.ts';
import { anOpenCase, emptyPost, giveCaseTo, type Post } from '../../../test/post.ts';
import { sendNotices } from './send-notices.ts';
import { folderTransport, type Transport } from './transport.ts';

let acts: Acts;
let post: Post;

beforeAll(async () => {
  acts = await openActs();
});
beforeEach(async () => {
  post = await emptyPost(acts);
});
afterAll(() => acts.close());

const told = () => post.mails.map(({ to, subject }) => `${to}: ${subject}`).sort();

describe('who is told', () => {
  it('of a consent that was withdrawn: the worker who has the case today (CNS-3)', async () => {
    const { studentId } = await anOpenCase(acts);
    const consentId = await aConsent(acts.outreach, studentId);
    await acts.does('lead', 'withdrawConsent', {
      ...{ consentId, expectedVersion: 1, method: 'PHONE', withdrawnByName: 'Pat Testerfield' },
      ...{ interventions: ['GROUP'], agencies: [], reason: null },
    });
    expect(await sendNotices(post.parts())).toBe(1);
    expect(told()).toEqual(['caseworker@example.org: Consent was withdrawn']);
    expect(post.mails[0]?.text).toContain(`https://outreach.example.org/students/${studentId}\n`);
  });

  it('of a decision: who sent the referral; of a new case: its worker', async () => {
    const referralId = await aReferral(acts.outreach, 'SUBMITTED');
    await acts.does('manager', 'acceptReferral', {
      ...{ referralId, expectedVersion: 1, workerId: people.worker.id, confirmUrgency: false },
      exceptionReason: 'As we said',
    });
    await sendNotices(post.parts());
    expect(told()).toEqual([
      `${people.referrer.email}: Your referral has been decided`,
      `${people.worker.email}: You have a new case`,
    ]);
  });

  it('of a question: who sent the referral', async () => {
    const referralId = await aReferral(acts.outreach, 'SUBMITTED');
    await acts.does('manager', 'returnReferral', {
      referralId,
      expectedVersion: 1,
      question: aText,
    });
    await sendNotices(post.parts());
    expect(told()).toEqual([
      `${people.referrer.email}: The centre has a question about your referral`,
    ]);
  });

  it('of a cover: both, on the morning on which it begins, once for all of it', async () => {
    await onlyDedicatedTime(acts);
    const days = { awayWorkerId: people.worker.id, coveringWorkerId: spareWorker.id };
    await acts.does('manager', 'coverWorker', {
      ...{ ...days, from: inDays(0), to: inDays(2), reason: aText, releaseSessionIds: [] },
    });
    await sendNotices(post.parts());
    expect(told()).toEqual([
      `${people.lead.email}: Another outreach worker for a while`,
      `${people.referrer.email}: Another outreach worker for a while`,
      'spareworker@example.org: Cover begins',
      `${people.worker.email}: Cover begins`,
    ]);
    expect(post.mails.find(({ to }) => to === people.lead.email)?.text).toContain(
      `https://outreach.example.org/schools/${schools.oak.id}\n`,
    );
    await acts.does('manager', 'coverWorker', {
      ...{ ...days, from: inDays(5), to: inDays(6), reason: aText, releaseSessionIds: [] },
    });
    const waiting = await acts.stored(
      `select distinct to_char(send_after at time zone 'Europe/London', 'YYYY-MM-DD HH24:MI') as at from outreach.notice where sent_at is null and kind = 'COVER_BEGINS'`,
    );
    expect(waiting).toEqual([{ at: `${inDays(5)} 07:00` }]);
    // The school's two are told today.
    expect(await sendNotices(post.parts())).toBe(2);
  });

  it('of the end of a cover, and of work that goes over for good: both, and the school', async () => {
    await onlyDedicatedTime(acts);
    await acts.does('manager', 'coverWorker', {
      ...{ awayWorkerId: people.worker.id, coveringWorkerId: spareWorker.id, reason: aText },
      ...{ from: inDays(0), to: inDays(9), releaseSessionIds: [] },
    });
    await sendNotices(post.parts());
    post.mails.length = 0;
    const [cover] = await acts.stored<{ id: string }>(
      `select id from outreach.worker_cover order by arranged_at desc limit 1`,
    );
    await acts.does('manager', 'endWorkerCover', {
      ...{ coverId: cover!.id, backOn: inDays(3), releaseSessionIds: [] },
    });
    await acts.does('manager', 'handOverWork', {
      ...{ fromWorkerId: people.worker.id, toWorkerId: spareWorker.id, reason: aText },
      ...{ from: inDays(12), releaseSessionIds: [] },
    });
    await sendNotices(post.parts());
    expect(told()).toEqual([
      `${people.lead.email}: A new outreach worker for your school`,
      `${people.lead.email}: Your outreach worker is back`,
      `${people.referrer.email}: A new outreach worker for your school`,
      `${people.referrer.email}: Your outreach worker is back`,
      'spareworker@example.org: Cover ends early',
      'spareworker@example.org: Work has been handed over',
      `${people.worker.email}: Cover ends early`,
      `${people.worker.email}: Work has been handed over`,
    ]);
    await onlyDedicatedTime(acts);
  });

  it('is nobody of what was refused', async () => {
    const { caseId } = await anOpenCase(acts);
    await acts.refuses('caseWorker', 'assignDedicatedWorker', {
      ...{ caseId, expectedVersion: 1, workerId: spareWorker.id, from: inDays(0) },
    });
    expect(await acts.stored('select id from outreach.notice')).toEqual([]);
  });

  it('is nobody whose account is switched off', async () => {
    const { caseId } = await anOpenCase(acts);
    await giveCaseTo(acts, caseId, spareWorker.id);
    await acts.stored(
      `update outreach.staff_member set account_state = 'DISABLED' where id = '${spareWorker.id}'`,
    );
    expect(await sendNotices(post.parts())).toBe(0);
    await acts.stored(
      `update outreach.staff_member set account_state = 'ACTIVE' where id = '${spareWorker.id}'`,
    );
    expect(await sendNotices(post.parts())).toBe(1);
  });
});

describe('the sender', () => {
  it('sends each notice once, however many servers there are', async () => {
    for (let n = 0; n < 8; n++) {
      const { caseId } = await anOpenCase(acts);
      await giveCaseTo(acts, caseId, spareWorker.id);
    }
    const sent = await Promise.all([1, 2, 3, 4].map(() => sendNotices(post.parts())));
    expect(sent.reduce((a, b) => a + b)).toBe(8);
    expect(new Set(post.mails.map(({ id }) => id)).size).toBe(8);
    expect(await sendNotices(post.parts())).toBe(0);
  });

  it('leaves alone what another server has, until that one must be dead', async () => {
    const { caseId } = await anOpenCase(acts);
    await giveCaseTo(acts, caseId, spareWorker.id);
    await acts.stored(`update outreach.notice set leased_until = now() + interval '1 minute'`);
    expect(await sendNotices(post.parts())).toBe(0);
    await acts.stored(`update outreach.notice set leased_until = now() - interval '1 minute'`);
    expect(await sendNotices(post.parts())).toBe(1);
  });

  it('tries again ever later, and gives up aloud, with no address in the log', async () => {
    const { caseId } = await anOpenCase(acts);
    await giveCaseTo(acts, caseId, spareWorker.id);
    const fails: Transport = ({ to }) =>
      Promise.reject(Object.assign(new Error(`550 no ${to}`), { code: 'EENVELOPE' }));
    const waits: unknown[] = [];
    for (let n = 0; n < 7; n++) {
      await sendNotices(post.parts(fails));
      const [row] = await acts.stored<{ minutes: number; failure: string; over: boolean }>(
        `select round(extract(epoch from send_after - now()) / 60)::int as minutes, failure, given_up_at is not null as over from outreach.notice`,
      );
      waits.push(row?.over ? 'given up' : row?.minutes);
      await acts.stored('update outreach.notice set send_after = now()');
    }
    expect(waits).toEqual([1, 5, 30, 120, 720, 'given up', 'given up']);
    expect(post.logged.map((line) => (line as { event: string }).event)).toEqual([
      ...Array.from({ length: 5 }, () => 'mail-failed'),
      'mail-given-up',
    ]);
    expect(JSON.stringify(post.logged)).not.toContain('@');
    expect(await sendNotices(post.parts())).toBe(0);
  });

  it('puts mail into a folder where there is no mail server', async () => {
    const { caseId } = await anOpenCase(acts);
    await giveCaseTo(acts, caseId, spareWorker.id);
    const folder = await mkdtemp(join(tmpdir(), 'mail-'));
    try {
      expect(await sendNotices(post.parts(folderTransport(join(folder, 'mail'))))).toBe(1);
      const [name = ''] = await readdir(join(folder, 'mail'));
      const file = await readFile(join(folder, 'mail', name), 'utf8');
      expect(name).toMatch(/\.eml$/);
      for (const words of [
        'To: spareworker@example.org',
        'Subject: You have a new case',
        `/cases/${caseId}`,
      ])
        expect(file).toContain(words);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
