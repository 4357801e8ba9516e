import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds } from '../../test/seeded.ts';
import { DEFAULT_SETTINGS } from '../settings/service-settings.ts';
import type { LedgerFacts, TermKey } from './ledger.ts';
import { settleTerm, type Owed, type SettledTerm, type TermToSettle } from './term-account.ts';

const keyOf = (number: number): TermKey => ({ academicYear: `term ${number}`, term: 'AUTUMN' });
const owed = (number: number, minutes: number): Owed => ({
  origin: keyOf(number),
  number,
  minutes,
});
const settled = (
  carried: Owed[],
  term: Partial<TermToSettle>,
  settings: Partial<LedgerFacts['settings']> = {},
): SettledTerm =>
  settleTerm(
    carried,
    {
      key: keyOf(5),
      number: 5,
      promised: 600,
      delivered: 600,
      lostBySchool: 0,
      isOver: true,
      ...term,
    },
    { ...DEFAULT_SETTINGS, ...settings },
  );
const waivedOf = ({ lines }: SettledTerm) =>
  lines.flatMap((line) =>
    line.kind === 'WAIVED' ? [[line.minutes, line.reason, line.origin.academicYear]] : [],
  );

describe('ALL-6: the account of a term', () => {
  it.each([
    ['kept to the minute', [], {}, {}, 0, [], []],
    ['unspent minutes are carried', [], { delivered: 540 }, {}, 60, [], [owed(5, 60)]],
    ['more delivered than owed is carried', [], { delivered: 660 }, {}, -60, [], [owed(5, -60)]],
    ['what was had ahead is taken off', [owed(4, -60)], { delivered: 540 }, {}, 0, [], []],
    ['the oldest is paid first', [owed(4, 60)], {}, {}, 60, [], [owed(5, 60)]],
    [
      'of the carried, what is still unspent is waived',
      [owed(4, 60)],
      { delivered: 20 },
      {},
      600,
      [[40, 'CARRY_OVER_LIMIT', 'term 4']],
      [owed(5, 600)],
    ],
    [
      'nothing is carried over where the limit is none',
      [],
      { delivered: 540 },
      { carryOverTerms: 0 },
      0,
      [[60, 'CARRY_OVER_LIMIT', 'term 5']],
      [],
    ],
    [
      'two terms where the limit is two',
      [owed(3, 10), owed(4, 20)],
      { delivered: 0 },
      { carryOverTerms: 2 },
      620,
      [[10, 'CARRY_OVER_LIMIT', 'term 3']],
      [owed(4, 20), owed(5, 600)],
    ],
    [
      'over terms that nobody entered, before anything is set against it',
      [owed(2, 30)],
      {},
      {},
      0,
      [[30, 'CARRY_OVER_LIMIT', 'term 2']],
      [],
    ],
    [
      "what was lost for the school's reasons is waived at once",
      [],
      { delivered: 500, lostBySchool: 60, isOver: false },
      {},
      40,
      [[60, 'LOST_BY_SCHOOL', 'term 5']],
      [],
    ],
    [
      'but not what was made up',
      [],
      { delivered: 570, lostBySchool: 60 },
      {},
      0,
      [[30, 'LOST_BY_SCHOOL', 'term 5']],
      [],
    ],
    [
      'nor where all of it was',
      [],
      { delivered: 660, lostBySchool: 60 },
      {},
      -60,
      [],
      [owed(5, -60)],
    ],
    [
      'nor where the centre does not waive it',
      [],
      { delivered: 540, lostBySchool: 60 },
      { waiveLostBySchool: false },
      60,
      [],
      [owed(5, 60)],
    ],
    ['a term that is not over carries nothing', [owed(4, 60)], { isOver: false }, {}, 60, [], []],
  ] satisfies [
    string,
    Owed[],
    Partial<TermToSettle>,
    Partial<LedgerFacts['settings']>,
    number,
    unknown[],
    Owed[],
  ][])('%s', (_situation, carried, term, settings, balance, waived, carriedOut) => {
    const account = settled(carried, term, settings);
    expect(account).toMatchObject({ balance, carriedOut });
    expect(waivedOf(account)).toEqual(waived);
  });

  it('names what was carried in, by the term it is from', () => {
    expect(settled([owed(4, 60)], {}).lines).toEqual([
      { kind: 'CARRIED_IN', minutes: 60, origin: keyOf(4) },
    ]);
  });
});

describe('term after term', () => {
  const terms = fc.array(
    fc.record({
      promised: fc.nat({ max: 12 }),
      delivered: fc.nat({ max: 12 }),
      lostBySchool: fc.nat({ max: 6 }),
    }),
    { minLength: 1, maxLength: 8 },
  );

  /** Minute by minute: a queue in which each owed minute knows its term; the shortest is no minute at all. */
  function minuteByMinute(
    all: readonly Pick<TermToSettle, 'promised' | 'delivered' | 'lostBySchool'>[],
    limit: number,
    waives: boolean,
  ): { balance: number; waived: number }[] {
    let queue: number[] = [];
    let ahead = 0;
    return all.map(({ promised, delivered, lostBySchool }, number) => {
      let waived = 0;
      for (let minute = 0; minute < promised; minute++) queue.push(number);
      for (let minute = 0; minute < delivered; minute++) ahead++;
      while (ahead > 0 && queue.length > 0) {
        queue.shift();
        ahead--;
      }
      for (let minute = 0; waives && minute < lostBySchool && queue.at(-1) === number; minute++) {
        queue.pop();
        waived++;
      }
      const kept = queue.filter((origin) => number + 1 - origin <= limit);
      waived += queue.length - kept.length;
      queue = kept;
      return { balance: queue.length - ahead, waived };
    });
  }

  holds(
    'the accounts are those of counting every minute',
    fc.property(terms, fc.nat({ max: 3 }), fc.boolean(), (all, carryOverTerms, waives) => {
      let carried: readonly Owed[] = [];
      const accounts = all.map((term, number) => {
        const account = settleTerm(
          carried,
          { ...term, number, key: keyOf(number), isOver: true },
          { ...DEFAULT_SETTINGS, carryOverTerms, waiveLostBySchool: waives },
        );
        carried = account.carriedOut;
        return { balance: account.balance, waived: account.waived };
      });
      expect(accounts).toEqual(minuteByMinute(all, carryOverTerms, waives));
    }),
    500,
  );
});
