import { addDays } from '@outreach/domain';
import { longDate } from '../../components/dates.ts';
import type { Enum } from '../../graphql/graphql.ts';
import { sessionKindLabels } from '../../messages/session-labels.ts';

interface Which {
  readonly kind: Enum<'SessionKind'>;
  readonly school: { readonly name: string };
  readonly on: string;
  readonly startsAt: string;
}

/** Which session it is, without anybody's name: "Small group, Example School, 5 October 2026 at 10:00". */
export const sessionTitle = (session: Which): string =>
  `${sessionKindLabels[session.kind]}, ${session.school.name}, ${longDate(session.on)} at ${session.startsAt}`;

/** The same in a list by day: "5 October 2026, 10:00: Small group, Example School". */
export const sessionLine = ({ on, startsAt, kind, school }: Which): string =>
  `${longDate(on)}, ${startsAt}: ${sessionKindLabels[kind]}, ${school.name}`;

/** The day so many days later, or earlier. */
export const dayAfter = (on: string, days = 1): string => addDays(on, days);

/** How a session's standing is marked; colour only repeats the word. */
export const standingTone: Record<
  Enum<'SessionStanding'>,
  'neutral' | 'info' | 'good' | 'attention' | 'ended'
> = {
  PLANNED: 'info',
  HAPPENED: 'good',
  DID_NOT_HAPPEN: 'neutral',
  CANCELLED: 'ended',
  NOT_RECORDED_YET: 'attention',
};
