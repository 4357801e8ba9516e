import { describe, it } from 'vitest';
import { ANOTHER_SCHOOL, aManager, aWorker } from '../access/viewer.builder.ts';
import { A_STUDENT, TODAY } from '../consent/consent.builder.ts';
import { given } from '../kernel/given-when-then.ts';
import { moveMember, type MoveMember } from './move-member.ts';
import {
  A_GROUP,
  A_PROGRAMME,
  aCandidate,
  aGroup,
  ANOTHER_GROUP,
  aPlace,
  BEN,
  CAZ,
  groupFacts,
  notesAbout,
} from './workshop.builder.ts';

const old = aGroup()
  .withMembers(aPlace(A_STUDENT, { from: '2026-11-03' }), BEN)
  .build();
const target = aGroup({ id: ANOTHER_GROUP }).withMembers(CAZ).build();
const both = { from: old, to: groupFacts({ group: target }) };
const busy = [{ on: '2026-11-17', startsAt: '10:00', minutes: 60, groupId: A_GROUP }];
const move = (parts: Partial<MoveMember> = {}): MoveMember => ({
  by: aManager(),
  from: TODAY,
  candidate: aCandidate({ busy, places: [{ groupId: A_GROUP, programmeId: A_PROGRAMME }] }),
  chosen: { code: 'NEED_MATCHES', note: null },
  overrides: [],
  notes: notesAbout(),
  ...parts,
});

describe('a member', () => {
  it('goes from one group to another; the former place and its hours are in nobody’s way', () => {
    given(both)
      .when(moveMember, move())
      .then({
        type: 'MemberMoved',
        left: { type: 'MemberLeft', studentId: A_STUDENT, from: '2026-11-03', to: '2026-11-15' },
        joined: { type: 'MemberAdded' },
      });
  });

  it('is not moved to somebody from whom they are kept apart (GRP-4)', () => {
    given(both)
      .when(moveMember, move({ candidate: aCandidate({ keptApartFrom: [CAZ] }) }))
      .thenRefused('KEPT_APART at studentId');
  });

  it('is not moved in words that name another (rules.md §5, point 2)', () => {
    given(both)
      .when(moveMember, move({ chosen: { code: 'OTHER', note: 'Away from Ben' } }))
      .thenRefused('OTHER_MEMBER_NAMED at chosen.note');
  });

  it('is not moved out of a group that they are not in, or by a worker of elsewhere', () => {
    given({ ...both, from: aGroup().build() })
      .when(moveMember, move())
      .thenRefused('MEMBER_NOT_FOUND at studentId');
    given(both)
      .when(moveMember, move({ by: aWorker({ schoolIds: [ANOTHER_SCHOOL] }) }))
      .thenRefused('NOT_ALLOWED_FOR_ROLE');
  });
});
