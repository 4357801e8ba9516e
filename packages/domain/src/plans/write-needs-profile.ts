import { decided, type Decision } from '../kernel/decision.ts';
import { isBlank } from '../kernel/text.ts';
import { violation } from '../kernel/violation.ts';
import {
  inPrintedOrder,
  type NeedsProfile,
  type NeedsProfileWritten,
  type ProfileStatement,
} from './needs-profile.ts';
import { PROFILE_SECTIONS } from './plan-codes.ts';
import { writesPlans, type OnCase, type PlanViolations } from './plan-rules.ts';
import type { PlanViolationCode } from './plan-violations.ts';

export interface WriteNeedsProfile extends OnCase {
  readonly studentDeclined: boolean;
  readonly statements: readonly ProfileStatement[];
}

/**
 * ASS-2, NEED-1, NEED-2: a profile starts with what the student is good at, and each statement says who says so.
 * What is not known yet is said and stops nothing (NEED-4); so is a profile in which only adults speak.
 */
export function writeNeedsProfile(
  state: NeedsProfile,
  command: WriteNeedsProfile,
): Decision<NeedsProfileWritten, PlanViolationCode> {
  const { by, today, studentDeclined, statements } = command;
  const has = (section: ProfileStatement['section']) =>
    statements.some((one) => one.section === section && !isBlank(one.text));
  return decided(
    [
      ...writesPlans(command, state),
      ...statements.flatMap((one, at) => statementFits(one, today, `statements.${at}`)),
      ...(has('STRENGTHS') ? [] : [violation('STRENGTHS_MISSING' as const, 'statements')]),
    ],
    [
      {
        type: 'NeedsProfileWritten',
        profile: {
          version: (state.versions.at(-1)?.version ?? 0) + 1,
          writtenOn: today,
          writtenBy: by.staffId,
          studentDeclined,
          statements: inPrintedOrder(statements),
        },
      },
    ],
    [
      ...PROFILE_SECTIONS.filter((section) => section !== 'STRENGTHS' && !has(section))
        .filter((section) => section !== 'OWN_WORDS' || !studentDeclined)
        .map((section) => violation('PROFILE_SECTION_EMPTY' as const, 'statements', section)),
      ...(statements.some(({ saidBy }) => saidBy === 'STUDENT')
        ? []
        : [violation('PROFILE_OF_ADULTS_ONLY' as const, 'statements')]),
    ],
  );
}

function statementFits(
  { section, text, saidBy, saidOn }: ProfileStatement,
  today: string,
  field: string,
): PlanViolations {
  return [
    ...(isBlank(text) ? [violation('PROFILE_STATEMENT_MISSING' as const, `${field}.text`)] : []),
    ...(section === 'OWN_WORDS' && saidBy !== 'STUDENT'
      ? [violation('OWN_WORDS_OF_ANOTHER' as const, `${field}.saidBy`)]
      : []),
    ...(saidOn > today ? [violation('SAID_IN_FUTURE' as const, `${field}.saidOn`)] : []),
  ];
}
