/** Which worker (by place in the list of workers) gives how many minutes a week to which school, on which days. */
export interface ServedSchool {
  readonly urn: string;
  readonly worker: number;
  readonly minutes: number;
  readonly weekdays: readonly string[];
  /** How many of the open cases are at the school. */
  readonly openCases: number;
}

/** The mainstream secondary schools of the area; the minutes follow roll and need and are invented. */
export const servedSchools: readonly ServedSchool[] = [
  { urn: '137288', worker: 0, minutes: 240, weekdays: ['TUE'], openCases: 7 },
  { urn: '139154', worker: 0, minutes: 300, weekdays: ['WED'], openCases: 9 },
  { urn: '117499', worker: 1, minutes: 360, weekdays: ['MON', 'THU'], openCases: 11 },
  { urn: '137656', worker: 1, minutes: 300, weekdays: ['FRI'], openCases: 8 },
  { urn: '117504', worker: 2, minutes: 420, weekdays: ['TUE', 'THU'], openCases: 12 },
  { urn: '150217', worker: 2, minutes: 300, weekdays: ['MON', 'WED'], openCases: 11 },
  { urn: '136608', worker: 3, minutes: 360, weekdays: ['MON', 'FRI'], openCases: 9 },
];

/** A special school whose worker left this term: the manager is asked to find another. */
export const schoolWithoutWorker = { urn: '147679', worker: 4, minutes: 120, weekdays: ['WED'] };

/** Where the minutes were raised in the middle of the term (ALL-7). */
export const raisedAt = { urn: '150217', from: 300, to: 360 };

/** Where the dedicated worker is away and the last worker covers. */
export const coveredAt = { urn: '136608', worker: 4 };
