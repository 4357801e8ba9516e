import { describe, expect, it } from 'vitest';
import {
  A_CENTRE,
  A_SCHOOL,
  ANOTHER_SCHOOL,
  aReferrer,
  aWorker,
} from '../access/viewer.builder.ts';
import { A_STUDENT, TODAY } from '../consent/consent.builder.ts';
import { given } from '../kernel/given-when-then.ts';
import type { KeepApartId } from '../kernel/identifiers.ts';
import { evolveKeepApart, keptApartFrom, type KeepApart } from './keep-apart.ts';
import { liftKeepApart } from './lift-keep-apart.ts';
import { setKeepApart, type SetKeepApart } from './set-keep-apart.ts';
import { A_GROUP, BEN, CAZ } from './workshop.builder.ts';

const id = 'apart-1' as KeepApartId;
const pair: KeepApart = {
  id,
  centreId: A_CENTRE,
  students: [A_STUDENT, BEN],
  from: '2026-10-01',
  reason: 'BULLYING',
  note: null,
  lifted: null,
};
const set = (parts: Partial<SetKeepApart['keepApart']> = {}): SetKeepApart => ({
  by: aWorker(),
  today: TODAY,
  schoolId: A_SCHOOL,
  keepApart: { ...pair, ...parts },
  togetherIn: [],
});

describe('keeping two students apart (GRP-4)', () => {
  it('holds from today, in both directions', () => {
    given([])
      .when(setKeepApart, set())
      .then({
        type: 'KeepApartSet',
        keepApart: { students: [A_STUDENT, BEN], from: TODAY, lifted: null },
      });
    expect(keptApartFrom([pair], A_STUDENT, TODAY)).toEqual([BEN]);
    expect(keptApartFrom([pair], BEN, TODAY)).toEqual([A_STUDENT]);
    expect(keptApartFrom([pair], CAZ, TODAY)).toEqual([]);
    expect(keptApartFrom([pair], BEN, '2026-09-30')).toEqual([]);
  });

  it('is one restriction, whichever is named first', () => {
    given([pair])
      .when(setKeepApart, set({ students: [BEN, A_STUDENT] }))
      .then();
    given([pair])
      .when(setKeepApart, set({ students: [BEN, A_STUDENT], reason: 'CONFLICT' }))
      .thenRefused('KEEP_APART_SET_ALREADY at students');
  });

  it('says where they are together now', () => {
    given([])
      .when(setKeepApart, { ...set(), togetherIn: [A_GROUP] })
      .then({ type: 'KeepApartSet' })
      .warning('KEEP_APART_TOGETHER_NOW at students');
  });

  it('is of two, for a reason, by who may', () => {
    given([])
      .when(setKeepApart, set({ students: [BEN, BEN] }))
      .thenRefused('KEEP_APART_OF_ONE at students');
    given([])
      .when(setKeepApart, set({ reason: 'OTHER' }))
      .thenRefused('REASON_MISSING at note');
    given([])
      .when(setKeepApart, { ...set(), by: aReferrer() })
      .thenRefused('NOT_ALLOWED_FOR_ROLE');
    given([])
      .when(setKeepApart, { ...set(), schoolId: ANOTHER_SCHOOL })
      .thenRefused('NOT_ALLOWED_FOR_ROLE');
  });
});

describe('lifting it', () => {
  const lift = {
    by: aWorker(),
    today: TODAY,
    schoolId: A_SCHOOL,
    id,
    reason: 'Restored by a meeting.',
  };
  it('lets them meet from today on, and keeps why', () => {
    given([pair])
      .when(liftKeepApart, lift)
      .then({ type: 'KeepApartLifted', id, on: TODAY, reason: 'Restored by a meeting.' });
    const after = evolveKeepApart([pair], { type: 'KeepApartLifted', id, on: TODAY, reason: 'x' });
    expect(keptApartFrom(after, BEN, '2026-11-15')).toEqual([A_STUDENT]);
    expect(keptApartFrom(after, BEN, TODAY)).toEqual([]);
    given(after).when(liftKeepApart, lift).then();
    given(after).when(setKeepApart, set()).then({ type: 'KeepApartSet' });
    expect(evolveKeepApart([], { type: 'KeepApartSet', keepApart: pair })).toEqual([pair]);
  });

  it('is not for everybody, and not for nothing', () => {
    given([pair])
      .when(liftKeepApart, { ...lift, reason: ' ' })
      .thenRefused('REASON_MISSING at reason');
    given([pair])
      .when(liftKeepApart, { ...lift, by: aReferrer() })
      .thenRefused('NOT_ALLOWED_FOR_ROLE');
    given([]).when(liftKeepApart, lift).thenRefused('KEEP_APART_NOT_FOUND at id');
  });
});
