import {
  candidateScore,
  consentStanding,
  type CandidateFacts,
  type CandidateScore,
  type Lesson,
  type Programme,
  type SchoolDate,
} from '@outreach/domain';
import type { StoredCandidate } from './candidate-facts-sql.ts';

/** A stored student as the rules hold them against a group; lessons said now stand in place of those of that hour. */
export function candidateFacts(
  stored: StoredCandidate,
  today: SchoolDate,
  lessons: readonly Lesson[] = [],
): CandidateFacts {
  const group = consentStanding(stored.records, today).interventions.find(
    ({ kind }) => kind === 'GROUP',
  );
  const { studentId, yearGroup, openCase, onRoll, destinationSchoolId, places, busy } = stored;
  return {
    studentId,
    yearGroup,
    openCaseId: openCase?.id ?? null,
    groupWorkAgreedUntil: group?.state === 'GIVEN' ? group.validUntil : null,
    onRoll,
    destinationSchoolId,
    keptApartFrom: stored.keptApartFrom,
    places,
    busy,
    lessons: [
      ...stored.lessons.filter(
        (known) =>
          !lessons.some(
            ({ weekday, startsAt }) => weekday === known.weekday && startsAt === known.startsAt,
          ),
      ),
      ...lessons,
    ],
  };
}

/** WRK-6: what speaks for a student in a programme; reasons for risk are counted once they are recorded. */
export function scoreOf(
  stored: StoredCandidate,
  programme: Programme,
  today: SchoolDate,
): CandidateScore {
  return candidateScore({
    today,
    topics: programme.topics,
    openNeeds: stored.needs,
    waitingSince:
      stored.waiting.find(({ programmeId }) => programmeId === programme.id)?.since ?? null,
    acceptedOn: stored.openCase?.openedOn ?? null,
    risks: [],
  });
}
