import { randomUUID } from 'node:crypto';
import type { TestApp } from '../harness.ts';
import { people, schools } from '../people.ts';
import { aProgramme } from './acts-on-workshops.ts';
import { type MutationCase, school } from './mutation-case.ts';
import { inDays, now, ofOak, put, type Value } from './rows.ts';
import { aConsent, aText } from './situations.ts';

/** A pupil whom nobody knows yet. */
export const aPupil = (changes: object = {}) => ({
  givenName: `Pip ${randomUUID().slice(0, 8)}`,
  familyName: 'Testerfield',
  dateOfBirth: '2016-03-04',
  fromSchoolName: 'Example Primary School',
  fromSchoolUrn: '900100',
  ...changes,
});

/** Somebody on no roll who is to start at Oak School next September, with their parents' agreement. */
export async function aNomination(
  outreach: TestApp,
  changes: Readonly<Record<string, Value>> = {},
): Promise<string> {
  const studentId = await put(outreach, 'student', {
    school_id: schools.oak.id,
    given_name: 'Pip',
    family_name: 'Testerfield',
    date_of_birth: '2016-03-04',
    sex: 'NOT_STATED',
    year_group: 6,
  });
  await aConsent(outreach, studentId);
  return put(outreach, 'transition_nomination', {
    ...ofOak(studentId),
    programme_id: await aProgramme(outreach, { kind: 'INTO_SECONDARY' }),
    kind: 'INTO_SECONDARY',
    from_year: 6,
    to_year: 7,
    starts_on: inDays(300),
    nominated_by: people.lead.id,
    nominated_on: inDays(-5),
    ...changes,
  });
}

/** Long enough ago that the first day of whichever autumn has come. */
export const begun = { starts_on: inDays(-370) };

async function studentOfNomination(outreach: TestApp, id: string): Promise<string> {
  const [row] = await outreach.database.asOwner<{ id: string }>(
    `select student_id as id from outreach.transition_nomination where id = '${id}'`,
  );
  return row?.id ?? '';
}

/** What goes with them. */
export const aNote = (nominationId: string, changes: object = {}) => ({
  nominationId,
  expectedVersion: 0,
  strengths: 'Draws, and is kind to younger ones',
  worries: 'That nobody knows me',
  goTo: 'Head of Year 7',
  forConversation: true,
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
  writeTransitionNote: {
    when: async (outreach) => {
      const nominationId = await aNomination(outreach);
      await put(outreach, 'transition_note', {
        ...ofOak(await studentOfNomination(outreach, nominationId)),
        ...{ nomination_id: nominationId, version: 1, strengths: aText, for_conversation: false },
        ...{ written_on: inDays(-1), written_at: now(), written_by: people.lead.id },
      });
      return aNote(nominationId, { expectedVersion: 1 });
    },
    done: 'TransitionSuccess',
    may: [...school, 'manager', 'worker'],
    refused: {},
    history: ['TRANSITION_NOTE_WRITTEN'],
  },
  confirmArrivals: {
    when: async (outreach) => ({
      schoolId: schools.oak.id,
      arrived: [await aNomination(outreach, begun)],
      notArrived: [],
    }),
    done: 'ArrivalsSuccess',
    may: [...school, 'manager', 'worker'],
    refused: {},
    history: ['ENROLMENT_RECORDED', 'NOMINATION_ENDED'],
  },
};
