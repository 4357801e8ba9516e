import type { MutationName } from '../../src/graphql/undo.ts';
import { today } from '../dates.ts';
import { after, first, inDays, reason, tripsOf, type People, type Rows } from './trip.ts';

interface FoundCase {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly dedicatedWorker: { readonly id: string } | null;
  readonly covers: Rows<{ id: string; from: string; to: string; endedOn: string | null }>;
}

async function onACase({ manager }: People) {
  const { cases, staff } = (await manager.ask(`{
    cases(first: 1, filter: { status: [ACTIVE] }) { nodes { id } }
    staff(filter: { role: [OUTREACH_WORKER], accountState: [ACTIVE] }) { nodes { id } } }`)) as {
    cases: Rows<{ id: string }>;
    staff: Rows<{ id: string }>;
  };
  const { id } = first(cases);
  const read = async () => {
    const { case: found } = (await manager.ask(
      `query($id: ID!) { case(id: $id) { id version status nextCheckOn closedOn outcome
         dedicatedWorker { id } covers(first: 100) { nodes { id from to endedOn } } } }`,
      { id },
    )) as { case: FoundCase };
    return found;
  };
  const act = async (name: MutationName, input: object) => {
    const { version } = await read();
    await manager.act(name, { caseId: id, expectedVersion: version, ...input });
  };
  const standing = (found: FoundCase) =>
    found.covers.nodes.filter((one) => one.endedOn === null && one.to === inDays(40));
  const dedicated = (await read()).dedicatedWorker?.id;
  const workerId = staff.nodes.find((one) => one.id !== dedicated)?.id;
  return {
    standing: async () => {
      const { covers, version, ...rest } = await read();
      return { ...rest, covers: standing({ covers, version, ...rest }).length };
    },
    stepDown: () => act('stepDownCase', { nextCheckOn: inDays(30), reason }),
    reactivate: () => act('reactivateCase', { reason }),
    close: () => act('closeCase', { outcome: 'TARGETS_MET', closedOn: today, reason }),
    reopen: () => act('reopenCase', { reason }),
    assign: (worker: string | undefined) =>
      act('assignDedicatedWorker', { workerId: worker, from: today }),
    cover: (from: number) =>
      act('arrangeCover', { workerId, from: inDays(from), to: inDays(40), reason }),
    endCover: async () => {
      const [cover] = standing(await read());
      // The day on which it ends is its last: not even cover to come ends before it begins.
      await act('endCover', { coverId: cover?.id, endedOn: cover?.from });
    },
    dedicated,
    workerId,
  };
}

/** What is done with a case, and taken back. */
export const caseTrips = tripsOf({
  stepDownCase: async (people) => {
    const one = await onACase(people);
    return { look: one.standing, go: one.stepDown, back: one.reactivate };
  },
  reactivateCase: async (people) => {
    const one = await onACase(people);
    return after(one.stepDown, { look: one.standing, go: one.reactivate, back: one.stepDown });
  },
  reopenCase: async (people) => {
    const one = await onACase(people);
    return after(one.close, { look: one.standing, go: one.reopen, back: one.close });
  },
  assignDedicatedWorker: async (people) => {
    const one = await onACase(people);
    return {
      look: one.standing,
      go: () => one.assign(one.workerId),
      back: () => one.assign(one.dedicated),
    };
  },
  arrangeCover: async (people) => {
    const one = await onACase(people);
    return { look: one.standing, go: () => one.cover(0), back: one.endCover };
  },
  endCover: async (people) => {
    const one = await onACase(people);
    return after(() => one.cover(1), {
      look: one.standing,
      go: one.endCover,
      back: () => one.cover(2),
    });
  },
});
