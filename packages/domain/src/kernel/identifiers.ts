declare const brand: unique symbol;

/** A string that cannot be mistaken for another kind of string. */
export type Branded<Name extends string> = string & { readonly [brand]: Name };

export type CentreId = Branded<'CentreId'>;
export type SchoolId = Branded<'SchoolId'>;
export type StaffId = Branded<'StaffId'>;
export type StudentId = Branded<'StudentId'>;
export type DraftId = Branded<'DraftId'>;
export type ReferralId = Branded<'ReferralId'>;
export type ConsentId = Branded<'ConsentId'>;
export type CaseId = Branded<'CaseId'>;
export type CoverId = Branded<'CoverId'>;
export type AllocationId = Branded<'AllocationId'>;
export type SessionId = Branded<'SessionId'>;
export type SeriesId = Branded<'SeriesId'>;
export type GroupId = Branded<'GroupId'>;
export type ProgrammeId = Branded<'ProgrammeId'>;
export type PlanId = Branded<'PlanId'>;
export type TargetId = Branded<'TargetId'>;
export type KeepApartId = Branded<'KeepApartId'>;

/** A school day or other calendar day, `YYYY-MM-DD`, with no time and no zone. */
export type SchoolDate = string;

/** The time on the wall where the service works, `HH:MM`, with no day and no zone. */
export type WallTime = string;

/** A moment, ISO 8601 in UTC. */
export type Instant = string;
