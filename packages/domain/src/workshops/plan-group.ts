import type { Viewer } from '../access/viewer.ts';
import { decided, refused, type Decision } from '../kernel/decision.ts';
import type { GroupId, SchoolDate, SchoolId, StaffId } from '../kernel/identifiers.ts';
import { isBlank } from '../kernel/text.ts';
import { violation } from '../kernel/violation.ts';
import { isWallTime } from '../kernel/wall-time.ts';
import type { SchoolCalendar } from '../schools/school-calendar.ts';
import { intervalFits } from '../sessions/series-days.ts';
import type { ServiceSettings } from '../settings/service-settings.ts';
import { clashingDays, type BusySlot } from './busy-slot.ts';
import { runsWorkshop } from './group-decisions.ts';
import { programmeViolations, type Programme } from './programme.ts';
import { scheduleRun, type RunPattern } from './schedule-run.ts';
import type { GroupEvent, WorkshopGroup } from './workshop-group.ts';
import type { WorkshopViolationCode } from './workshop-violations.ts';

export interface PlanGroup {
  readonly by: Viewer;
  readonly today: SchoolDate;
  readonly id: GroupId;
  readonly schoolId: SchoolId;
  readonly programme: Programme;
  readonly settings: Pick<ServiceSettings, 'groupSizeDefault'>;
  readonly name: string;
  readonly workerId: StaffId;
  readonly isWorker: boolean;
  readonly room: string | null;
  readonly pattern: RunPattern;
  readonly calendar: SchoolCalendar;
  readonly workerBusy: readonly BusySlot[];
}

/** WRK-1, WRK-2: a run starts as planned, with its dates from the school's calendar, clear of the worker's plans. */
export function planGroup(
  state: WorkshopGroup | null,
  command: PlanGroup,
): Decision<GroupEvent, WorkshopViolationCode> {
  if (state !== null) return decided<GroupEvent, WorkshopViolationCode>([], []);
  const { by, today, id, schoolId, programme, name, workerId, pattern } = command;
  const { centreId } = programme;
  const wrong = [
    ...runsWorkshop(by, { centreId, schoolId }),
    ...programmeViolations(programme, command.settings),
    ...(command.isWorker ? [] : [violation('NOT_A_WORKER' as const, 'workerId')]),
    ...(isBlank(name) ? [violation('GROUP_NAME_MISSING' as const, 'name')] : []),
    ...(pattern.from < today ? [violation('GROUP_SESSION_IN_PAST' as const, 'from')] : []),
    ...(isWallTime(pattern.startsAt) ? [] : [violation('RUN_TIME_WRONG' as const, 'startsAt')]),
    ...([1, 2, 3, 4, 5].includes(pattern.weekday)
      ? []
      : [violation('RUN_WEEKDAY_WRONG' as const, 'weekday')]),
    ...(intervalFits(pattern.everyWeeks)
      ? []
      : [violation('SERIES_INTERVAL_OUT_OF_RANGE' as const, 'everyWeeks')]),
  ];
  if (wrong.length > 0) return refused(wrong);
  const schedule = scheduleRun(command.calendar, pattern, programme.sessions);
  if (schedule === null) return refused([violation('RUN_DOES_NOT_FIT', 'from')]);
  const { dates, exact } = schedule;
  return decided(
    clashingDays(dates, command.workerBusy, id).map((on) =>
      violation('WORKER_DOUBLE_BOOKED' as const, 'startsAt', on),
    ),
    [
      {
        type: 'GroupPlanned',
        group: {
          id,
          centreId,
          schoolId,
          programmeId: programme.id,
          name,
          workerId,
          room: command.room,
          everyWeeks: pattern.everyWeeks,
          dates,
          members: [],
          catchUps: [],
          status: 'PLANNED',
        },
      },
    ],
    exact ? [] : [violation('RUN_DATES_NOT_KNOWN' as const, 'from')],
  );
}
