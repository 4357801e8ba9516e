import { workTowards } from '@outreach/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asSession } from '../../auth/roles.ts';
import { hashToken } from '../../auth/session-token.ts';
import { type Acts, openActs } from '../../../test/acts.ts';
import { aStudent, inDays } from '../../../test/mutations/rows.ts';
import { aCaseOf } from '../../../test/mutations/situations.ts';
import { people } from '../../../test/people.ts';
import { aPlan, aProfile, aSessionOf, aStatement, aTarget } from '../../../test/plans.ts';

let acts: Acts;
beforeAll(async () => {
  acts = await openActs();
});
afterAll(() => acts.close());

const aCase = async () => aCaseOf(acts.outreach, await aStudent(acts.outreach));

describe('a needs profile', () => {
  const write = (caseId: string, expectedVersion: number, statements = [aStatement()]) => ({
    ...{ caseId, expectedVersion, studentDeclined: false, statements },
  });

  it('is read in its printed order, strengths first, and every version of it stays', async () => {
    const { caseId } = await aProfile(acts.outreach);
    const own = aStatement({ section: 'OWN_WORDS', saidBy: 'STUDENT', text: 'I like the pond.' });
    const { warnings } = await acts.does('caseWorker', 'writeNeedsProfile', {
      ...write(caseId, 1, [own, aStatement({ text: 'Draws well.' })]),
    });
    expect(new Set(warnings)).toEqual(new Set(['PROFILE_SECTION_EMPTY at statements']));
    const { case: seen } = await acts.reads<{ case: unknown }>(
      'lead',
      `query($id: ID!) { case(id: $id) { needsProfile { version statements { text saidBy } }
        needsProfiles { nodes { version } } } }`,
      { id: caseId },
    );
    expect(seen).toEqual({
      needsProfile: {
        version: 2,
        statements: [
          { text: 'Draws well.', saidBy: 'SCHOOL' },
          { text: 'I like the pond.', saidBy: 'STUDENT' },
        ],
      },
      needsProfiles: { nodes: [{ version: 2 }, { version: 1 }] },
    });
  });

  it('that two workers write at once is written by one of them (rules.md 4.6)', async () => {
    const caseId = await aCase();
    const both = await Promise.allSettled([
      acts.does('caseWorker', 'writeNeedsProfile', write(caseId, 0)),
      acts.does('manager', 'writeNeedsProfile', write(caseId, 0)),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(String(both.find(({ status }) => status === 'rejected')?.['reason' as never])).toMatch(
      'Conflict',
    );
  });
});

describe('a measure', () => {
  const sdq = { informant: 'PARENT', scheme: 'FOUR_BAND', total: 15, emotional: 9 };
  const measures = `query($id: ID!) { case(id: $id) { measures { nodes { kind question value
    scores { scale score band bandVerified } } } } }`;

  it('keeps each score with its band and how sure that is, for the service alone (ASS-4)', async () => {
    const caseId = await aCase();
    await acts.does('caseWorker', 'recordMeasure', { caseId, takenOn: inDays(0), sdq });
    const seen = await acts.reads<{ case: { measures: { nodes: unknown[] } } }>(
      'worker',
      measures,
      { id: caseId },
    );
    expect(seen.case.measures.nodes).toEqual([
      {
        ...{ kind: 'SDQ', question: null, value: null },
        scores: [
          { scale: 'TOTAL', score: 15, band: 'SLIGHTLY_OUTSIDE', bandVerified: true },
          { scale: 'EMOTIONAL', score: 9, band: 'FAR_OUTSIDE', bandVerified: false },
        ],
      },
    ]);
    const { errors } = await acts.clients.lead.run(measures, { id: caseId });
    expect(errors.map(({ extensions }) => extensions?.['code'])).toEqual(['FORBIDDEN']);
  });

  it('is one of the two sorts, and no other', async () => {
    const caseId = await aCase();
    const ownRating = { question: 'How was break this week?', value: 4, ratedBy: 'STUDENT' };
    for (const both of [{}, { sdq, ownRating }])
      await expect(
        acts.does('caseWorker', 'recordMeasure', { caseId, takenOn: inDays(0), ...both }),
      ).rejects.toThrow('BAD_USER_INPUT');
    await acts.does('caseWorker', 'recordMeasure', { caseId, takenOn: inDays(0), ownRating });
    expect(
      await acts.refuses('caseWorker', 'recordMeasure', {
        ...{ caseId, takenOn: inDays(0), ownRating: { ...ownRating, value: 6 } },
      }),
    ).toEqual(['OWN_RATING_OUT_OF_RANGE at value']);
  });
});

describe('what was done about a target (TOP-3)', () => {
  it('are the sessions to which the student came and that met its topics, as the domain says it', async () => {
    const studentId = await aStudent(acts.outreach);
    const caseId = await aCaseOf(acts.outreach, studentId);
    const sessions = [];
    const topics = [['COPING'], ['SELF_ESTEEM'], ['PROTECTIVE_BEHAVIOURS', 'BULLYING'], ['OTHER']];
    for (const [at, covered] of topics.entries())
      sessions.push({
        id: await aSessionOf(acts.outreach, studentId, caseId, inDays(-20 - at), covered),
        ...{ state: 'HAPPENED' as const, topics: covered as ['COPING'] },
      });
    await aSessionOf(acts.outreach, studentId, caseId, inDays(-30), ['SELF_ESTEEM'], 'ABSENT');
    for (const wanted of ['PROTECTIVE_BEHAVIOURS', 'SELF_ESTEEM', 'COPING', 'RELATIONSHIPS']) {
      await acts.stored(`delete from outreach.plan_target where student_id = '${studentId}'`);
      for (const table of ['goal_rating', 'target', 'plan_version', 'support_plan'])
        await acts.stored(`delete from outreach.${table} where student_id = '${studentId}'`);
      await acts.does('manager', 'writePlan', { caseId, targets: [aTarget({ topics: [wanted] })] });
      const seen = await acts.reads<{
        case: { plan: { draft: { targets: { nodes: { work: { nodes: { id: string }[] } }[] } } } };
      }>(
        'lead',
        `query($id: ID!) { case(id: $id) { plan { draft { targets { nodes { work { nodes { id } } } } } } } }`,
        { id: caseId },
      );
      const found = seen.case.plan.draft.targets.nodes[0]?.work.nodes.map(({ id }) => id);
      expect(found, wanted).toEqual(
        workTowards({ topics: [wanted as 'COPING'] }, sessions).map(({ id }) => id),
      );
    }
  });
});

describe('whoever runs SQL of their own inside a request of a school', () => {
  const asLead = async (statement: string) => {
    const { token } = await acts.outreach.as(people.lead);
    return acts.outreach.database.orm.em
      .fork({ session: asSession(hashToken(token ?? '') ?? '') })
      .transactional((em) => em.execute<object[]>(statement));
  };

  it('reads no measure, though the plan beside it is read', async () => {
    const { caseId, studentId } = await aPlan(acts.outreach, { agreed: true });
    const ownRating = { question: 'How was break?', value: 4, ratedBy: 'STUDENT' };
    await acts.does('caseWorker', 'recordMeasure', { caseId, takenOn: inDays(0), ownRating });
    const rows = (table: string) =>
      asLead(`select id from outreach.${table} where student_id = '${studentId}'`);
    expect([await rows('measure'), (await rows('plan_target')).length]).toEqual([[], 1]);
  });

  it('changes no word of a target, and adds no rating', async () => {
    const { planId, targetId } = await aPlan(acts.outreach, { agreed: true });
    const changed = `update outreach.plan_target set aim = 'Another' where target_id = '${targetId}' returning id`;
    expect(await asLead(changed)).toEqual([]);
    const rated = `insert into outreach.goal_rating select (jsonb_populate_record(null::outreach.goal_rating,
      to_jsonb(g) || jsonb_build_object('id', gen_random_uuid(), 'value', 10))).* from outreach.goal_rating g
      where g.plan_id = '${planId}'`;
    await expect(asLead(rated)).rejects.toMatchObject({ code: '42501' });
  });
});
