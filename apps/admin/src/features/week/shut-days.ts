import { addDays, weekdayOf } from '@outreach/domain';
import { closureKindLabels } from '../../messages/labels.ts';
import type { WeekSchool } from './week.documents.ts';

const closures = ['INSET', 'CLOSURE', 'OCCASIONAL', 'BANK_HOLIDAY'] as const;
const isClosure = (code: string): code is (typeof closures)[number] =>
  closures.some((one) => one === code);

/** Why a school is shut to students on a day, by its calendar; nothing where it is open or nobody entered the term. */
export function whyShut({ ledger }: WeekSchool, day: string): string | null {
  if (ledger === null) return null;
  if (ledger.notKnown.some(({ from, to }) => from <= day && day <= to)) return null;
  const monday = addDays(day, 1 - weekdayOf(day));
  const weeks = ledger.weeks.filter((week) => week.monday === monday && week.term !== null);
  if (weeks.length === 0) return 'Holiday';
  const reasons = weeks.flatMap(({ explanations }) => explanations);
  for (const { code, from, to } of reasons) {
    if (from === null) continue;
    if (isClosure(code) && from === day) return closureKindLabels[code];
    if (code === 'HALF_TERM' && from <= day && day <= (to ?? from)) return 'Half term';
    if (code === 'TERM_BEGINS' && day < from) return 'Holiday';
    if (code === 'TERM_ENDS' && day > from) return 'Holiday';
  }
  return null;
}
