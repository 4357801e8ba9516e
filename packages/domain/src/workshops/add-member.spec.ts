import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds } from '../../test/seeded.ts';
import {
  A_CASE,
  aManager,
  ANOTHER_SCHOOL,
  aReferrer,
  aWorker,
  onlookers,
} from '../access/viewer.builder.ts';
import { A_STUDENT, TODAY } from '../consent/consent.builder.ts';
import { given } from '../kernel/given-when-then.ts';
import { addMember, type AddMember } from './add-member.ts';
import { checkMember, needsOverride } from './check-member.ts';
import type { CandidateFacts } from './member-facts.ts';
import {
  aCandidate,
  aGroup,
  ANOTHER_GROUP,
  A_PROGRAMME,
  aPlace,
  aProgramme,
  BEN,
  CAZ,
  groupFacts,
  notesAbout,
} from './workshop.builder.ts';
import { OVERRIDABLE_WARNINGS } from './workshop-violations.ts';

const facts = groupFacts({ group: aGroup().withMembers(BEN, CAZ).build() });
const add = (parts: Partial<AddMember> = {}): AddMember => ({
  by: aWorker(),
  from: TODAY,
  candidate: aCandidate(),
  chosen: { code: 'NEED_MATCHES', note: null },
  overrides: [],
  notes: notesAbout(),
  ...parts,
});

describe('a student', () => {
  it.each([aWorker(), aManager()])(
    'gets a place by $role, with the reason they were chosen (WRK-6)',
    (by) => {
      given(facts)
        .when(addMember, add({ by }))
        .then({
          type: 'MemberAdded',
          membership: {
            studentId: A_STUDENT,
            caseId: A_CASE,
            from: TODAY,
            to: null,
            chosen: { code: 'NEED_MATCHES' },
          },
        })
        .warning();
    },
  );

  it('is not chosen for no reason', () => {
    given(facts)
      .when(addMember, add({ chosen: null }))
      .thenRefused('CHOSEN_REASON_MISSING at chosen');
    given(facts)
      .when(addMember, add({ chosen: { code: 'OTHER', note: ' ' } }))
      .thenRefused('REASON_MISSING at chosen.note');
  });

  it('joins from a day that has sessions before it, and not in the past', () => {
    given(facts)
      .when(addMember, add({ from: '2026-12-02' }))
      .then({ type: 'MemberAdded' });
    given(facts)
      .when(addMember, add({ from: '2026-11-15' }))
      .thenRefused('JOINS_IN_PAST at from');
    given(facts)
      .when(addMember, add({ from: '2027-01-06' }))
      .thenRefused('JOINS_AFTER_LAST_SESSION at from');
  });

  it('is added once, however often it is sent', () => {
    const group = aGroup().withMembers(BEN, A_STUDENT).build();
    given(groupFacts({ group })).when(addMember, add()).then();
    given(groupFacts({ group }))
      .when(addMember, add({ from: '2026-11-18' }))
      .thenRefused('ALREADY_A_MEMBER at studentId');
  });

  it.each([aReferrer(), aWorker({ schoolIds: [ANOTHER_SCHOOL] }), ...onlookers()])(
    'is not added by $role of elsewhere or without the task',
    (by) => {
      given(facts).when(addMember, add({ by })).thenRefused('NOT_ALLOWED_FOR_ROLE');
    },
  );
});

describe('what is written about a newcomer', () => {
  it('names no other member (rules.md §5, point 2)', () => {
    given(facts)
      .when(addMember, add({ chosen: { code: 'OTHER', note: 'Gets on with Ben' } }))
      .thenRefused('OTHER_MEMBER_NAMED at chosen.note');
    const lessons = [{ subject: 'Maths', weekday: 2, startsAt: '10:00', minutes: 60 }];
    const overrides = [{ code: 'LESSON_MISSED' as const, reason: 'As with Ben.' }];
    const missing = { candidate: aCandidate({ lessons }), overrides };
    given(facts)
      .when(addMember, add(missing))
      .thenRefused('OTHER_MEMBER_NAMED at overrides.LESSON_MISSED');
    given(facts)
      .when(addMember, add({ ...missing, notes: notesAbout({ nameNobody: true }) }))
      .then({ type: 'MemberAdded' });
  });
});

describe('a warning', () => {
  const lessons = ['Maths', 'French'].map((subject) => ({
    subject,
    weekday: 2,
    startsAt: '10:00',
    minutes: 60,
  }));

  it('is let pass with a reason, which is kept with what was said', () => {
    given(facts)
      .when(
        addMember,
        add({
          candidate: aCandidate({ lessons }),
          overrides: [{ code: 'LESSON_MISSED', reason: 'Agreed with the head of year.' }],
        }),
      )
      .then({
        type: 'MemberAdded',
        membership: {
          overrides: [
            { code: 'LESSON_MISSED', detail: 'Maths, 6', reason: 'Agreed with the head of year.' },
            { code: 'LESSON_MISSED', detail: 'French, 6', reason: 'Agreed with the head of year.' },
          ],
        },
      });
  });

  it.each([
    [],
    [{ code: 'LESSON_MISSED' as const, reason: ' ' }],
    [{ code: 'YEAR_NOT_MEANT' as const, reason: 'Why not?' }],
  ])('is not let pass without a reason of its own', (...overrides) => {
    given(facts)
      .when(addMember, add({ candidate: aCandidate({ lessons }), overrides }))
      .thenRefused('OVERRIDE_REASON_MISSING at overrides.LESSON_MISSED');
  });

  it('about size or the end of consent asks for nothing', () => {
    given(groupFacts({}))
      .when(addMember, add({ candidate: aCandidate({ groupWorkAgreedUntil: '2026-12-01' }) }))
      .then({ type: 'MemberAdded', membership: { overrides: [] } })
      .warning('GROUP_BELOW_MINIMUM', 'CONSENT_ENDS_DURING_RUN');
  });

  it('never opens a hard stop, whatever the reason', () => {
    given(facts)
      .when(
        addMember,
        add({
          candidate: aCandidate({ keptApartFrom: [BEN] }),
          overrides: OVERRIDABLE_WARNINGS.map((code) => ({ code, reason: 'All the same.' })),
        }),
      )
      .thenRefused('KEPT_APART at studentId');
  });
});

const candidates: fc.Arbitrary<CandidateFacts> = fc
  .record({
    yearGroup: fc.integer({ min: 5, max: 11 }),
    openCaseId: fc.constantFrom(A_CASE, null),
    groupWorkAgreedUntil: fc.constantFrom(null, '2026-11-16', '2026-12-03', '2027-10-01'),
    keptApartFrom: fc.subarray([BEN, CAZ]),
    places: fc.subarray([{ groupId: ANOTHER_GROUP, programmeId: A_PROGRAMME }]),
    onRoll: fc.constantFrom([], aCandidate().onRoll),
    lessons: fc.subarray([{ subject: 'Maths', weekday: 2, startsAt: '10:00', minutes: 60 }]),
    busy: fc.subarray([{ on: '2026-12-01', startsAt: '10:00', minutes: 60, groupId: null }]),
  })
  .map((parts) => aCandidate(parts));

holds(
  'who is added is exactly who the check lets in: no stop, and a reason for each warning that needs one',
  fc.property(
    candidates,
    fc.integer({ min: 0, max: 6 }),
    fc.constantFrom('TARGETED' as const, 'INTO_KS4' as const),
    fc.subarray([...OVERRIDABLE_WARNINGS]),
    (candidate, size, kind, answered) => {
      const others = [
        BEN,
        CAZ,
        ...Array.from({ length: 4 }, (_, at) => `student-${at + 10}` as typeof BEN),
      ];
      const of = groupFacts({
        group: aGroup()
          .withMembers(...others.slice(0, size).map((id) => aPlace(id)))
          .build(),
        programme: aProgramme({ kind }),
        yearGroups: new Map([[BEN, 8]]),
      });
      const { stops, warnings } = checkMember(of, candidate);
      const open = warnings.filter(needsOverride).filter(({ code }) => !answered.includes(code));
      const decision = addMember(
        of,
        add({ candidate, overrides: answered.map((code) => ({ code, reason: 'Agreed.' })) }),
      );
      expect(decision.outcome).toBe(stops.length + open.length === 0 ? 'accepted' : 'refused');
      if (decision.outcome === 'refused')
        expect(decision.violations).toEqual(expect.arrayContaining([...stops]));
      else expect(decision.warnings).toEqual(warnings);
    },
  ),
);
