import {
  canReadRestrictedPart,
  canWriteTransitionNote,
  type Destination,
} from '../access/transition-access.ts';
import type { Viewer } from '../access/viewer.ts';
import type { ConsentStanding } from '../consent/consent-standing.ts';
import { decided, type Decision } from '../kernel/decision.ts';
import type { SchoolDate, StaffId } from '../kernel/identifiers.ts';
import { isBlank } from '../kernel/text.ts';
import { violation } from '../kernel/violation.ts';
import { isAgreedTo } from '../sessions/may-name-students.ts';
import { nominationStands, type NominationDates } from './nomination-standing.ts';
import type { TransitionViolationCode } from './transition-violations.ts';

/** TRN-4: what goes with a pupil, strengths asked first and printed first. */
export interface TransitionNoteWords {
  readonly strengths: string | null;
  readonly whatHelps: string | null;
  /** In the pupil's own words. */
  readonly worries: string | null;
  /** Whom at the school the pupil goes to: a role or a person. */
  readonly goTo: string | null;
  /** Better talked about than read. */
  readonly forConversation: boolean;
}

/** A nomination, with how often its note was written. */
export interface NotedNomination extends Destination, NominationDates {
  readonly version: number;
}

export interface WriteTransitionNote {
  readonly by: Viewer;
  readonly today: SchoolDate;
  readonly words: TransitionNoteWords;
  /** What the service keeps to itself: absent leaves it as it is, null takes it away from here on. */
  readonly restricted?: string | null;
  readonly consent: ConsentStanding;
}

export interface TransitionNoteWritten {
  readonly type: 'TransitionNoteWritten';
  readonly version: number;
  readonly writtenOn: SchoolDate;
  readonly writtenBy: StaffId;
  readonly words: TransitionNoteWords;
  readonly restricted?: string | null;
}

/**
 * TRN-2, TRN-4: one note a nomination, in versions, while it stands; another school's nomination has a note of its own.
 * It names a child to a school, and so needs the agreement that a transition session needs.
 */
export function writeTransitionNote(
  state: NotedNomination,
  { by, today, words, restricted, consent }: WriteTransitionNote,
): Decision<TransitionNoteWritten, TransitionViolationCode> {
  const may = canWriteTransitionNote(by, state);
  const takesPart = restricted !== undefined;
  return decided(
    [
      ...(may ? [] : [violation('NOT_ALLOWED_FOR_ROLE' as const)]),
      ...(may && takesPart && !canReadRestrictedPart(by, state)
        ? [violation('NOT_ALLOWED_FOR_ROLE' as const, 'restricted')]
        : []),
      ...(nominationStands(state, today) ? [] : [violation('NOMINATION_HAS_ENDED' as const)]),
      ...(isAgreedTo('TRANSITION', consent) ? [] : [violation('SUPPORT_NOT_AGREED' as const)]),
      ...(isBlank(words.strengths) && isBlank(words.worries)
        ? [violation('TRANSITION_NOTE_EMPTY' as const, 'strengths')]
        : []),
    ],
    [
      {
        type: 'TransitionNoteWritten',
        version: state.version + 1,
        writtenOn: today,
        writtenBy: by.staffId,
        words,
        ...(takesPart && { restricted }),
      },
    ],
  );
}
