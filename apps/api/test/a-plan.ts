import type { SupportPlan } from '@outreach/domain';
import type { Random } from '../src/demo/random.ts';
import type { TestApp } from './harness.ts';
import { inDays, now, ofOak, put } from './mutations/rows.ts';
import { aText } from './mutations/situations.ts';
import { people } from './people.ts';

type Version = SupportPlan['versions'][number];
/** For the random situations: a plan of one or two versions in whatever state, with wordings that were replaced before anybody agreed. */
export async function aPlanOf(
  outreach: TestApp,
  random: Random,
  studentId: string,
  caseId: string,
): Promise<SupportPlan> {
  const of = ofOak(studentId);
  const planId = await put(outreach, 'support_plan', {
    ...{ ...of, case_id: caseId, created_at: now() },
  });
  const states = random.chance(50)
    ? ['AGREED']
    : (random.some([['DRAFT'], ['ENDED'], ['SUPERSEDED', 'AGREED'], ['AGREED', 'DRAFT']], 1)[0] ??
      []);
  const versions: Version[] = [];
  for (const [at, state] of states.entries()) {
    const versionId = await put(outreach, 'plan_version', {
      ...{ ...of, plan_id: planId, number: at + 1, state, written_on: inDays(-60) },
      written_by: people.worker.id,
      ...(state === 'SUPERSEDED' && { superseded_on: inDays(-30) }),
      ...(state === 'ENDED' && { ended_on: inDays(-1) }),
    });
    const targets = [];
    for (let position = random.between(1, 2); position > 0; position--) {
      const reviewOn = random.chance(15) ? null : inDays(random.between(-3, 4));
      const replaced = random.chance(20);
      const targetId = await put(outreach, 'target', { ...of, plan_id: planId });
      await put(outreach, 'plan_target', {
        ...{ ...of, plan_id: planId, plan_version_id: versionId, target_id: targetId, position },
        ...{ aim: aText, aim_of: 'STUDENT', topics: '{COPING}', owner_party: 'SERVICE' },
        ...{ owner_name: 'Wes', review_on: reviewOn, replaced_at: replaced ? now() : null },
      });
      if (!replaced) targets.push({ reviewOn });
    }
    versions.push({ state, targets } as unknown as Version);
  }
  return { versions } as unknown as SupportPlan;
}
