import type { NamedPerson, NotesAbout } from '@outreach/domain';
import { idOf } from '../../../acts/find.ts';
import type { FoundGroup } from './find-group.ts';

interface About {
  readonly studentId: string;
  readonly notesNameNobody?: boolean | null;
}

/** As a student is stored. */
type Stored = Pick<NamedPerson, 'givenName' | 'familyName'> & {
  readonly preferredName?: string | null | undefined;
};

/** Whom notes about a member must not name: everybody else who has or had a place in these groups. */
export function notesAbout(
  groups: readonly FoundGroup[],
  { studentId, notesNameNobody }: About,
  newcomer?: Stored,
): NotesAbout {
  const id = idOf(studentId);
  const members = groups.flatMap(({ stored }) => stored.members);
  return {
    own: nameOf(newcomer ?? members.find((one) => one.studentId === id)?.person),
    others: members.filter((one) => one.studentId !== id).map(({ person }) => person),
    nameNobody: notesNameNobody === true,
  };
}

function nameOf(person: Stored | undefined): NamedPerson {
  return {
    givenName: person?.givenName ?? '',
    familyName: person?.familyName ?? '',
    preferredName: person?.preferredName ?? null,
  };
}
