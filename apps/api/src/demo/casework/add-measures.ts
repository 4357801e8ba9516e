import { addDays, SDQ_DIFFICULTIES, sdqBandOf, type SchoolDate } from '@outreach/domain';
import type { DemoCentre } from '../demo-centre.ts';
import { ownQuestions } from '../words/plans.ts';
import {
  addPlanHistory,
  began,
  ofCase,
  recordedOn,
  workBegan,
  type WorkOnCase,
} from './plan-row.ts';

/** Of every third case a form at the beginning and one later, and the service's own question beside it. */
export function addMeasures(centre: DemoCentre, work: WorkOnCase, from: SchoolDate): void {
  const { random } = centre;
  if (!random.chance(35)) return;
  const first = random.between(13, 22);
  addSdq(centre, work, from, first);
  const later = addDays(from, 120);
  if (later < work.until) addSdq(centre, work, centre.days.onOrBefore(later), first - 4);
  const question = random.pick(ownQuestions);
  for (const [at, value] of [2, 3, 4].entries()) {
    const on = centre.days.onOrBefore(addDays(from, 14 + at * 21));
    if (on >= work.until || on < from) continue;
    add(centre, work, on, {
      ...{ kind: 'OWN_RATING', informant: null, scheme: null, scores: null },
      ...{ question, value, ratedBy: 'STUDENT' },
    });
  }
}

function addSdq(centre: DemoCentre, work: WorkOnCase, on: SchoolDate, total: number): void {
  const informant = 'TEACHER';
  const scheme = 'FOUR_BAND';
  const scores = [
    { scale: 'TOTAL' as const, score: total },
    // As even as can be, so that the four add up to the total.
    ...SDQ_DIFFICULTIES.map((scale, at) => ({ scale, score: Math.floor((total + at) / 4) })),
    { scale: 'PROSOCIAL' as const, score: 6 },
  ].map((one) => ({ ...one, band: sdqBandOf(informant, scheme, one.scale, one.score) }));
  add(centre, work, on, {
    ...{ kind: 'SDQ', informant, scheme, scores, question: null, value: null, ratedBy: null },
  });
}

type Taken = Pick<
  DemoCentre['rows']['measures'][number],
  'kind' | 'informant' | 'scheme' | 'scores' | 'question' | 'value' | 'ratedBy'
>;

function add(centre: DemoCentre, work: WorkOnCase, on: SchoolDate, taken: Taken): void {
  const id = centre.random.uuid();
  centre.rows.measures.push({
    ...{ ...ofCase(work), ...taken, id, caseId: work.case.id ?? '', takenOn: on },
    ...{ workHadBegun: began(workBegan(centre, work), on), ...recordedOn(centre, work, on) },
  });
  addPlanHistory(centre, work, 'MEASURE_RECORDED', id, on, [
    { name: 'kind', value: taken.kind },
    { name: 'on', value: on },
  ]);
}
