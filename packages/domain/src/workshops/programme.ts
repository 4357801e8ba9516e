import type { CentreId, ProgrammeId } from '../kernel/identifiers.ts';
import { isBlank } from '../kernel/text.ts';
import { violation, type Violation } from '../kernel/violation.ts';
import { keyStageOf, type KeyStage, type YearGroup } from '../schools/year-groups.ts';
import type { Subtopic, Topic } from '../sessions/session-codes.ts';
import type { ServiceSettings } from '../settings/service-settings.ts';
import type { ProgrammeKind } from './workshop-codes.ts';
import type { WorkshopViolationCode } from './workshop-violations.ts';

/** One session of the curriculum; `minutes` is the worker's time with the group. */
export interface ProgrammeSession {
  readonly title: string;
  readonly minutes: number;
  readonly plan: string | null;
  readonly materials: readonly string[];
}

/** What the centre offers: the template from which a run at a school is planned (rules.md 4.11). */
export interface Programme {
  readonly id: ProgrammeId;
  readonly centreId: CentreId;
  readonly name: string;
  readonly aim: string;
  readonly topics: readonly (Topic | Subtopic)[];
  readonly kind: ProgrammeKind;
  /** For whom it is meant; both empty: for any year. */
  readonly keyStages: readonly KeyStage[];
  readonly yearGroups: readonly YearGroup[];
  readonly minimumSize: number;
  readonly maximumSize: number;
  /** GRP-2: students of several schools come together. */
  readonly joint: boolean;
  readonly sessions: readonly ProgrammeSession[];
}

/** GRP-1: two make a group. */
export const SMALLEST_GROUP = 2;
const SESSION_MINUTES = { least: 15, most: 240 };

/** Whether a programme is meant for a year group, by its years or its key stages. */
export function isMeantFor(
  { yearGroups, keyStages }: Pick<Programme, 'yearGroups' | 'keyStages'>,
  year: YearGroup,
): boolean {
  if (yearGroups.length === 0 && keyStages.length === 0) return true;
  return yearGroups.includes(year) || keyStages.includes(keyStageOf(year));
}

/** GRP-1: the most members a group of the programme may have; the centre's setting is a hard limit. */
export function largestGroup(
  { maximumSize }: Pick<Programme, 'maximumSize'>,
  { groupSizeDefault }: Pick<ServiceSettings, 'groupSizeDefault'>,
): number {
  return Math.min(maximumSize, groupSizeDefault);
}

/** TOP-1, GRP-1: what is missing or wrong in a programme before a run can be planned from it. */
export function programmeViolations(
  { name, aim, topics, minimumSize, maximumSize, sessions }: Programme,
  { groupSizeDefault }: Pick<ServiceSettings, 'groupSizeDefault'>,
): Violation<WorkshopViolationCode>[] {
  const sizes: [boolean, WorkshopViolationCode, string][] = [
    [minimumSize < SMALLEST_GROUP, 'PROGRAMME_SIZE_TOO_SMALL', 'minimumSize'],
    [maximumSize < minimumSize, 'PROGRAMME_SIZES_REVERSED', 'maximumSize'],
    [maximumSize > groupSizeDefault, 'PROGRAMME_SIZE_ABOVE_SETTING', 'maximumSize'],
  ];
  const texts: [boolean, WorkshopViolationCode, string][] = [
    [isBlank(name), 'PROGRAMME_NAME_MISSING', 'name'],
    [isBlank(aim), 'PROGRAMME_AIM_MISSING', 'aim'],
    [topics.length === 0, 'PROGRAMME_TOPIC_MISSING', 'topics'],
    [sessions.length === 0, 'PROGRAMME_HAS_NO_SESSIONS', 'sessions'],
  ];
  const ofSessions = sessions.flatMap(
    ({ title, minutes }, at): [boolean, WorkshopViolationCode, string][] => [
      [isBlank(title), 'PROGRAMME_SESSION_TITLE_MISSING', `sessions.${at}.title`],
      [
        !Number.isInteger(minutes) ||
          minutes < SESSION_MINUTES.least ||
          minutes > SESSION_MINUTES.most,
        'PROGRAMME_SESSION_MINUTES_WRONG',
        `sessions.${at}.minutes`,
      ],
    ],
  );
  return [...texts, ...sizes, ...ofSessions]
    .filter(([broken]) => broken)
    .map(([, code, field]) =>
      code === 'PROGRAMME_SIZE_ABOVE_SETTING'
        ? violation(code, field, String(groupSizeDefault))
        : violation(code, field),
    );
}
