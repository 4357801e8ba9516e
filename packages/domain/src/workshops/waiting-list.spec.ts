import { describe, expect, it } from 'vitest';
import { A_CENTRE, A_SCHOOL, aReferrer, aWorker } from '../access/viewer.builder.ts';
import { A_STUDENT, TODAY } from '../consent/consent.builder.ts';
import { given } from '../kernel/given-when-then.ts';
import { putOnWaitingList } from './put-on-waiting-list.ts';
import { takeOffWaitingList } from './take-off-waiting-list.ts';
import { evolveWaitingList, waitingOf, type WaitingList } from './waiting-list.ts';
import { A_PROGRAMME, BEN } from './workshop.builder.ts';

const nobody: WaitingList = {
  centreId: A_CENTRE,
  schoolId: A_SCHOOL,
  programmeId: A_PROGRAMME,
  entries: [],
};
const entry = { studentId: A_STUDENT, since: '2026-11-01', note: null, ended: null };
const waits = evolveWaitingList(nobody, { type: 'PutOnWaitingList', entry });
const put = {
  by: aWorker(),
  today: TODAY,
  studentId: A_STUDENT,
  since: '2026-11-01',
  note: null,
  hasPlace: false,
};
const off = { by: aWorker(), today: TODAY, studentId: A_STUDENT, code: 'GOT_A_PLACE' as const };
const gone = evolveWaitingList(waits, {
  type: 'TakenOffWaitingList',
  studentId: A_STUDENT,
  on: TODAY,
  code: 'GOT_A_PLACE',
});

describe('a student on the waiting list', () => {
  it('is there once', () => {
    given(nobody).when(putOnWaitingList, put).then({ type: 'PutOnWaitingList', entry });
    given(waits).when(putOnWaitingList, put).then();
    given(waits)
      .when(putOnWaitingList, { ...put, since: TODAY })
      .thenRefused('ON_WAITING_LIST_ALREADY at studentId');
  });

  it.each([
    ['while they have a place', { hasPlace: true }, ['ALREADY_A_MEMBER at studentId']],
    ['from tomorrow', { since: '2026-11-17' }, ['WAITS_FROM_FUTURE at since']],
    ['by the school', { by: aReferrer() }, ['NOT_ALLOWED_FOR_ROLE']],
  ] as const)('does not wait %s', (_what, parts, codes) => {
    given(nobody)
      .when(putOnWaitingList, { ...put, ...parts })
      .thenRefused(...codes);
  });

  it('is taken off once, and may wait again', () => {
    given(waits)
      .when(takeOffWaitingList, off)
      .then({ type: 'TakenOffWaitingList', studentId: A_STUDENT, on: TODAY, code: 'GOT_A_PLACE' });
    given(gone).when(takeOffWaitingList, off).then();
    given(gone)
      .when(putOnWaitingList, { ...put, since: TODAY })
      .then({ type: 'PutOnWaitingList' });
    expect(waitingOf(waits, A_STUDENT)).toEqual(entry);
    expect(waitingOf(gone, A_STUDENT)).toBeUndefined();
    expect(gone.entries).toHaveLength(1);
  });

  it('is not taken off who never waited, or by the school', () => {
    given(waits)
      .when(takeOffWaitingList, { ...off, studentId: BEN })
      .thenRefused('NOT_ON_WAITING_LIST at studentId');
    given(waits)
      .when(takeOffWaitingList, { ...off, by: aReferrer() })
      .thenRefused('NOT_ALLOWED_FOR_ROLE');
  });
});
