import { NOTICE_KINDS } from '@outreach/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Acts, openActs } from '../../../test/acts.ts';
import { caseWorker, spareWorker } from '../../../test/mutations/askers.ts';
import { inDays, put } from '../../../test/mutations/rows.ts';
import { aConsent } from '../../../test/mutations/situations.ts';
import { people, schools } from '../../../test/people.ts';
import { anOpenCase, emptyPost, giveCaseTo, type Post } from '../../../test/post.ts';
import { Random } from '../../demo/random.ts';
import { postRound } from './post-office.ts';
import { wordsOf } from './words.ts';

let acts: Acts;
let post: Post;

beforeAll(async () => {
  acts = await openActs();
});
beforeEach(async () => {
  post = await emptyPost(acts);
});
afterAll(() => acts.close());

describe('the Monday digest', () => {
  const round = (at: string) => postRound({ ...post.parts(), now: () => new Date(at) });

  it('goes to each worker and to the manager, once a week, from seven o’clock', async () => {
    const all = ['caseworker@example.org', 'spareworker@example.org', people.manager.email].concat(
      [people.managerElsewhere, people.otherWorker, people.worker].map(({ email }) => email),
    );
    expect(await round('2026-10-26T06:59:00Z')).toBe(0);
    await Promise.all([round('2026-10-26T07:00:00Z'), round('2026-10-26T07:00:01Z')]);
    expect(post.mails.map(({ to }) => to).sort()).toEqual([...all].sort());
    expect(await round('2026-10-27T10:00:00Z')).toBe(0);
    expect(await round('2026-11-02T07:00:00Z')).toBe(all.length);
  });

  it('counts what the week holds, and nothing of another’s', async () => {
    const week = '2026-11-02';
    const session = (held_on: string, worker_id: string = spareWorker.id) =>
      put(acts.outreach, 'session', {
        ...{ school_id: schools.oak.id, worker_id, kind: 'ADVICE' },
        ...{ state: 'PLANNED', planned: true, held_on, starts_at: '06:00', minutes: 30 },
        created_at: new Date().toISOString(),
      });
    const made = [
      await session('2026-11-03'),
      await session('2026-11-06'),
      await session('2026-10-30'),
    ];
    made.push(await session('2026-11-04', people.otherWorker.id), await session('2026-11-09'));
    await round(`${week}T07:00:00Z`);
    const text = post.mails.find(({ to }) => to === 'spareworker@example.org')?.text ?? '';
    expect(text).toContain('2 sessions are planned this week.');
    expect(text).toContain('1 past session is not recorded yet.');
    await acts.stored(
      `delete from outreach.session where id in (${made.map((id) => `'${id}'`).join(', ')})`,
    );
  });

  it('is turned off by each for themselves', async () => {
    await acts.does('caseWorker', 'chooseDigest', { staffMemberId: caseWorker.id, wanted: false });
    await round('2026-11-09T08:00:00Z');
    const to = post.mails.map((mail) => mail.to);
    expect(to).not.toContain('caseworker@example.org');
    expect(to).toContain('spareworker@example.org');
    const read = 'query { viewer { wantsDigest } }';
    expect(await acts.reads('caseWorker', read)).toEqual({ viewer: { wantsDigest: false } });
    expect(await acts.reads('worker', read)).toEqual({ viewer: { wantsDigest: true } });
    await acts.does('caseWorker', 'chooseDigest', { staffMemberId: caseWorker.id, wanted: true });
    await round('2026-11-16T08:00:00Z');
    expect(post.mails.filter(({ to: one }) => one === 'caseworker@example.org')).toHaveLength(1);
  });
});

describe('no mail carries a child’s name', () => {
  const random = new Random(9);
  const syllables = ['mo', 'ra', 'li', 'ne', 'ka', 'to', 'vi', 'su', 'ze', 'phi', 'dro', 'quo'];
  const aName = () => {
    const name = random.some(syllables, 4).join('');
    return name.slice(0, 1).toUpperCase() + name.slice(1);
  };

  it('whatever the students are called and whatever happens', async () => {
    const names: string[] = [];
    for (let n = 0; n < 12; n++) {
      const { studentId, caseId } = await anOpenCase(acts);
      const [given, family] = [aName(), aName()];
      names.push(given, family);
      await acts.stored(
        `update outreach.student set given_name = '${given}', family_name = '${family}', preferred_name = '${given}' where id = '${studentId}'`,
      );
      const consentId = await aConsent(acts.outreach, studentId);
      await giveCaseTo(acts, caseId, spareWorker.id);
      await acts.does('lead', 'withdrawConsent', {
        ...{
          consentId,
          expectedVersion: 1,
          method: 'PHONE',
          withdrawnByName: `${given} ${family}`,
        },
        ...{ interventions: [], agencies: [], reason: `About ${given}` },
      });
      await acts.does('manager', 'arrangeCover', {
        ...{ caseId, expectedVersion: 2, workerId: caseWorker.id, from: inDays(0), to: inDays(1) },
        reason: `${given} needs it`,
      });
    }
    await postRound({ ...post.parts(), now: () => new Date('2026-11-23T08:00:00Z') });
    expect(post.mails.length).toBeGreaterThan(36);
    expect(post.mails.some(({ text }) => text.includes('cases are silent: https://'))).toBe(true);
    const said = post.mails
      .map(({ subject, text }) => `${subject}\n${text}`.toLowerCase())
      .join('\n');
    for (const name of [...names, 'Testerfield']) expect(said).not.toContain(name.toLowerCase());
    expect(
      post.mails.every(({ text }) => /https:\/\/outreach\.example\.org\/\S*\n/.test(text)),
    ).toBe(true);
    const stored = JSON.stringify(await acts.stored('select * from outreach.notice')).toLowerCase();
    for (const name of names) expect(stored).not.toContain(name.toLowerCase());
  });

  it('and of silent cases it says how many there are, and where they are listed', () => {
    const said = (silent: number) =>
      wordsOf('DIGEST', { silent }, (path) => `https://x${path}`).lines;
    expect(said(0)).toEqual(['No case is silent.']);
    expect(said(1)).toEqual(['1 case is silent: https://x/silent-cases']);
    expect(said(4)).toEqual(['4 cases are silent: https://x/silent-cases']);
  });

  it.each(NOTICE_KINDS)('and %s has words that do not change with anything but counts', (kind) => {
    const facts = { planned: 2, cases: 1 };
    expect(wordsOf(kind, facts)).toEqual(wordsOf(kind, { ...facts }));
    expect(JSON.stringify(wordsOf(kind, {}))).not.toMatch(/[{}$]{2}|undefined/);
  });
});
