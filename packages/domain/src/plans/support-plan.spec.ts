import { describe, expect, it } from 'vitest';
import { aPlan, aTarget } from './plan.builder.ts';
import { draftOf, planInForce } from './support-plan.ts';

const states = (plan: ReturnType<typeof aPlan>) => plan.build().versions.map(({ state }) => state);

describe('which plan holds', () => {
  it.each([
    ['none is written', aPlan(), undefined, undefined],
    ['one is written', aPlan().written(), undefined, 1],
    [
      'three of four have agreed',
      aPlan().written().agreedBy('STUDENT', 'PARENT', 'SCHOOL'),
      undefined,
      1,
    ],
    ['all have agreed', aPlan().written().agreed(), 1, undefined],
    ['a change is being written', aPlan().written().agreed().written(), 1, 2],
    ['the change is agreed', aPlan().written().agreed().written().agreed(), 2, undefined],
    ['it has ended', aPlan().written().agreed().ended(), undefined, undefined],
  ])('where %s', (_situation, plan, holds, draft) => {
    expect(planInForce(plan.build())?.version).toBe(holds);
    expect(draftOf(plan.build())?.version).toBe(draft);
  });
});

it('what was agreed before can still be read, with who agreed to it', () => {
  const plan = aPlan()
    .written()
    .agreed()
    .written(aTarget({ aim: 'Another aim.' }))
    .agreed();
  expect(states(plan)).toEqual(['SUPERSEDED', 'AGREED']);
  expect(plan.build().versions[0]).toMatchObject({
    targets: [{ aim: 'I ask for help before I leave the room.' }],
    agreements: [{}, {}, {}, {}],
  });
});
