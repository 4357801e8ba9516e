import { actsOnCases } from './acts-on-cases.ts';
import { actsOnPlans } from './acts-on-plans.ts';
import { actsOnReferrals } from './acts-on-referrals.ts';
import { actsOnSessions } from './acts-on-sessions.ts';
import { actsOnStudents } from './acts-on-students.ts';
import { actsOnTheCentre } from './acts-on-the-centre.ts';
import { actsOnTransitions } from './acts-on-transitions.ts';
import { actsOnWorkshops } from './acts-on-workshops.ts';
import type { MutationCase } from './mutation-case.ts';

/** Every mutation of the graph, with who may. */
export const allMutations: Readonly<Record<string, MutationCase>> = {
  ...actsOnReferrals,
  ...actsOnCases,
  ...actsOnSessions,
  ...actsOnPlans,
  ...actsOnStudents,
  ...actsOnTheCentre,
  ...actsOnTransitions,
  ...actsOnWorkshops,
};
export const mutationNames = Object.keys(allMutations).sort();

/** The case of a mutation that the table has. */
export function caseOf(name: string): MutationCase {
  const found = allMutations[name];
  if (!found) throw new Error(`${name} is in no table`);
  return found;
}
