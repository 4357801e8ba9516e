import {
  addDays,
  dayOf,
  icalendar,
  instantAt,
  weekdayOf,
  type CalendarEvent,
  type SessionKind,
} from '@outreach/domain';
import { hashToken } from '../../auth/session-token.ts';
import type { Em } from '../../persistence/orm.ts';
import { feedWords } from './feed-words.ts';

interface FeedSession {
  readonly id: string;
  readonly kind: SessionKind;
  readonly on: string;
  readonly startsAt: string;
  readonly minutes: number;
  readonly school: string;
  /** Only where the worker asked for them. */
  readonly initials: readonly string[];
}

/** This week and the three after it. */
const DAYS = 28;

/** The calendar behind a link, as text; null where no link is, or none that works. */
export async function readFeed(em: Em, token: string, now: Date): Promise<string | null> {
  const hash = hashToken(token);
  if (hash === null) return null;
  const today = dayOf(now);
  const monday = addDays(today, 1 - weekdayOf(today));
  const [row] = await em.execute<{ sessions: FeedSession[] | null }[]>(
    'select auth.calendar_of(?, ?::date, ?::date) as sessions',
    [hash, monday, addDays(monday, DAYS - 1)],
  );
  if (!row?.sessions) return null;
  return icalendar('Outreach', row.sessions.map(eventOf), now.toISOString());
}

function eventOf(session: FeedSession): CalendarEvent {
  const { id, kind, on, startsAt, minutes, school, initials } = session;
  const from = instantAt(on, startsAt);
  const who = initials.length === 0 ? '' : ` (${initials.join(', ')})`;
  return {
    uid: `${id}@outreach`,
    from,
    to: new Date(Date.parse(from) + minutes * 60_000).toISOString(),
    summary: `${feedWords[kind]}${who}`,
    location: school,
  };
}
