import { mayHoldSession } from '../cases/may-hold-session.ts';
import type { SupportCase } from '../cases/support-case.ts';
import { INTERVENTION_CONSENT_KINDS } from '../consent/consent-codes.ts';
import { maySupport, type ConsentStanding } from '../consent/consent-standing.ts';
import type { CaseId, StudentId } from '../kernel/identifiers.ts';
import { violation } from '../kernel/violation.ts';
import { SESSION_KIND_RULES, type SessionKind } from './session-codes.ts';
import type { SessionViolations } from './session-rules.ts';

/** What the rules need to know of a student for a session on a day. */
export interface StudentFacts {
  readonly studentId: StudentId;
  readonly caseId: CaseId | null;
  /** GRP-2: on roll at the session's school on its day. */
  readonly onRoll: boolean;
  readonly supportCase: Pick<SupportCase, 'status' | 'partnership'> | null;
  /** As it stands on the session's day. */
  readonly standing: ConsentStanding;
  /** CAS-1: another session was held with them before there was a case. */
  readonly metBefore: boolean;
  /** TRN-1, TRN-2: a school has nominated them to start there, which stands in place of roll and case. */
  readonly nominated?: boolean;
  /** GRP-4: never together with these; why is not for everybody to read. */
  readonly keptApartFrom: readonly StudentId[];
}

export interface NamedStudents {
  readonly kind: SessionKind;
  readonly students: readonly StudentFacts[];
  readonly maximumSize: number;
  /** CAS-1: the one visit before there is a case. */
  readonly meetAndAssess: boolean;
  /** Who came, once that is known: whoever was away needs no agreement and takes no place. */
  readonly came?: ReadonlySet<StudentId>;
}

/** What stops a session with these students, and what a person should weigh. */
export interface StudentsCheck {
  readonly stops: SessionViolations;
  readonly warnings: SessionViolations;
}

/**
 * How many students a kind of session names (SUP-1, GRP-1), and for each of them: on roll (GRP-2), an open case
 * (CAS-1) and agreement to that kind of support on that day (CNS-1). Two who are kept apart are never planned
 * together (GRP-4); that they were together all the same is recorded, and said. Fields are `students.N`.
 */
export function mayNameStudents(named: NamedStudents): StudentsCheck {
  const each = named.students.map((student, at) =>
    named.came?.has(student.studentId) === false
      ? { stops: [], warnings: [] }
      : checkOne(named, student, `students.${at}`),
  );
  const apart = keptApart(named);
  return {
    stops: [
      ...numberFits(named),
      ...each.flatMap(({ stops }) => stops),
      ...(named.came === undefined ? apart : []),
    ],
    warnings: [
      ...groupOfOne(named),
      ...each.flatMap(({ warnings }) => warnings),
      ...(named.came === undefined ? [] : apart),
    ],
  };
}

/** GRP-4: whoever is kept apart from somebody named before them; of those who came, where that is known. */
function keptApart({ students, came }: NamedStudents): SessionViolations {
  const there = students.filter(({ studentId }) => came?.has(studentId) !== false);
  return there.flatMap((one, at) =>
    there
      .slice(0, at)
      .some(
        (other) =>
          one.keptApartFrom.includes(other.studentId) ||
          other.keptApartFrom.includes(one.studentId),
      )
      ? [violation('KEPT_APART' as const, `students.${students.indexOf(one)}`)]
      : [],
  );
}

/** A group that fell to one is merged, made one to one or ended (rules.md 4.8); a person decides which. */
function groupOfOne({ kind, students }: NamedStudents): SessionViolations {
  return SESSION_KIND_RULES[kind].students === 'SEVERAL' && students.length === 1
    ? [violation('GROUP_OF_ONE', 'students')]
    : [];
}

function numberFits({ kind, students, maximumSize, came }: NamedStudents): SessionViolations {
  const { students: wanted } = SESSION_KIND_RULES[kind];
  const twice = students.some(
    ({ studentId }, at) => students.findIndex((one) => one.studentId === studentId) !== at,
  );
  return [
    ...(wanted === 'NONE' && students.length > 0
      ? [violation('STUDENT_NOT_NAMED_HERE' as const, 'students')]
      : []),
    ...((wanted === 'ONE' || wanted === 'SEVERAL') && students.length === 0
      ? [violation('SESSION_STUDENT_MISSING' as const, 'students')]
      : []),
    ...(wanted === 'ONE' && students.length > 1
      ? [violation('ONE_STUDENT_ONLY' as const, 'students')]
      : []),
    ...(wanted === 'SEVERAL' && (came?.size ?? students.length) > maximumSize
      ? [violation('GROUP_TOO_LARGE' as const, 'students')]
      : []),
    ...(twice ? [violation('STUDENT_NAMED_TWICE' as const, 'students')] : []),
  ];
}

/** CNS-1: whether this kind of session is agreed to; support of whichever kind is enough for some. */
export function isAgreedTo(kind: SessionKind, standing: ConsentStanding): boolean {
  const { consent } = SESSION_KIND_RULES[kind];
  if (consent === null) return true;
  return consent === 'ANY' ? anyAgreed(standing) !== undefined : maySupport(standing, consent);
}

function anyAgreed(standing: ConsentStanding) {
  return INTERVENTION_CONSENT_KINDS.find((one) => maySupport(standing, one));
}

function checkOne(
  { kind, meetAndAssess }: NamedStudents,
  { onRoll, supportCase, standing, metBefore, nominated }: StudentFacts,
  field: string,
): StudentsCheck {
  const { consent } = SESSION_KIND_RULES[kind];
  if (consent === null) return { stops: [], warnings: [] };
  if (nominated === true && kind === 'TRANSITION')
    return {
      stops: isAgreedTo(kind, standing) ? [] : [violation('SUPPORT_NOT_AGREED', field)],
      warnings: [],
    };
  // Support of whichever kind is asked as the kind that was agreed to, or as one to one where none was.
  const held = mayHoldSession({
    kind: consent === 'ANY' ? (anyAgreed(standing) ?? 'ONE_TO_ONE') : consent,
    supportCase,
    standing,
    meetAndAssess: meetAndAssess && kind === 'ONE_TO_ONE',
    metBefore,
  });
  const stops = held.outcome === 'refused' ? held.violations : [];
  const warnings = held.outcome === 'accepted' ? held.warnings : [];
  return {
    stops: [
      ...(onRoll ? [] : [violation('STUDENT_NOT_ON_ROLL' as const, field)]),
      ...stops.map(({ code }) => violation(code as SessionViolations[number]['code'], field)),
    ],
    warnings: warnings.map(({ code, detail }) =>
      violation(code as SessionViolations[number]['code'], field, detail),
    ),
  };
}
