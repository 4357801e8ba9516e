import type { DemoCentre, DemoSchool } from '../demo-centre.ts';
import type { SchoolStaff } from '../people/add-school-staff.ts';
import type { DemoStudent } from '../people/add-students.ts';
import type { DemoPerson } from '../people/demo-staff.ts';
import type { DemoContact } from './add-contacts.ts';
import type { ConsentFate } from './plan.ts';

/** A school with those who act there. */
export interface ServedPlace extends SchoolStaff {
  readonly school: DemoSchool;
  readonly students: readonly DemoStudent[];
  readonly worker: DemoPerson;
  readonly manager: DemoPerson;
  /** Who covers the dedicated worker today. */
  readonly coveredBy: DemoPerson | null;
}

/** A case and how long it has been one. */
export interface KnownCase {
  readonly id: string;
  readonly openedOn: string;
  readonly closedOn: string | null;
  readonly consent: ConsentFate;
}

/** What is known of the students who were referred, so that nobody is referred twice by chance. */
export class Casework {
  readonly centre: DemoCentre;
  readonly places: ReadonlyMap<string, ServedPlace>;
  readonly used = new Set<string>();
  /** Who signed for a student before. */
  readonly signers = new Map<string, DemoContact>();
  readonly #cases = new Map<string, KnownCase[]>();

  constructor(centre: DemoCentre, places: readonly ServedPlace[]) {
    this.centre = centre;
    this.places = new Map(places.map((place) => [place.school.urn, place]));
  }

  place(urn: string): ServedPlace {
    const place = this.places.get(urn);
    if (place === undefined) throw new Error(`The school ${urn} is not served.`);
    return place;
  }

  casesOf(student: DemoStudent): readonly KnownCase[] {
    return this.#cases.get(student.id) ?? [];
  }

  addCase(student: DemoStudent, known: KnownCase): void {
    this.#cases.set(student.id, [...this.casesOf(student), known]);
  }
}
