import {
  type NewNominee,
  type NomineeOnRecord,
  type SchoolId,
  type StudentId,
} from '@outreach/domain';
import { sql } from 'kysely';
import type { Act } from '../../acts/act.ts';
import { idOf, present, written, writtenOrNull } from '../../acts/find.ts';
import { queryOne } from '../../acts/query-one.ts';
import { Enrolment } from '../students/enrolment.entity.ts';
import { Student } from '../students/student.entity.ts';
import { lockStudent } from '../workshops/lock-student.ts';
import type { NewNomineeInput } from './nominate-for-transition.input.ts';
import { TransitionNomination } from './transition-nomination.entity.ts';

/** A student on record whom the viewer may see, with where they are nominated for a September to come. */
export async function findOnRecord(act: Act, studentId: string, kind: string) {
  const { em, today } = act;
  const id = idOf(studentId);
  await lockStudent(act, id);
  const row = present(await em.findOne(Student, { id }));
  const enrolments = await em.find(Enrolment, { studentId: id });
  const standing = await em.findOne(TransitionNomination, {
    ...{ studentId: id, kind, endedOn: null },
    startsOn: { $gt: today },
  });
  const nominee: NomineeOnRecord = {
    studentId: id as StudentId,
    schoolId: row.schoolId as SchoolId,
    yearGroup: row.yearGroup,
    onRoll: enrolments.some(
      ({ startsOn, endsOn }) => startsOn <= today && (endsOn == null || endsOn >= today),
    ),
    nominatedAt: (standing?.schoolId ?? null) as SchoolId | null,
  };
  return { row, standing, nominee };
}

/** A pupil as they were typed; who types the same one at the same moment waits, so that a pupil is on record once. */
export async function newNominee(
  { em }: Act,
  schoolId: string,
  input: NewNomineeInput,
): Promise<NewNominee> {
  const details: NewNominee['details'] = {
    givenName: written(input.givenName, 'givenName', 100),
    familyName: written(input.familyName, 'familyName', 100),
    preferredName: null,
    dateOfBirth: input.dateOfBirth,
    sex: 'NOT_STATED',
    upn: writtenOrNull(input.upn, 'upn', 40)?.toUpperCase() ?? null,
    upnUnknownReason: null,
    uln: null,
  };
  const { upn, givenName, familyName, dateOfBirth } = details;
  const [given, family] = [givenName.trim(), familyName.trim()];
  await sql`select pg_advisory_xact_lock(hashtextextended(${`nominee ${family.toLowerCase()} ${dateOfBirth}`}, 0))`.execute(
    em.getKysely(),
  );
  const known = await queryOne<NewNominee['known']>(
    em,
    sql`auth.pupil_on_record(${schoolId}::uuid, ${upn}::text, ${given}::text, ${family}::text, ${dateOfBirth}::date)`,
  );
  return {
    details,
    fromSchool: {
      name: writtenOrNull(input.fromSchoolName, 'fromSchoolName', 200),
      urn: writtenOrNull(input.fromSchoolUrn, 'fromSchoolUrn', 20),
    },
    known,
  };
}
