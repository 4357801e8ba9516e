import { describe, expect, it } from 'vitest';
import { A_CASE, aManager, aReferrer, aWorker } from '../access/viewer.builder.ts';
import { TODAY } from '../consent/consent.builder.ts';
import { given } from '../kernel/given-when-then.ts';
import { evolveNeedsProfile, type ProfileStatement } from './needs-profile.ts';
import { noProfile } from './plan.builder.ts';
import { PROFILE_SECTIONS } from './plan-codes.ts';
import { writeNeedsProfile, type WriteNeedsProfile } from './write-needs-profile.ts';

const says = (
  section: ProfileStatement['section'],
  parts: Partial<ProfileStatement> = {},
): ProfileStatement => ({
  section,
  text: 'Something that is known.',
  saidBy: section === 'OWN_WORDS' ? 'STUDENT' : 'SCHOOL',
  saidOn: TODAY,
  ...parts,
});
const write: WriteNeedsProfile = {
  by: aWorker({ caseIds: [A_CASE] }),
  today: TODAY,
  caseIsOpen: true,
  studentDeclined: false,
  statements: PROFILE_SECTIONS.map((section) => says(section)),
};
const writing = (parts: Partial<WriteNeedsProfile> = {}) =>
  given(noProfile).when(writeNeedsProfile, { ...write, ...parts });

describe('a needs profile (ASS-2)', () => {
  it('is written, strengths first, each statement with who says so (NEED-1, NEED-2)', () => {
    writing({ statements: write.statements.toReversed() })
      .then({
        type: 'NeedsProfileWritten',
        profile: {
          version: 1,
          writtenOn: TODAY,
          statements: PROFILE_SECTIONS.map((section) => ({ section })),
        },
      })
      .warning();
  });

  it('written again is a version more', () => {
    const [first] = writeNeedsProfileEvents();
    if (first === undefined) throw new Error('nothing was written');
    const before = evolveNeedsProfile(noProfile, first);
    given(before)
      .when(writeNeedsProfile, { ...write, by: aManager() })
      .then({ type: 'NeedsProfileWritten', profile: { version: 2 } });
    expect(evolveNeedsProfile(before, first).versions).toHaveLength(2);
  });

  it.each([
    ['without strengths', { statements: [says('OWN_WORDS')] }, 'STRENGTHS_MISSING at statements'],
    [
      'with an empty one',
      { statements: [says('STRENGTHS'), says('TRIGGERS', { text: ' ' })] },
      'PROFILE_STATEMENT_MISSING at statements.1.text',
    ],
    [
      'in which an adult speaks for the student',
      { statements: [says('STRENGTHS'), says('OWN_WORDS', { saidBy: 'PARENT' })] },
      'OWN_WORDS_OF_ANOTHER at statements.1.saidBy',
    ],
    [
      'of what will be said',
      { statements: [says('STRENGTHS', { saidOn: '2026-11-17' })] },
      'SAID_IN_FUTURE at statements.0.saidOn',
    ],
    ['of a closed case', { caseIsOpen: false }, 'CASE_IS_CLOSED'],
    ['by a worker without the case', { by: aWorker() }, 'NOT_ALLOWED_FOR_ROLE'],
    ['by the school', { by: aReferrer() }, 'NOT_ALLOWED_FOR_ROLE'],
  ] as const)('is not written %s', (_how, parts, code) => {
    writing(parts).thenRefused(code);
  });

  it('says what is not known yet, and that only adults speak (NEED-4)', () => {
    writing({ statements: [says('STRENGTHS'), says('TRIGGERS')] })
      .then({ type: 'NeedsProfileWritten' })
      .warning(
        'PROFILE_SECTION_EMPTY',
        'PROFILE_SECTION_EMPTY',
        'PROFILE_SECTION_EMPTY',
        'PROFILE_SECTION_EMPTY',
        'PROFILE_OF_ADULTS_ONLY at statements',
      );
  });

  it('respects that the student did not want to say, and shows it', () => {
    const statements = write.statements.filter(({ section }) => section !== 'OWN_WORDS');
    writing({ statements, studentDeclined: true })
      .then({ type: 'NeedsProfileWritten', profile: { studentDeclined: true } })
      .warning('PROFILE_OF_ADULTS_ONLY at statements');
  });
});

function writeNeedsProfileEvents() {
  const decision = writeNeedsProfile(noProfile, write);
  return decision.outcome === 'accepted' ? decision.events : [];
}
