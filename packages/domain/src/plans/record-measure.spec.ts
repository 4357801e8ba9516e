import { describe, it } from 'vitest';
import { A_CASE, aReferrer, aWorker } from '../access/viewer.builder.ts';
import { TODAY } from '../consent/consent.builder.ts';
import { given } from '../kernel/given-when-then.ts';
import { evolveMeasures, type MeasuresOfCase } from './measure.ts';
import { noMeasures } from './plan.builder.ts';
import { recordMeasure, type RecordMeasure, type TypedSdq } from './record-measure.ts';

const sdq: TypedSdq = {
  kind: 'SDQ',
  informant: 'TEACHER',
  scheme: 'FOUR_BAND',
  scores: {
    TOTAL: 17,
    EMOTIONAL: 4,
    CONDUCT: 5,
    HYPERACTIVITY: 6,
    PEER: 2,
    PROSOCIAL: 7,
    IMPACT: 6,
  },
};
const own = {
  kind: 'OWN_RATING',
  question: 'Lessons start calmly',
  value: 4,
  ratedBy: 'SCHOOL',
} as const;
const record: RecordMeasure = {
  by: aWorker({ caseIds: [A_CASE] }),
  today: TODAY,
  at: `${TODAY}T12:00:00.000Z`,
  caseIsOpen: true,
  takenOn: TODAY,
  workBeganOn: null,
  measure: sdq,
};
const recording = (parts: Partial<RecordMeasure> = {}, state = noMeasures) =>
  given(state).when(recordMeasure, { ...record, ...parts });
const scored = (scores: TypedSdq['scores'], informant: TypedSdq['informant'] = 'TEACHER') =>
  recording({ measure: { ...sdq, informant, scores } });
const after = (...commands: Partial<RecordMeasure>[]): MeasuresOfCase =>
  commands.reduce((state, parts) => {
    const decision = recordMeasure(state, { ...record, ...parts });
    return decision.outcome === 'accepted' ? decision.events.reduce(evolveMeasures, state) : state;
  }, noMeasures);

describe('SDQ scores that were worked out on paper (ASS-4)', () => {
  it('are kept with who filled the form in, the scheme, and how sure each band is', () => {
    recording()
      .then({
        type: 'MeasureRecorded',
        measure: {
          kind: 'SDQ',
          informant: 'TEACHER',
          scheme: 'FOUR_BAND',
          takenOn: TODAY,
          scores: [
            { scale: 'TOTAL', score: 17, band: { band: 'OUTSIDE', verified: true } },
            { scale: 'EMOTIONAL', band: { band: 'SLIGHTLY_OUTSIDE' } },
            { scale: 'CONDUCT', band: { band: 'FAR_OUTSIDE' } },
            { scale: 'HYPERACTIVITY', band: { band: 'SLIGHTLY_OUTSIDE' } },
            { scale: 'PEER', band: { band: 'CLOSE_TO_AVERAGE' } },
            { scale: 'PROSOCIAL', band: { band: 'CLOSE_TO_AVERAGE' } },
            { scale: 'IMPACT', band: { band: 'FAR_OUTSIDE', verified: false, source: null } },
          ],
        },
      })
      .warning();
  });

  it('may be a total alone, or one part', () => {
    scored({ TOTAL: 40 }).then({ type: 'MeasureRecorded' });
    scored({ CONDUCT: 0 }).then({ type: 'MeasureRecorded' });
  });

  it.each([
    ['nothing', {}, 'SDQ_SCORE_MISSING at scores'],
    ['a total above forty', { TOTAL: 41 }, 'SDQ_SCORE_OUT_OF_RANGE at scores.TOTAL'],
    ['a part above ten', { PEER: 11 }, 'SDQ_SCORE_OUT_OF_RANGE at scores.PEER'],
    ['less than nought', { CONDUCT: -1 }, 'SDQ_SCORE_OUT_OF_RANGE at scores.CONDUCT'],
    ['half a point', { CONDUCT: 2.5 }, 'SDQ_SCORE_OUT_OF_RANGE at scores.CONDUCT'],
    ['a teacher’s impact above six', { IMPACT: 7 }, 'SDQ_SCORE_OUT_OF_RANGE at scores.IMPACT'],
    [
      'a total that is not that of its parts',
      { ...sdq.scores, TOTAL: 24 },
      'SDQ_TOTAL_DIFFERS at scores.TOTAL',
    ],
  ] as const)('are not %s', (_what, scores, code) => {
    scored(scores).thenRefused(code);
  });

  it('of a parent go to ten in impact', () => {
    scored({ IMPACT: 10 }, 'PARENT').then({ type: 'MeasureRecorded' });
    scored({ IMPACT: 11 }, 'SELF').thenRefused('SDQ_SCORE_OUT_OF_RANGE at scores.IMPACT');
  });

  it('read by another scheme than last time are said to be', () => {
    const measure = { ...sdq, scheme: 'THREE_BAND' } as const;
    recording({ measure }, after({}))
      .then({ type: 'MeasureRecorded' })
      .warning('SDQ_SCHEME_CHANGED');
    recording({ measure: { ...measure, informant: 'PARENT' } }, after({}))
      .then({ type: 'MeasureRecorded' })
      .warning();
  });
});

describe('the service’s own rating', () => {
  it.each([1, 5])('is %i in the service’s own wording', (value) => {
    recording({ measure: { ...own, value } }).then({
      type: 'MeasureRecorded',
      measure: { ...own, value },
    });
  });

  it.each([
    ['nought', { value: 0 }, 'OWN_RATING_OUT_OF_RANGE at value'],
    ['six', { value: 6 }, 'OWN_RATING_OUT_OF_RANGE at value'],
    ['two and a half', { value: 2.5 }, 'OWN_RATING_OUT_OF_RANGE at value'],
    ['of nothing', { question: ' ' }, 'OWN_RATING_QUESTION_MISSING at question'],
  ] as const)('is not %s', (_what, parts, code) => {
    recording({ measure: { ...own, ...parts } }).thenRefused(code);
  });
});

describe('a measure that was taken after the work began (rules.md 4.6)', () => {
  const late = { workBeganOn: '2026-11-02' };

  it('is flagged where it is the first of its kind', () => {
    recording(late)
      .then({ type: 'MeasureRecorded', measure: { workHadBegun: true } })
      .warning('BASELINE_AFTER_WORK_BEGAN at takenOn');
    recording({ ...late, measure: own }, after({}))
      .then({ type: 'MeasureRecorded' })
      .warning('BASELINE_AFTER_WORK_BEGAN at takenOn');
  });

  it('is what one expects of a second', () => {
    recording(late, after({ takenOn: '2026-11-01' }))
      .then({ type: 'MeasureRecorded' })
      .warning();
  });
});

it.each([
  ['tomorrow’s', { takenOn: '2026-11-17' }, 'MEASURE_IN_FUTURE at takenOn'],
  ['a closed case’s', { caseIsOpen: false }, 'CASE_IS_CLOSED'],
  ['typed by the school', { by: aReferrer() }, 'NOT_ALLOWED_FOR_ROLE'],
] as const)('a measure is not %s', (_whose, parts, code) => {
  recording(parts).thenRefused(code);
});
