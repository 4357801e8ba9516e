import { sharesViolations } from '@outreach/domain';
import type { FormProblem } from '../../composables/useForm.ts';
import { violationWords } from '../../messages/violations.ts';
import type { SessionWhole } from './record-values.ts';

type Shares = SessionWhole['shares']['nodes'];

/** The form's own school first, then each other one; per cents as they are typed. */
export interface ShareValues {
  own: string;
  others: { schoolId: string; percent: string }[];
}

/** Whose time a session is, in a line. */
export const shareWords = (shares: Shares): string =>
  shares.map(({ percent, school }) => `${school.name} ${percent} per cent`).join(', ');

/** What the form begins with: the shares as they are, or two halves. */
export function shareValues({
  school,
  shares,
}: Pick<SessionWhole, 'school' | 'shares'>): ShareValues {
  const others = shares.nodes.filter((share) => share.school.id !== school.id);
  if (others.length === 0) return { own: '50', others: [{ schoolId: '', percent: '50' }] };
  return {
    own: String(shares.nodes.find((share) => share.school.id === school.id)?.percent ?? ''),
    others: others.map((share) => ({ schoolId: share.school.id, percent: String(share.percent) })),
  };
}

/** What is sent: numbers where numbers were typed. */
export const sharesOf = (ownId: string, { own, others }: ShareValues) => [
  { schoolId: ownId, percent: numberOf(own) },
  ...others.map(({ schoolId, percent }) => ({ schoolId, percent: numberOf(percent) })),
];

/** What the person can be told before anything is sent: the rules' own words. */
export function shareProblems(values: ShareValues): FormProblem[] {
  const percents = [values.own, ...values.others.map(({ percent }) => percent)].map(numberOf);
  return [
    ...values.others.flatMap(({ schoolId }, at) =>
      schoolId === '' ? [{ field: `school.${at + 1}`, message: 'Choose the school' }] : [],
    ),
    ...sharesViolations(percents).map(({ code, field, detail }) => ({
      field: field === 'shares' ? 'shares.0' : String(field),
      message: violationWords({ code, detail: detail ?? null }),
    })),
  ];
}

/** What is not written as a number of a few figures is no number. */
function numberOf(text: string): number {
  return /^\d{1,3}$/.test(text.trim()) ? Number(text.trim()) : 0;
}
