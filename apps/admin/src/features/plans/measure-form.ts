import { SDQ_SCALES, type SdqScale } from '@outreach/domain';
import { isDate } from '../../components/date-parts.ts';
import { today } from '../../components/dates.ts';
import type { FormProblem } from '../../composables/useForm.ts';
import type { Enum } from '../../graphql/graphql.ts';
import type { SaidBy } from './plan-words.ts';

export interface MeasureValues {
  kind: Enum<'MeasureKind'>;
  takenOn: string;
  informant: Enum<'SdqInformant'> | '';
  scheme: Enum<'SdqScheme'>;
  /** As typed; what was left out is left out. */
  scores: Record<SdqScale, string>;
  question: string;
  value: string;
  ratedBy: SaidBy;
}

export const noMeasure = (): MeasureValues => ({
  kind: 'SDQ',
  takenOn: today(),
  informant: '',
  scheme: 'FOUR_BAND',
  scores: Object.fromEntries(SDQ_SCALES.map((scale) => [scale, ''])) as Record<SdqScale, string>,
  question: '',
  value: '',
  ratedBy: 'STUDENT',
});

/** What is missing of the sort that was chosen. */
export function checkMeasure(values: MeasureValues): FormProblem[] {
  const { kind, takenOn, informant, scores, question, value } = values;
  const day = isDate(takenOn) ? [] : [{ field: 'takenOn', message: 'Enter the day' }];
  if (kind === 'OWN_RATING')
    return [
      ...day,
      ...(question.trim() === '' ? [{ field: 'question', message: 'Write the question' }] : []),
      ...(value === '' ? [{ field: 'value', message: 'Choose a number from 1 to 5' }] : []),
    ];
  const typed = SDQ_SCALES.filter((scale) => scores[scale].trim() !== '');
  return [
    ...day,
    ...(informant === '' ? [{ field: 'informant', message: 'Choose who filled the form in' }] : []),
    ...(typed.length === 0 ? [{ field: 'scores.TOTAL', message: 'Enter at least one score' }] : []),
    ...typed
      .filter((scale) => !/^\d{1,2}$/.test(scores[scale].trim()))
      .map((scale) => ({ field: `scores.${scale}`, message: 'Enter a whole number' })),
  ];
}

const typedScore = (text: string): number | null => (text.trim() === '' ? null : Number(text));

/** What is sent of it: one of the two sorts. */
export function measureInput({ kind, takenOn, ...values }: MeasureValues) {
  if (kind === 'OWN_RATING') {
    const { question, value, ratedBy } = values;
    return { takenOn, ownRating: { question, value: Number(value), ratedBy } };
  }
  const { informant, scheme, scores } = values;
  return {
    takenOn,
    sdq: {
      informant: informant === '' ? 'PARENT' : informant,
      scheme,
      total: typedScore(scores.TOTAL),
      emotional: typedScore(scores.EMOTIONAL),
      conduct: typedScore(scores.CONDUCT),
      hyperactivity: typedScore(scores.HYPERACTIVITY),
      peer: typedScore(scores.PEER),
      prosocial: typedScore(scores.PROSOCIAL),
      impact: typedScore(scores.IMPACT),
    },
  } as const;
}
