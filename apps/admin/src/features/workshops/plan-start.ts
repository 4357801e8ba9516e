import type { ResultOf } from '../../graphql/graphql.ts';
import type { runToRepeatQuery } from './grouping.documents.ts';
import { weekdayCodeOf } from './run-dates.ts';

/** How the form of a new run begins. */
export interface PlanStart {
  readonly schoolId: string | undefined;
  readonly programmeId: string | undefined;
  /** The run that is planned again. */
  readonly again: string;
  readonly workerId: string;
  readonly weekday: string;
  readonly everyWeeks: string;
  readonly startsAt: string;
  readonly room: string;
  readonly name: string;
}

/** A run as it was, to be planned again: all but its dates and its members. */
export function startAgain({
  id,
  name,
  room,
  everyWeeks,
  programme,
  school,
  worker,
  sessions,
}: NonNullable<ResultOf<typeof runToRepeatQuery>['group']>): PlanStart {
  const [first] = sessions.nodes;
  return {
    again: id,
    schoolId: school.id,
    programmeId: programme.id,
    workerId: worker.id,
    weekday: first === undefined ? '' : weekdayCodeOf(first.on),
    everyWeeks: String(everyWeeks),
    startsAt: first?.startsAt ?? '',
    room: room ?? '',
    name,
  };
}
