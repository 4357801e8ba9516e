import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import {
  setKeepApart as decide,
  type CentreId,
  type GroupId,
  type KeepApartId,
  type SchoolId,
  type StudentId,
} from '@outreach/domain';
import { answerAct } from '../../../acts/answer-act.ts';
import type { Act } from '../../../acts/act.ts';
import { idOf, present, writtenOrNull } from '../../../acts/find.ts';
import { queryOne } from '../../../acts/query-one.ts';
import type { Outcome } from '../../../acts/outcome.ts';
import type { Context } from '../../../context.ts';
import { sql } from 'kysely';
import { Student } from '../../students/student.entity.ts';
import { lockStudent } from '../lock-student.ts';
import { KeepApartSuccess } from './keep-apart-results.type.ts';
import { KeepApart } from './keep-apart.entity.ts';
import { recordOfBoth } from './record-of-both.ts';
import { keepApartState } from './keep-apart-state.ts';
import { SetKeepApartInput, SetKeepApartResult } from './set-keep-apart.input.ts';

@Resolver()
export class SetKeepApartMutation {
  @Mutation(() => SetKeepApartResult, {
    description: 'Keep two students apart in groups, from today on (GRP-4)',
  })
  setKeepApart(
    @Arg('input', () => SetKeepApartInput, { description: 'What is sent' })
    input: SetKeepApartInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof SetKeepApartResult> {
    return answerAct(context, info, {
      name: 'setKeepApart',
      input,
      success: KeepApartSuccess,
      shows: { keepApart: 'KeepApart' },
      work: (act) => setKeepApart(act, input),
    });
  }
}

async function setKeepApart(act: Act, input: SetKeepApartInput): Promise<Outcome> {
  const { em, viewer, today, now } = act;
  const ids = [idOf(input.studentId), idOf(input.otherStudentId)].sort() as [StudentId, StudentId];
  for (const id of ids) await lockStudent(act, id);
  const students = [];
  for (const id of ids) students.push(present(await em.findOne(Student, { id })));
  const own = students.find(({ schoolId }) => viewer.schoolIds.includes(schoolId as SchoolId));
  const { centreId, schoolId } = present(own ?? students[0] ?? null);
  const rows = await em.find(KeepApart, { studentId: ids[0], otherStudentId: ids[1] });
  const keepApart = {
    id: act.newId() as KeepApartId,
    centreId: centreId as CentreId,
    students: ids,
    reason: input.reason,
    note: writtenOrNull(input.note, 'note', 2_000),
  };
  const decision = decide(rows.map(keepApartState), {
    by: viewer,
    today,
    schoolId: schoolId as SchoolId,
    keepApart,
    togetherIn: await groupsOfBoth(act, ids),
  });
  if (decision.outcome === 'refused') return decision;
  const standing = rows.find(({ liftedOn }) => liftedOn == null)?.id;
  for (const event of decision.events) {
    if (event.type !== 'KeepApartSet') continue;
    em.persist(
      em.create(KeepApart, {
        id: keepApart.id,
        centreId,
        schoolId,
        studentId: ids[0],
        otherStudentId: ids[1],
        startsOn: event.keepApart.from,
        reason: keepApart.reason,
        note: keepApart.note,
        setBy: viewer.staffId,
        createdAt: now,
      }),
    );
    recordOfBoth(act, students, 'KEEP_APART_SET');
  }
  return {
    outcome: 'done',
    nodes: { keepApart: decision.events.length > 0 ? keepApart.id : (standing ?? keepApart.id) },
    warnings: decision.warnings,
  };
}

function groupsOfBoth({ em }: Act, [one, other]: readonly [StudentId, StudentId]) {
  return queryOne<GroupId[]>(
    em,
    sql`(select coalesce(json_agg(a.group_id order by a.group_id), '[]') from outreach.group_membership a
      join outreach.group_membership b on b.group_id = a.group_id and b.student_id = ${other}::uuid and b.ends_on is null
      where a.student_id = ${one}::uuid and a.ends_on is null)`,
  );
}
