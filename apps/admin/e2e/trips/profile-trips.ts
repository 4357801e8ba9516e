import { today } from '../dates.ts';
import { after, first, tripsOf, type People, type Rows } from './trip.ts';

interface Profile {
  readonly version: number;
  readonly studentDeclined: boolean;
  readonly statements: readonly object[];
}

const strengths = [
  { section: 'STRENGTHS', text: 'Helps younger ones', saidBy: 'PARENT', saidOn: today },
];

async function onAProfile({ manager }: People) {
  const { cases } = (await manager.ask(
    '{ cases(first: 1, filter: { status: [ACTIVE] }) { nodes { id } } }',
  )) as { cases: Rows<{ id: string }> };
  const { id } = first(cases);
  const read = async (): Promise<Profile | null> => {
    const { case: found } = (await manager.ask(
      `query($id: ID!) { case(id: $id) { needsProfile {
         version studentDeclined statements { section text saidBy saidOn } } } }`,
      { id },
    )) as { case: { needsProfile: Profile | null } };
    return found.needsProfile;
  };
  const write = async (statements: readonly object[]): Promise<void> => {
    const { version = 0, studentDeclined = false } = (await read()) ?? {};
    await manager.act('writeNeedsProfile', {
      ...{ caseId: id, expectedVersion: version, studentDeclined, statements },
    });
  };
  return { statements: async () => (await read())?.statements ?? [], write };
}

/** What is known of a student, written over and written as it was. */
export const profileTrips = tripsOf({
  writeNeedsProfile: async (people) => {
    const { statements, write } = await onAProfile(people);
    const before = await statements();
    const known = before.length > 0 ? before : strengths;
    return after(() => write(known), {
      look: statements,
      go: () => write([...known, { ...strengths[0], text: 'Is first at the gate' }]),
      back: () => write(known),
    });
  },
});
