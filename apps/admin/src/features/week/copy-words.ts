import type { Option } from '../../components/options.ts';
import { sessionLine } from '../sessions/session-words.ts';
import type { WeekSession } from './week.documents.ts';

/** One of a row is planned for every week already. */
export const comesByItself = ({ seriesId }: Pick<WeekSession, 'seriesId'>): boolean =>
  seriesId !== null;

/** A session to tick: when, what, where and with whom. */
export function sessionToCopy(session: WeekSession): Option {
  const who = session.students.nodes.flatMap(({ student }) => student?.displayName ?? []);
  return {
    value: session.id,
    label: sessionLine(session),
    ...(comesByItself(session)
      ? { hint: 'One of a row, which is planned by itself' }
      : who.length > 0 && { hint: who.join(', ') }),
  };
}
