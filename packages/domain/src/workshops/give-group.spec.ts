import { describe, it } from 'vitest';
import {
  A_WORKER,
  aManager,
  ANOTHER_WORKER,
  aReferrer,
  aWorker,
  onlookers,
} from '../access/viewer.builder.ts';
import { TODAY } from '../consent/consent.builder.ts';
import { given } from '../kernel/given-when-then.ts';
import { giveGroup, type GiveGroup } from './give-group.ts';
import { A_GROUP, aGroup, ANOTHER_GROUP, SIX_TUESDAYS } from './workshop.builder.ts';

const group = aGroup().build();
const give: GiveGroup = {
  by: aManager(),
  today: TODAY,
  workerId: ANOTHER_WORKER,
  isWorker: true,
  isOfSchool: true,
  from: '2026-12-01',
  workerBusy: [],
};
const busy = (on: string, groupId: typeof A_GROUP | null = null) => ({
  ...{ on, startsAt: '10:30', minutes: 30, groupId },
});
const given6 = { type: 'GroupGiven', workerId: ANOTHER_WORKER, from: '2026-12-01' } as const;

describe('one group that goes to another worker', () => {
  it.each([aManager(), aWorker()])('is given by $role of the school', (by) => {
    given(group)
      .when(giveGroup, { ...give, by })
      .then(given6)
      .warning();
  });

  it.each([aReferrer(), ...onlookers()])('is not given by $role', (by) => {
    given(group)
      .when(giveGroup, { ...give, by })
      .thenRefused('NOT_ALLOWED_FOR_ROLE');
  });

  it('goes only where the dates that are left are free', () => {
    given(group)
      .when(giveGroup, { ...give, workerBusy: [busy('2026-12-08'), busy('2026-12-15')] })
      .thenRefused('WORKER_DOUBLE_BOOKED at workerId', 'WORKER_DOUBLE_BOOKED at workerId');
    const before = SIX_TUESDAYS.filter((on) => on < give.from).map((on) => busy(on));
    given(group)
      .when(giveGroup, { ...give, workerBusy: [...before, busy('2026-12-08', A_GROUP)] })
      .then(given6);
    given(group)
      .when(giveGroup, { ...give, workerBusy: [busy('2026-12-08', ANOTHER_GROUP)] })
      .thenRefused('WORKER_DOUBLE_BOOKED at workerId');
  });

  it('says that the other has no time at the school', () => {
    given(group)
      .when(giveGroup, { ...give, isOfSchool: false })
      .then(given6)
      .warning('WORKER_NOT_OF_SCHOOL at workerId');
  });

  it('is not given in the past, to nobody, or once it has ended', () => {
    given(group)
      .when(giveGroup, { ...give, from: '2026-11-15', isWorker: false })
      .thenRefused('NOT_A_WORKER at workerId', 'GROUP_SESSION_IN_PAST at from');
    given(aGroup().ended().build()).when(giveGroup, give).thenRefused('GROUP_HAS_ENDED');
  });

  it('stays where it is when it is given to who has it', () => {
    given(group)
      .when(giveGroup, { ...give, workerId: A_WORKER })
      .then();
  });
});
