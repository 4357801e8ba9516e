import { describe, it } from 'vitest';
import { aReferrer, aWorker } from '../access/viewer.builder.ts';
import { A_STUDENT, TODAY } from '../consent/consent.builder.ts';
import { given } from '../kernel/given-when-then.ts';
import { removeMember, type RemoveMember } from './remove-member.ts';
import { aGroup, aPlace, BEN, CAZ, notesAbout } from './workshop.builder.ts';

const remove = (parts: Partial<RemoveMember> = {}): RemoveMember => ({
  by: aWorker(),
  today: TODAY,
  studentId: A_STUDENT,
  on: TODAY,
  leaving: { code: 'STUDENT_CHOSE', note: null },
  notes: notesAbout(),
  ...parts,
});
const three = aGroup()
  .withMembers(aPlace(A_STUDENT, { from: '2026-11-03' }), BEN, CAZ)
  .build();

describe('a member', () => {
  it('leaves on a day, for a reason; the row stays (GRP-5)', () => {
    given(three)
      .when(removeMember, remove())
      .then({
        type: 'MemberLeft',
        studentId: A_STUDENT,
        from: '2026-11-03',
        to: TODAY,
        leaving: { code: 'STUDENT_CHOSE' },
      })
      .warning();
  });

  it('does not leave in words that name another (rules.md §5, point 2)', () => {
    given(three)
      .when(removeMember, remove({ leaving: { code: 'OTHER', note: 'Fell out with Ben' } }))
      .thenRefused('OTHER_MEMBER_NAMED at leaving.note');
  });

  it('is taken out once', () => {
    const gone = aGroup()
      .withMembers(aPlace(A_STUDENT, { to: TODAY }))
      .build();
    given(gone).when(removeMember, remove()).then();
    given(gone)
      .when(removeMember, remove({ on: '2026-11-15' }))
      .thenRefused('MEMBER_NOT_FOUND at studentId');
    given(aGroup().build())
      .when(removeMember, remove())
      .thenRefused('MEMBER_NOT_FOUND at studentId');
  });

  it.each([
    ['in the future', { on: '2026-11-17' }, ['LEAVES_IN_FUTURE at on']],
    ['before they joined', { on: '2026-11-02' }, ['LEAVES_BEFORE_JOINING at on']],
    [
      'for another reason that nobody says',
      { leaving: { code: 'OTHER', note: null } },
      ['REASON_MISSING at leaving.note'],
    ],
    ['by order of the school', { by: aReferrer() }, ['NOT_ALLOWED_FOR_ROLE']],
  ] as const)('does not leave %s', (_what, parts, codes) => {
    given(three)
      .when(removeMember, remove(parts))
      .thenRefused(...codes);
  });

  it('may give up a place that begins later', () => {
    const later = aGroup()
      .withMembers(aPlace(A_STUDENT, { from: '2026-12-01' }), BEN, CAZ)
      .build();
    given(later).when(removeMember, remove()).then({ type: 'MemberLeft', from: '2026-12-01' });
  });
});

it('a group that falls to one asks what becomes of it', () => {
  given(aGroup().withMembers(A_STUDENT, BEN).build())
    .when(removeMember, remove())
    .then({ type: 'MemberLeft' })
    .warning('GROUP_FALLS_TO_ONE');
});
