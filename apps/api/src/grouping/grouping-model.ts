import type { GroupingGroup, GroupingProblem } from '@outreach/domain';

/** One linear row: so many of these columns, at least and at most. */
export interface Row {
  readonly columns: readonly number[];
  readonly values: readonly number[];
  readonly least: number;
  readonly most: number;
}

export interface Column {
  readonly cost: number;
  readonly most: number;
  readonly whole: boolean;
}

/** A mixed-integer programme to be maximised; the first columns are the places, in the order of `places`. */
export interface Model {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Candidate and group of each place, as positions in the problem. */
  readonly places: readonly { readonly candidate: number; readonly group: number }[];
  /** Of each group that has a least size, the column that says whether anybody is put into it. */
  readonly opens: ReadonlyMap<number, number>;
  /** Of each group, the columns of its first place, its second and so on; none where only need counts. */
  readonly steps: ReadonlyMap<number, readonly number[]>;
}

/** What is made as large as can be: need alone, or, with the need that was found, who stays and how even it is. */
export type Aim = { readonly of: 'NEED' } | { readonly of: 'STABILITY'; readonly needMet: number };

/** The model of one part: who may go where, places, least size, and who is kept apart. */
export function groupingModel(problem: GroupingProblem, aim: Aim): Model {
  const { candidates, groups } = problem;
  const at = new Map(groups.map(({ groupId }, position) => [groupId, position]));
  const places = candidates.flatMap(({ options }, candidate) =>
    options.map(({ groupId, points }) => ({ candidate, group: at.get(groupId) ?? -1, points })),
  );
  const opens = new Map<number, number>();
  const steps = new Map<number, readonly number[]>();
  const columns: Column[] = [];
  const staying = 1 + worstBalance(groups);
  for (const { candidate, group, points } of places) {
    const stays = candidates[candidate]?.current === groups[group]?.groupId;
    const cost = aim.of === 'NEED' ? points : stays ? staying : 0;
    columns.push({ cost, most: 1, whole: true });
  }
  groups.forEach(({ kept, minimum }, group) => {
    if (minimum > kept) opens.set(group, columns.push({ cost: 0, most: 1, whole: true }) - 1);
  });
  const seats = groups.map((_, group) =>
    places.flatMap((place, column) => (place.group === group ? [column] : [])),
  );
  const rows = [
    ...oneEach(candidates.length, places),
    ...groups.flatMap((group, position) =>
      sizeRows(group, seats[position] ?? [], opens.get(position)),
    ),
    ...apartRows(problem, places, seats, opens),
  ];
  if (aim.of === 'NEED') return { columns, rows, places, opens, steps };
  const values = places.map(({ points }) => points);
  rows.push({
    ...row(
      values.map((_, column) => column),
      values,
    ),
    least: aim.needMet,
    most: Infinity,
  });
  groups.forEach((group, position) => {
    const seat = seats[position] ?? [];
    const added = stepsOf(group, seat.length, columns);
    steps.set(position, added);
    const signs = [...ones(seat), ...added.map(() => -1)];
    rows.push({ ...row([...seat, ...added], signs), least: 0, most: 0 });
  });
  return { columns, rows, places, opens, steps };
}

const row = (columns: readonly number[], values: readonly number[]) => ({ columns, values });
const ones = (columns: readonly number[]) => columns.map(() => 1);

function oneEach(count: number, places: Model['places']): Row[] {
  const of = Array.from({ length: count }, (): number[] => []);
  places.forEach(({ candidate }, column) => of[candidate]?.push(column));
  return of
    .filter((columns) => columns.length > 1)
    .map((columns) => ({ ...row(columns, ones(columns)), least: 0, most: 1 }));
}

function sizeRows(
  { kept, places, minimum }: GroupingGroup,
  seat: readonly number[],
  open: number | undefined,
): Row[] {
  if (open === undefined) return [{ ...row(seat, ones(seat)), least: 0, most: places }];
  const columns = [...seat, open];
  return [
    { ...row(columns, [...ones(seat), -places]), least: -Infinity, most: 0 },
    { ...row(columns, [...ones(seat), kept - minimum]), least: 0, most: Infinity },
  ];
}

/** Of two who are kept apart, one at most in each group that both could be in, and none in one that stays empty. */
function apartRows(
  { candidates, apart }: GroupingProblem,
  places: Model['places'],
  seats: readonly (readonly number[])[],
  opens: ReadonlyMap<number, number>,
): Row[] {
  const idOf = (column: number) => candidates[places[column]?.candidate ?? -1]?.studentId;
  return seats.flatMap((seat, group) => {
    const columnOf = new Map(seat.map((column) => [idOf(column), column]));
    const open = opens.get(group);
    return apart.flatMap(([one, other]): Row[] => {
      const [first, second] = [columnOf.get(one), columnOf.get(other)];
      if (first === undefined || second === undefined) return [];
      return open === undefined
        ? [{ ...row([first, second], [1, 1]), least: 0, most: 1 }]
        : [{ ...row([first, second, open], [1, 1, -1]), least: -Infinity, most: 0 }];
    });
  });
}

/** Each further place of a group costs as many as are in it already: the sum is the pairs who share it. */
function stepsOf({ kept, places }: GroupingGroup, seats: number, columns: Column[]): number[] {
  return Array.from(
    { length: Math.min(places, seats) },
    (_, step) => columns.push({ cost: -(kept + step), most: 1, whole: false }) - 1,
  );
}

/** The value of every column for a known answer, for a search to begin with. */
export function valuesOf(
  { columns, places, opens, steps }: Model,
  isTaken: (place: Model['places'][number]) => boolean,
): number[] {
  const values = columns.map(() => 0);
  const sizes = new Map<number, number>();
  places.forEach((place, column) => {
    if (!isTaken(place)) return;
    values[column] = 1;
    sizes.set(place.group, (sizes.get(place.group) ?? 0) + 1);
  });
  for (const [group, size] of sizes) {
    const open = opens.get(group);
    if (open !== undefined) values[open] = 1;
    for (const step of (steps.get(group) ?? []).slice(0, size)) values[step] = 1;
  }
  return values;
}

/** More pairs than any answer can have, so that one who stays outweighs all balance. */
function worstBalance(groups: readonly GroupingGroup[]): number {
  return groups.reduce((sum, { kept, places }) => sum + ((kept + places) * (kept + places)) / 2, 0);
}
