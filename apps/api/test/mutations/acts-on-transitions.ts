import { randomUUID } from 'node:crypto';
import { schools } from '../people.ts';
import { aProgramme } from './acts-on-workshops.ts';
import { type MutationCase, school } from './mutation-case.ts';

/** A pupil whom nobody knows yet. */
export const aPupil = (changes: object = {}) => ({
  givenName: `Pip ${randomUUID().slice(0, 8)}`,
  familyName: 'Testerfield',
  dateOfBirth: '2016-03-04',
  fromSchoolName: 'Example Primary School',
  fromSchoolUrn: '900100',
  ...changes,
});

export const actsOnTransitions: Readonly<Record<string, MutationCase>> = {
  /** Whoever has casework reads programmes, and sees that the school is there. */
  nominateForTransition: {
    when: async (outreach) => ({
      schoolId: schools.oak.id,
      programmeId: await aProgramme(outreach, { kind: 'INTO_SECONDARY' }),
      pupil: aPupil(),
      needs: ['WORRY_OR_LOW_MOOD', 'TRANSITION'],
    }),
    done: 'TransitionSuccess',
    may: [...school, 'manager'],
    refused: { NOT_ALLOWED_FOR_ROLE: ['worker', 'caseWorker', 'otherWorker', 'otherReferrer'] },
    history: ['NOMINATED_FOR_TRANSITION', 'STUDENT_ADDED', 'WAITS_FOR_PROGRAMME'],
  },
};
