import type { Lineage, SchoolStatus } from './establishment.ts';

export interface LinkableSchool {
  readonly urn: string;
  readonly laEstab: string | null;
  readonly status: SchoolStatus;
  readonly postcode: string | null;
  readonly openedOn: string | null;
  readonly closedOn: string | null;
  readonly successorUrn: string | null;
  /** Only for schools that the file in hand speaks of. */
  readonly lineage: Lineage | null;
}

export interface SuccessorLink {
  readonly closedUrn: string;
  readonly successorUrn: string;
  readonly because: 'SAME_NUMBER' | 'PREVIOUS_NUMBER' | 'SAME_PLACE';
}

const daysBetweenNeighbours = 92;
const conversion = /academy|amalgamation|fresh start/i;

/**
 * SCH-3: a school that becomes an academy gets a new URN. The register's file does not name the successor, so the
 * closed school is linked to the one school that took over its number in the local authority, else to the one that
 * names that number as its previous one, else to the one that opened at its postcode within a term of its closing
 * when either row gives conversion, amalgamation or a fresh start as the reason. Two candidates: no link.
 */
export function successorLinks(schools: readonly LinkableSchool[]): SuccessorLink[] {
  const candidates = schools.filter((school) => school.status !== 'CLOSED');
  return schools
    .filter((school) => school.status === 'CLOSED' && school.successorUrn === null)
    .flatMap((closed) => {
      const link = linkOf(
        closed,
        candidates.filter((each) => opensAfter(each, closed)),
      );
      return link === null ? [] : [link];
    });
}

function linkOf(closed: LinkableSchool, candidates: LinkableSchool[]): SuccessorLink | null {
  const tests = [
    [
      'SAME_NUMBER',
      (each: LinkableSchool) => closed.laEstab !== null && each.laEstab === closed.laEstab,
    ],
    [
      'PREVIOUS_NUMBER',
      (each: LinkableSchool) =>
        closed.laEstab !== null && each.lineage?.previousLaEstab === closed.laEstab,
    ],
    ['SAME_PLACE', (each: LinkableSchool) => tookOverPlace(closed, each)],
  ] as const;
  for (const [because, test] of tests) {
    const [successor, another] = candidates.filter(test);
    if (successor === undefined) continue;
    if (another !== undefined) return null;
    return { closedUrn: closed.urn, successorUrn: successor.urn, because };
  }
  return null;
}

function opensAfter(each: LinkableSchool, closed: LinkableSchool): boolean {
  return each.openedOn === null || closed.closedOn === null || each.openedOn >= closed.closedOn;
}

function tookOverPlace(closed: LinkableSchool, each: LinkableSchool): boolean {
  if (closed.postcode === null || closed.postcode !== each.postcode) return false;
  if (closed.closedOn === null || each.openedOn === null) return false;
  const days = (Date.parse(each.openedOn) - Date.parse(closed.closedOn)) / 86_400_000;
  const said = `${closed.lineage?.closedBecause ?? ''} ${each.lineage?.openedBecause ?? ''}`;
  return days <= daysBetweenNeighbours && conversion.test(said);
}
