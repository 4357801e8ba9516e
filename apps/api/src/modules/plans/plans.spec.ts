import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Acts, openActs } from '../../../test/acts.ts';
import type { Asker } from '../../../test/mutations/askers.ts';
import { aStudent, inDays } from '../../../test/mutations/rows.ts';
import { aCaseOf, aText } from '../../../test/mutations/situations.ts';
import { aPlan, aSessionOf, aTarget, four } from '../../../test/plans.ts';

let acts: Acts;
beforeAll(async () => {
  acts = await openActs();
});
afterAll(() => acts.close());

const aCase = async () => aCaseOf(acts.outreach, await aStudent(acts.outreach));
const idIn = (shown: Readonly<Record<string, unknown>>, field: string) =>
  (shown[field] as { id: string }).id;

interface Seen {
  inForce: { number: number; targets: { nodes: SeenTarget[] } } | null;
  draft: { number: number; agreements: { party: string; name: string | null }[] } | null;
  versions: { nodes: { number: number; state: string; reason: string | null }[] };
  reviews: { nodes: { note: string }[] };
  version: number;
  reviewStanding: string;
  nextReviewOn: string | null;
}
interface SeenTarget {
  targetId: string;
  aim: string;
  progress: {
    start: { value: number } | null;
    latest: { value: number } | null;
    change: number | null;
    raterChanged: boolean;
    byRater: { ratedBy: string; change: number | null }[];
  };
  ratings: { nodes: { value: number; ratedBy: string; workHadBegun: boolean }[] };
  end: { result: string; words: string } | null;
}

const targets = `targets { nodes { targetId aim end { result words } ratings(first: 20) { nodes { value ratedBy workHadBegun } }
  progress { start { value } latest { value } change raterChanged byRater { ratedBy change } } } }`;
const document = `query($id: ID!) { case(id: $id) { plan { version reviewStanding nextReviewOn
  inForce { number ${targets} } draft { number agreements { party name } }
  versions(first: 5) { nodes { number state reason ${targets} } } reviews { nodes { note } } } } }`;
const planSeen = async (who: Asker, id: string): Promise<Seen | null> =>
  (await acts.reads<{ case: { plan: Seen | null } | null }>(who, document, { id })).case?.plan ??
  null;

async function agreedByAll(planId: string, number: number, from: number): Promise<void> {
  for (const [at, party] of four.entries())
    await acts.does(party === 'SERVICE' ? 'caseWorker' : 'lead', 'agreePlan', {
      ...{ planId, expectedVersion: from + at, number, party },
      ...{ name: `For ${party}`, agreedOn: inDays(0) },
    });
}

describe('a plan', () => {
  it('is written, agreed to by four, and holds; a change holds only when it is agreed to too', async () => {
    const caseId = await aCase();
    const written = await acts.does('caseWorker', 'writePlan', { caseId, targets: [aTarget()] });
    expect(written.warnings).toEqual(['PLAN_WITHOUT_PROFILE']);
    const planId = idIn(written.shown, 'plan');
    const [first] = four;
    const one = await acts.does('caseWorker', 'agreePlan', {
      ...{ planId, expectedVersion: 1, number: 1, party: first, name: 'Wes', agreedOn: inDays(0) },
    });
    expect(one.warnings).toEqual(['PLAN_NOT_AGREED_BY_ALL']);
    await agreedByAll(planId, 1, 2);
    const agreed = await planSeen('lead', caseId);
    expect(agreed).toMatchObject({ inForce: { number: 1 }, draft: null, version: 6 });
    const targetId = agreed?.inForce?.targets.nodes[0]?.targetId ?? '';
    const change = { planId, expectedVersion: 6, reason: 'Lunchtimes are hard too.' };
    await acts.does('caseWorker', 'changePlan', {
      ...change,
      targets: [
        aTarget({ targetId, start: null, aim: 'I ask for help in every lesson.' }),
        aTarget({ aim: 'I eat with somebody.', topics: ['RELATIONSHIPS'] }),
      ],
    });
    expect(await planSeen('lead', caseId)).toMatchObject({
      inForce: { number: 1, targets: { nodes: [{ aim: aTarget()['aim'] }] } },
      draft: { number: 2 },
    });
    await agreedByAll(planId, 2, 7);
    const after = await planSeen('manager', caseId);
    expect(after?.versions.nodes).toMatchObject([
      { number: 2, state: 'AGREED', reason: change.reason },
      { number: 1, state: 'SUPERSEDED', reason: null },
    ]);
    expect(after?.inForce?.targets.nodes[0]?.ratings.nodes).toMatchObject([{ value: 3 }]);
    expect((await acts.happened(planId)).map(([event]) => event)).toContain('PLAN_SUPERSEDED');
  });

  it('that is written anew asks everybody again, and keeps what they had agreed to', async () => {
    const { planId, caseId, targetId, versionId } = await aPlan(acts.outreach);
    const agreement = { party: 'SCHOOL', name: 'Lena Lead', agreedOn: inDays(0), number: 1 };
    await acts.does('lead', 'agreePlan', { planId, expectedVersion: 1, ...agreement });
    await acts.does('caseWorker', 'changePlan', {
      ...{ planId, expectedVersion: 2, targets: [aTarget({ targetId, start: null })] },
    });
    const asked = four.map((party) => ({ party, name: null }));
    expect((await planSeen('lead', caseId))?.draft?.agreements).toEqual(asked);
    const kept = (table: string) =>
      acts.stored<{ kept: boolean }>(
        `select replaced_at is not null as kept from outreach.${table} where plan_version_id = '${versionId}' order by 1`,
      );
    expect(await kept('plan_agreement')).toEqual([{ kept: true }]);
    expect(await kept('plan_target')).toEqual([{ kept: false }, { kept: true }]);
  });

  it('of which somebody has seen another version is not changed', async () => {
    const { planId } = await aPlan(acts.outreach);
    const told = acts.does('caseWorker', 'changePlan', {
      ...{ planId, expectedVersion: 9, targets: [aTarget()] },
    });
    await expect(told).rejects.toThrow('Conflict');
  });

  it('takes no target of another plan', async () => {
    const [one, other] = [await aPlan(acts.outreach), await aPlan(acts.outreach)];
    const sent = { planId: one.planId, expectedVersion: 1 };
    expect(
      await acts.refuses('caseWorker', 'changePlan', {
        ...sent,
        targets: [aTarget({ targetId: other.targetId })],
      }),
    ).toEqual(['TARGET_NOT_IN_PLAN at targets.0.targetId']);
  });

  it('of a closed case is not touched', async () => {
    const { planId, caseId, targetId } = await aPlan(acts.outreach, { agreed: true });
    await acts.stored(
      `update outreach.support_case set status = 'CLOSED', closed_on = current_date, outcome = 'OTHER' where id = '${caseId}'`,
    );
    const rating = { planId, targetId, value: 5, ratedBy: 'STUDENT', ratedOn: inDays(0) };
    expect(await acts.refuses('manager', 'rateGoal', rating)).toEqual(['CASE_IS_CLOSED']);
  });

  it('is agreed to for the service by the service alone', async () => {
    const { planId } = await aPlan(acts.outreach);
    expect(
      await acts.refuses('lead', 'agreePlan', {
        ...{ planId, expectedVersion: 1, number: 1, party: 'SERVICE' },
        ...{ name: 'Wes Worker', agreedOn: inDays(0) },
      }),
    ).toEqual(['PARTY_NOT_YOURS_TO_CONFIRM at party']);
  });
});

describe('ratings', () => {
  it('stay beside each other, rater by rater, with no figure between two people (ASS-5)', async () => {
    const { planId, caseId, targetId } = await aPlan(acts.outreach, { agreed: true });
    const rate = (value: number, ratedBy: string, ratedOn: string) =>
      acts.does('caseWorker', 'rateGoal', { planId, targetId, value, ratedBy, ratedOn });
    await rate(6, 'STUDENT', inDays(-10));
    const other = await rate(4, 'SCHOOL', inDays(0));
    expect(other.warnings).toEqual(['RATER_CHANGED at ratedBy']);
    const seen = await planSeen('lead', caseId);
    const [target] = seen?.inForce?.targets.nodes ?? [];
    expect(target?.progress).toEqual({
      ...{ start: { value: 3 }, latest: { value: 4 }, change: null, raterChanged: true },
      byRater: [
        { ratedBy: 'STUDENT', change: 3 },
        { ratedBy: 'SCHOOL', change: null },
      ],
    });
    expect(target?.ratings.nodes.map(({ value }) => value)).toEqual([3, 6, 4]);
    // A rating stands for itself: whoever is writing the plan meanwhile is not told of a conflict.
    expect(seen?.version).toBe(1);
  });

  it('that start after the work began are flagged', async () => {
    const studentId = await aStudent(acts.outreach);
    const caseId = await aCaseOf(acts.outreach, studentId);
    await aSessionOf(acts.outreach, studentId, caseId, inDays(-9), ['COPING']);
    const { warnings, shown } = await acts.does('caseWorker', 'writePlan', {
      ...{ caseId, targets: [aTarget()] },
    });
    expect(warnings).toContain('BASELINE_AFTER_WORK_BEGAN at targets.0.start');
    const begun = await acts.stored<{ begun: boolean }>(
      `select work_had_begun as begun from outreach.goal_rating where plan_id = '${idIn(shown, 'plan')}'`,
    );
    expect(begun).toEqual([{ begun: true }]);
  });
});

describe('a review', () => {
  it.each([
    [15, 'NOT_DUE'],
    [14, 'DUE'],
    [0, 'DUE'],
    [-1, 'OVERDUE'],
  ])('that falls in %i days is %s, and waits for whoever has the case', async (days, standing) => {
    const { caseId } = await aPlan(acts.outreach, { agreed: true, reviewOn: inDays(days) });
    expect(await planSeen('lead', caseId)).toMatchObject({
      ...{ reviewStanding: standing, nextReviewOn: inDays(days) },
    });
    const waits = async (who: Asker) => {
      const { attention } = await acts.reads<{ attention: { nodes: { case: { id: string } }[] } }>(
        who,
        '{ attention(first: 100, filter: { kind: [PLAN_REVIEW_DUE] }) { nodes { dueOn case { id } } } }',
      );
      return attention.nodes.some((one) => one.case.id === caseId);
    };
    const due = standing !== 'NOT_DUE';
    expect([await waits('manager'), await waits('caseWorker')]).toEqual([due, due]);
    expect([await waits('lead'), await waits('worker')]).toEqual([false, false]);
  });

  it('looks at every target and gives it its next, and turns nothing by itself', async () => {
    const { planId, caseId, targetId } = await aPlan(acts.outreach, {
      ...{ agreed: true, reviewOn: inDays(-3) },
    });
    const review = { planId, expectedVersion: 1, reviewedOn: inDays(0), note: 'Going well.' };
    expect(await acts.refuses('caseWorker', 'reviewPlan', { ...review, targets: [] })).toEqual([
      'REVIEW_INCOMPLETE at targets',
    ]);
    await acts.does('caseWorker', 'reviewPlan', {
      ...review,
      targets: [{ targetId, answer: 'GOES_ON', nextReviewOn: inDays(42) }],
    });
    expect(await planSeen('lead', caseId)).toMatchObject({
      ...{ reviewStanding: 'NOT_DUE', nextReviewOn: inDays(42), version: 2 },
      reviews: { nodes: [{ note: 'Going well.' }] },
    });
  });
});

describe('the end report', () => {
  it('is frozen target by target: what is rated in the plan after it changes nothing there', async () => {
    const { planId, caseId, targetId } = await aPlan(acts.outreach, { agreed: true });
    const rate = (value: number) =>
      acts.does('caseWorker', 'rateGoal', {
        ...{ planId, targetId, value, ratedBy: 'STUDENT', ratedOn: inDays(0) },
      });
    await rate(7);
    const end = { planId, expectedVersion: 1, endedOn: inDays(0) };
    expect(await acts.refuses('caseWorker', 'endPlan', { ...end, judgements: [] })).toEqual([
      'RESULT_MISSING at judgements',
    ]);
    await acts.does('caseWorker', 'endPlan', {
      ...end,
      judgements: [{ targetId, result: 'MET', saidBy: 'STUDENT', words: 'I do that now.' }],
    });
    await acts.does('caseWorker', 'writePlan', {
      ...{ caseId, targets: [aTarget({ targetId, start: null })] },
    });
    await rate(2);
    const seen = await planSeen('lead', caseId);
    expect(seen?.versions.nodes).toMatchObject([
      { number: 2, state: 'DRAFT', targets: { nodes: [{ end: null, progress: { change: -1 } }] } },
      {
        ...{ number: 1, state: 'ENDED' },
        targets: { nodes: [{ end: { result: 'MET' }, progress: { change: 4 } }] },
      },
    ]);
  });
});

describe('the database', () => {
  it('changes and takes away nothing of a profile, a rating, a review or a measure', async () => {
    const rights = await acts.stored<{ table: string }>(
      `select c.relname as table from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'outreach' and c.relname in ('needs_profile', 'goal_rating', 'plan_review', 'measure', 'target')
         and (has_table_privilege('outreach_app', c.oid, 'update') or has_table_privilege('outreach_app', c.oid, 'delete'))
       union all
       select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'outreach' and c.relname like '%plan%' and has_table_privilege('outreach_app', c.oid, 'delete')`,
    );
    expect(rights).toEqual([]);
  });

  it('shows a plan to nobody whose casework it is not', async () => {
    const { caseId } = await aPlan(acts.outreach, { agreed: true });
    for (const who of ['manager', 'worker', 'caseWorker', 'referrer', 'lead'] as const)
      expect(await planSeen(who, caseId), who).not.toBeNull();
    for (const who of ['otherWorker', 'otherReferrer', 'managerElsewhere'] as const)
      expect(await planSeen(who, caseId), who).toBeNull();
    for (const who of ['panel', 'centreStaff', 'commissioner', 'administrator'] as const)
      await expect(planSeen(who, caseId), who).rejects.toThrow('FORBIDDEN');
  });

  it('keeps the words of a history free of what anybody wrote', async () => {
    const facts = await acts.stored<{ facts: string }>(
      `select facts::text from outreach.history_entry where subject = 'PLAN'`,
    );
    expect(facts.length).toBeGreaterThan(20);
    expect(facts.filter(({ facts: said }) => said.includes(aText) || /help/i.test(said))).toEqual(
      [],
    );
  });
});
