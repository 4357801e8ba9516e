import type { SchoolDate, StaffId } from '../kernel/identifiers.ts';
import type { SaidBy } from '../referrals/referral-content.ts';
import { PROFILE_SECTIONS, type ProfileSection } from './plan-codes.ts';
import type { PlanPlace } from './plan-rules.ts';

/** One thing that is known, with who says so and when: hearsay never becomes a fact (rules.md 4.5, CAS-4). */
export interface ProfileStatement {
  readonly section: ProfileSection;
  readonly text: string;
  readonly saidBy: SaidBy;
  readonly saidOn: SchoolDate;
}

export interface ProfileVersion {
  readonly version: number;
  readonly writtenOn: SchoolDate;
  readonly writtenBy: StaffId;
  /** The student was asked and did not want to say; it is respected and shown. */
  readonly studentDeclined: boolean;
  readonly statements: readonly ProfileStatement[];
}

/** ASS-2: what is known of a student, in versions: what was thought last term can still be read. */
export interface NeedsProfile extends PlanPlace {
  readonly versions: readonly ProfileVersion[];
}

export interface NeedsProfileWritten {
  readonly type: 'NeedsProfileWritten';
  readonly profile: ProfileVersion;
}

/** What a profile becomes: a version more, and none less. */
export function evolveNeedsProfile(
  state: NeedsProfile,
  { profile }: NeedsProfileWritten,
): NeedsProfile {
  return { ...state, versions: [...state.versions, profile] };
}

/** NEED-2: as it is asked and printed, section by section, strengths first. */
export function inPrintedOrder(statements: readonly ProfileStatement[]): ProfileStatement[] {
  return PROFILE_SECTIONS.flatMap((section) => statements.filter((one) => one.section === section));
}
