import type { Em } from '../../../persistence/orm.ts';
import { School } from '../school.entity.ts';
import type { Lineage, SchoolStatus } from './establishment.ts';
import type { ImportOrder } from './import-establishments.ts';
import type { ImportReport } from './import-report.ts';
import { storedSchools, type StoredSchool } from './stored-schools.ts';
import { type LinkableSchool, successorLinks } from './successors.ts';

/** Links closed schools to those that took over from them, so that history and statistics stay whole (SCH-3). */
export async function linkSuccessors(
  em: Em,
  order: ImportOrder,
  lineages: ReadonlyMap<string, Lineage>,
  report: ImportReport,
): Promise<void> {
  const schools = await storedSchools(em, order.centreId);
  const urns = new Map([...schools.values()].map((school) => [school.id, school.urn]));
  const linkable = [...schools.values()].map((school) => toLinkable(school, lineages, urns));
  for (const link of successorLinks(linkable)) {
    const closed = schools.get(link.closedUrn);
    const successor = schools.get(link.successorUrn);
    if (closed === undefined || successor === undefined) continue;
    await em.nativeUpdate(
      School,
      { id: closed.id },
      { successorId: successor.id, version: closed.version + 1 },
    );
    report.succeeded(closed, successor, link.because);
  }
}

function toLinkable(
  school: StoredSchool,
  lineages: ReadonlyMap<string, Lineage>,
  urns: ReadonlyMap<string, string>,
): LinkableSchool {
  const { urn, postcode, openedOn, closedOn, successorId } = school;
  return {
    urn,
    postcode: postcode ?? null,
    openedOn: openedOn ?? null,
    closedOn: closedOn ?? null,
    laEstab: school.establishmentNumber ? school.laCode + school.establishmentNumber : null,
    status: school.status as SchoolStatus,
    successorUrn: successorId ? (urns.get(successorId) ?? '') : null,
    lineage: lineages.get(urn) ?? null,
  };
}
