import { uuidOrNull } from '@outreach/graph-reads';

/** Names of subjects that are not the field's own. */
const subjects: Readonly<Record<string, string>> = {
  draftId: 'REFERRAL_DRAFT',
  awayWorkerId: 'STAFF',
  fromWorkerId: 'STAFF',
  staffMemberId: 'STAFF',
  fromGroupId: 'GROUP',
  otherStudentId: 'STUDENT',
};

/** Said of the act only where nothing nearer is named: the widest last. */
const wide = ['caseId', 'studentId', 'schoolId'];

/** What somebody asked an act for, by the id that they named. It may be of nothing, or of something they never see. */
export interface AskedAbout {
  readonly subject: string;
  readonly subjectId: string;
  readonly studentId: string | null;
}

/** Reads the subject of an act from its input; null where the input names no id of anything. */
export function askedAbout(input: object): AskedAbout | null {
  const ids = Object.entries(input).flatMap(([field, value]: [string, unknown]) => {
    const id = typeof value === 'string' ? uuidOrNull(value)?.toLowerCase() : undefined;
    // Who is to do the work is not what the work is about.
    return id !== undefined && field.endsWith('Id') && field !== 'workerId' ? [{ field, id }] : [];
  });
  const [nearest] = ids.toSorted((a, b) => wide.indexOf(a.field) - wide.indexOf(b.field));
  if (nearest === undefined) return null;
  return {
    subject: subjects[nearest.field] ?? inCapitals(nearest.field.slice(0, -'Id'.length)),
    subjectId: nearest.id,
    studentId: ids.find(({ field }) => field === 'studentId')?.id ?? null,
  };
}

const inCapitals = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
