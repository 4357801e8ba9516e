/** A value that is sent in place of a good one, and whether it may be what somebody means. */
export interface HostileValue {
  readonly what: string;
  readonly value: unknown;
  readonly mayBeMeant?: boolean;
}

const nul: HostileValue = { what: 'a NUL', value: 'a\u0000b' };
const nothing: HostileValue = { what: 'nothing written', value: '' };
const none: HostileValue = { what: 'null', value: null, mayBeMeant: true };

/** What nobody sends in good faith, by the scalar that it is sent as. */
export const hostileValues: Readonly<Record<string, readonly HostileValue[]>> = {
  String: [
    nul,
    { what: 'half a surrogate pair', value: 'a\ud800b' },
    { what: 'a book', value: 'x'.repeat(200_000) },
    { ...nothing, mayBeMeant: true },
    none,
  ],
  ID: [nul, nothing, { what: 'nonsense', value: 'nonsense' }, none],
  Date: [
    nul,
    nothing,
    { what: '30 February', value: '2026-02-30' },
    { what: 'day nought', value: '0000-00-00' },
    { what: 'a word', value: 'tomorrow' },
    { what: 'a day past all days', value: '9999-12-31' },
    { what: 'the first day that there is', value: '1900-01-01', mayBeMeant: true },
    { what: 'the last day that there is', value: '2200-12-31', mayBeMeant: true },
    none,
  ],
  Int: [
    { what: 'less than nothing', value: -1 },
    { what: 'the largest', value: 2_147_483_647 },
    { what: 'more than the largest', value: 2_147_483_648 },
    none,
  ],
  Boolean: [none],
};
