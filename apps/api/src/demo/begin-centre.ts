import { dayOf, type SchoolDate } from '@outreach/domain';
import { Centre } from '../modules/centres/centre.entity.ts';
import type { Em } from '../persistence/orm.ts';
import { addCalendars } from './calendars/add-calendars.ts';
import { demoTerms } from './calendars/demo-terms.ts';
import { SchoolDays } from './calendars/school-days.ts';
import type { DemoCentre, DemoSchool } from './demo-centre.ts';
import { DemoRows } from './demo-rows.ts';
import { importDemoSchools } from './demo-schools.ts';
import { Random } from './random.ts';

export interface CentreOrder {
  readonly seed: number;
  readonly name: string;
  readonly shortName: string;
  readonly towns: readonly string[];
  /** Which of the imported schools the centre serves. */
  readonly serves: (school: DemoSchool) => boolean;
  readonly at: Date;
}

/** The centre, the schools of its towns, and the calendars of those that it serves. */
export async function beginCentre(em: Em, order: CentreOrder): Promise<DemoCentre> {
  const { at, name, shortName, towns } = order;
  const random = new Random(order.seed);
  const id = random.uuid();
  const settings = { serviceTowns: [...towns], serviceLaCodes: ['919'] };
  await em.insertMany(Centre, [{ id, name, shortName, settings, demo: true }]);
  const schools = await importDemoSchools(em, id, at, random);
  const today: SchoolDate = dayOf(at);
  const terms = demoTerms(today);
  const days = new SchoolDays(terms);
  const served = schools.filter(order.serves);
  const centre = { id, today, at, random, rows: new DemoRows(), schools: served, days };
  addCalendars(centre, terms);
  return centre;
}
