import { longDate } from '../../components/dates.ts';
import type { Option } from '../../components/options.ts';
import { sessionKindLabels } from '../../messages/session-labels.ts';
import type { WeekSession } from './week.documents.ts';

/** One of a row is planned for every week already. */
export const comesByItself = ({ seriesId }: Pick<WeekSession, 'seriesId'>): boolean =>
  seriesId !== null;

/** A session to tick: when, what, where and with whom. */
export function sessionToCopy(session: WeekSession): Option {
  const { id, on, startsAt, kind, school, students } = session;
  const who = students.nodes.flatMap(({ student }) => student?.displayName ?? []).join(', ');
  return {
    value: id,
    label: `${longDate(on)}, ${startsAt}: ${sessionKindLabels[kind]}, ${school.name}`,
    ...(comesByItself(session)
      ? { hint: 'One of a row, which is planned by itself' }
      : who !== '' && { hint: who }),
  };
}
