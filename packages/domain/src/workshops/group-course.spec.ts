import { describe, expect, it } from 'vitest';
import { aReferrer, aWorker } from '../access/viewer.builder.ts';
import { A_STUDENT, TODAY } from '../consent/consent.builder.ts';
import { given } from '../kernel/given-when-then.ts';
import { endGroup, type EndGroup } from './end-group.ts';
import { recordOutcome } from './record-outcome.ts';
import { startGroup } from './start-group.ts';
import { aGroup, aPlace, BEN, CAZ, notesAbout } from './workshop.builder.ts';
import { evolveGroup, membersFrom, type GroupEvent } from './workshop-group.ts';

const start = { by: aWorker(), today: TODAY, on: TODAY, programme: { minimumSize: 2 } };
const outcome = { code: 'AIM_MET' as const, note: null };
const end = (parts: Partial<EndGroup> = {}): EndGroup => ({
  by: aWorker(),
  today: TODAY,
  on: TODAY,
  reason: 'COMPLETED',
  evaluation: 'They asked for more.',
  ...parts,
});

describe('starting a run', () => {
  it('makes a planned group a running one, once', () => {
    given(aGroup().withMembers(BEN, CAZ).build())
      .when(startGroup, start)
      .then({ type: 'GroupStarted', on: TODAY })
      .warning();
    given(aGroup().withMembers(BEN, CAZ).running().build()).when(startGroup, start).then();
  });

  it('with too few members is said and done', () => {
    given(aGroup().withMembers(BEN).build())
      .when(startGroup, start)
      .then({ type: 'GroupStarted' })
      .warning('GROUP_BELOW_MINIMUM');
  });

  it('is not for tomorrow, for an ended group or for the school', () => {
    given(aGroup().withMembers(BEN, CAZ).build())
      .when(startGroup, { ...start, on: '2026-11-17', by: aReferrer() })
      .thenRefused('GROUP_SESSION_IN_FUTURE at on', 'NOT_ALLOWED_FOR_ROLE');
    given(aGroup().withMembers(BEN, CAZ).ended().build())
      .when(startGroup, start)
      .thenRefused('GROUP_HAS_ENDED');
  });
});

describe('the outcome for a member (WRK-5)', () => {
  const record = { by: aWorker(), studentId: BEN, outcome, notes: notesAbout() };
  it('is recorded of their latest place, and once', () => {
    const again = aGroup()
      .withMembers(aPlace(BEN, { from: '2026-10-01', to: '2026-10-31' }), BEN)
      .running()
      .build();
    given(again)
      .when(recordOutcome, record)
      .then({ type: 'MemberOutcomeRecorded', studentId: BEN, from: TODAY, outcome });
    given(aGroup().withMembers(BEN).running().judged(BEN).build())
      .when(recordOutcome, record)
      .then();
  });

  it('names no other member (rules.md §5, point 2)', () => {
    given(aGroup().withMembers(BEN).running().build())
      .when(recordOutcome, { ...record, outcome: { ...outcome, note: 'As much as Ben' } })
      .thenRefused('OTHER_MEMBER_NAMED at outcome.note');
  });

  it('is for members of a run that began', () => {
    given(aGroup().withMembers(BEN).build())
      .when(recordOutcome, record)
      .thenRefused('GROUP_DOES_NOT_RUN');
    given(aGroup().running().build())
      .when(recordOutcome, record)
      .thenRefused('MEMBER_NOT_FOUND at studentId');
    given(aGroup().withMembers(BEN).running().build())
      .when(recordOutcome, { ...record, by: aReferrer() })
      .thenRefused('NOT_ALLOWED_FOR_ROLE');
  });
});

describe('ending a run (WRK-5)', () => {
  const judged = aGroup().withMembers(BEN, CAZ).running().judged(BEN, CAZ).build();
  it('ends the places with it', () => {
    given(judged)
      .when(endGroup, end())
      .then(
        { type: 'MemberLeft', studentId: BEN, leaving: { code: 'RUN_ENDED' } },
        { type: 'MemberLeft', studentId: CAZ },
        { type: 'GroupEnded', on: TODAY, reason: 'COMPLETED' },
      );
  });

  it('needs an outcome for each member, and one evaluation', () => {
    given(aGroup().withMembers(BEN, CAZ, A_STUDENT).running().judged(BEN).build())
      .when(endGroup, end({ evaluation: ' ' }))
      .thenRefused('MEMBER_OUTCOME_MISSING at members', 'EVALUATION_MISSING at evaluation');
  });

  it('that never began needs neither', () => {
    given(aGroup().withMembers(BEN).build())
      .when(endGroup, end({ reason: 'CALLED_OFF', evaluation: null }))
      .then({ type: 'MemberLeft' }, { type: 'GroupEnded' });
  });

  it('is done once, by who may, not ahead of time', () => {
    given(aGroup().ended().build()).when(endGroup, end()).then();
    given(aGroup().ended().build())
      .when(endGroup, end({ reason: 'MERGED' }))
      .thenRefused('GROUP_HAS_ENDED');
    given(judged)
      .when(endGroup, end({ on: '2026-11-17', by: aReferrer() }))
      .thenRefused('GROUP_END_IN_FUTURE at on', 'NOT_ALLOWED_FOR_ROLE');
  });
});

describe('what a group becomes', () => {
  it('is told by its events alone', () => {
    const events: GroupEvent[] = [
      { type: 'MemberAdded', membership: aPlace(BEN) },
      {
        type: 'MemberLeft',
        studentId: BEN,
        from: TODAY,
        to: TODAY,
        leaving: { code: 'OTHER_SUPPORT', note: null },
      },
      { type: 'MemberAdded', membership: aPlace(BEN, { from: '2026-11-20' }) },
      { type: 'CatchUpPlanned', catchUp: { studentId: BEN, number: 1, on: '2026-11-23' } },
      { type: 'GroupEnded', on: '2026-11-30', reason: 'MERGED', evaluation: null },
    ];
    const group = events.reduce(evolveGroup, aGroup().build());
    expect(group).toMatchObject({ status: 'ENDED', startedOn: null, endedOn: '2026-11-30' });
    expect(group.members).toMatchObject([{ to: TODAY }, { to: null, from: '2026-11-20' }]);
    expect(membersFrom(group, '2026-11-18')).toHaveLength(1);
    expect(group.catchUps).toHaveLength(1);
  });

  it('is nothing without a plan', () => {
    expect(() => evolveGroup(null, { type: 'GroupStarted', on: TODAY })).toThrow('without a group');
  });
});
