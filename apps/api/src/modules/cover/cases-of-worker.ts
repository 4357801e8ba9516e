import type { Act } from '../../acts/act.ts';
import { held } from '../../acts/find.ts';
import { CaseCover } from '../cases/case-cover.entity.ts';
import type { FoundCase } from '../cases/find-case.ts';
import { SupportCase } from '../cases/support-case.entity.ts';

/** The open cases of which a worker is the dedicated one, with their cover, held for the act. */
export async function casesOfWorker({ em }: Act, workerId: string): Promise<FoundCase[]> {
  const rows = await em.find(
    SupportCase,
    { dedicatedWorkerId: workerId, status: { $ne: 'CLOSED' } },
    { ...held, orderBy: { id: 'asc' } },
  );
  const covers = await em.find(CaseCover, { caseId: { $in: rows.map(({ id }) => id) } });
  return rows.map((row) => ({
    row,
    covers: covers.filter(({ caseId }) => caseId === row.id),
    confirmations: [],
  }));
}
