import { after, first, tripsOf, type Rows } from './trip.ts';

interface Nomination {
  readonly id: string;
  readonly note: { readonly version: number; readonly strengths: string } | null;
}

/** The note of somebody who is to start, written over and written as it was. */
export const transitionTrips = tripsOf({
  writeTransitionNote: async ({ lead }) => {
    const read = async (): Promise<Nomination> => {
      const { transitionNominations } = (await lead.ask(
        '{ transitionNominations(first: 1, filter: { stands: true, hasNote: true }) { nodes { id note { version strengths } } } }',
      )) as { transitionNominations: Rows<Nomination> };
      return first(transitionNominations);
    };
    const strengths = async () => (await read()).note?.strengths ?? '';
    const write = async (words: string): Promise<void> => {
      const { id: nominationId, note } = await read();
      await lead.act('writeTransitionNote', {
        ...{ nominationId, expectedVersion: note?.version ?? 0 },
        ...{ strengths: words, forConversation: false },
      });
    };
    const before = await strengths();
    return after(() => write(before), {
      look: strengths,
      go: () => write(`${before} Whistles.`),
      back: () => write(before),
    });
  },
});
