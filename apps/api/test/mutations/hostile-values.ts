/** Values that are sent in place of good ones. */
export interface HostileValues {
  /** Nobody means them. */
  readonly never: readonly unknown[];
  /** Somebody may mean them, where the field may be empty or the day may be long ago. */
  readonly perhaps: readonly unknown[];
}

const nul = 'a\u0000b';
const halfOfASurrogatePair = 'a\ud800b';
const aBook = 'x'.repeat(200_000);

/** By the scalar that they are sent as. */
export const hostileValues: Readonly<Record<string, HostileValues>> = {
  String: { never: [nul, halfOfASurrogatePair, aBook], perhaps: ['', null] },
  ID: { never: [nul, '', 'nonsense'], perhaps: [null] },
  Date: {
    never: [nul, '', '2026-02-30', '0000-00-00', 'tomorrow', '9999-12-31'],
    perhaps: ['1900-01-01', '2200-12-31', null],
  },
  WallTime: { never: [nul, '', '9:00', '24:00', '10:00:00', 'noon'], perhaps: ['23:59', null] },
  Int: { never: [-1, 2_147_483_647, 2_147_483_648], perhaps: [null] },
  Boolean: { never: [], perhaps: [null] },
};
