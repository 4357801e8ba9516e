import type { Acts } from './acts.ts';
import type { Asker } from './mutations/askers.ts';

/** Of whom a nomination is, as they stand on record. */
export async function studentOf(acts: Acts, nominationId: string) {
  const [row] = await acts.stored<{ id: string; year: number; school: string }>(
    `select s.id, s.year_group as year, s.school_id as school from outreach.student s
     join outreach.transition_nomination n on n.student_id = s.id where n.id = '${nominationId}'`,
  );
  if (row === undefined) throw new Error('There is no such nomination');
  return row;
}

/** Students about whom something of a kind waits for somebody. */
export async function tasksOf(acts: Acts, who: Asker, kind: string): Promise<string[]> {
  const { attention } = await acts.reads<{ attention: { nodes: { student: { id: string } }[] } }>(
    who,
    'query($kind: [AttentionKind!]) { attention(first: 100, filter: { kind: $kind }) { nodes { student { id } } } }',
    { kind: [kind] },
  );
  return attention.nodes.map(({ student }) => student.id);
}
