import { PROFILE_SECTIONS } from '@outreach/domain';
import { today } from '../../components/dates.ts';
import type { FormProblem } from '../../composables/useForm.ts';
import type { Enum } from '../../graphql/graphql.ts';
import type { ProfileWhole, SaidBy } from './plan-words.ts';

export interface StatementValues {
  section: Enum<'ProfileSection'>;
  text: string;
  saidBy: SaidBy;
  saidOn: string;
  /** The words as they were read; other words were said today. */
  was: string;
}

/** Who usually says something of a section. */
const usualVoice: Readonly<Record<Enum<'ProfileSection'>, SaidBy>> = {
  STRENGTHS: 'STUDENT',
  OWN_WORDS: 'STUDENT',
  TRIGGERS: 'STUDENT',
  WHAT_HELPS: 'STUDENT',
  SCHOOL_HAS_SEEN: 'SCHOOL',
  HOME_HAS_SEEN: 'PARENT',
};

export const newStatement = (section: Enum<'ProfileSection'>): StatementValues => ({
  ...{ section, text: '', saidBy: usualVoice[section], saidOn: today(), was: '' },
});

/** What was written last, and an empty line where a section has nothing yet: strengths first (NEED-2). */
export const statementsOf = (profile: ProfileWhole | null): StatementValues[] =>
  PROFILE_SECTIONS.flatMap((section) => {
    const known = profile?.statements.filter((one) => one.section === section) ?? [];
    return known.length === 0
      ? [newStatement(section)]
      : known.map(({ text, saidBy, saidOn }) => ({ section, text, saidBy, saidOn, was: text }));
  });

/** An empty line is "not known yet", and is not sent (NEED-4). */
export const written = (statements: readonly StatementValues[]): StatementValues[] =>
  statements.filter(({ text }) => text.trim() !== '');

export const statementsInput = (statements: readonly StatementValues[]) =>
  written(statements).map(({ was, saidOn, ...line }) => ({
    ...line,
    saidOn: line.text === was ? saidOn : today(),
  }));

export const checkStatements = (statements: readonly StatementValues[]): FormProblem[] =>
  written(statements).some(({ section }) => section === 'STRENGTHS')
    ? []
    : [{ field: 'statements.0.text', message: 'Write what the student is good at' }];

/** The rules count the lines that were sent; the form also has the empty ones. */
export function statementField(
  field: string | null,
  statements: readonly StatementValues[],
): string | undefined {
  if (field === null) return undefined;
  const [, sent, part] = /^statements\.(\d+)\.(\w+)$/.exec(field) ?? [];
  if (sent === undefined) return 'statements.0.text';
  const line = written(statements)[Number(sent)];
  return `statements.${line === undefined ? 0 : statements.indexOf(line)}.${part}`;
}
