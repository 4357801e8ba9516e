import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { answerAct } from '../../acts/answer-act.ts';
import type { Act } from '../../acts/act.ts';
import type { Context } from '../../context.ts';
import { inviteStaffMember as decide, type SchoolId } from '@outreach/domain';
import { idOf, present, written, writtenOrNull } from '../../acts/find.ts';
import type { Outcome } from '../../acts/outcome.ts';
import { School } from '../schools/school.entity.ts';
import { hasManager } from './has-manager.ts';
import { invitationFor } from './invitation-for.ts';
import { StaffMember } from './staff-member.entity.ts';
import { InviteStaffMemberInput, InviteStaffMemberResult } from './invite-staff-member.input.ts';
import { InvitationSuccess } from './staff-results.type.ts';

@Resolver()
export class InviteStaffMemberMutation {
  @Mutation(() => InviteStaffMemberResult, {
    description: 'Invite a person; the link is shown once',
  })
  inviteStaffMember(
    @Arg('input', () => InviteStaffMemberInput, { description: 'What is sent' })
    input: InviteStaffMemberInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof InviteStaffMemberResult> {
    return answerAct(context, info, {
      name: 'inviteStaffMember',
      input,
      success: InvitationSuccess,
      shows: { staffMember: 'StaffMember' },
      work: (act) => inviteStaffMember(act, input),
    });
  }
}

async function inviteStaffMember(act: Act, input: InviteStaffMemberInput): Promise<Outcome> {
  const { em, viewer: by, newId } = act;
  const schoolId =
    input.schoolId == null
      ? null
      : present(await em.findOne(School, { id: idOf(input.schoolId) })).id;
  const centre = { centreId: by.centreId, hasManager: await hasManager(act) };
  const decision = decide(centre, {
    by,
    name: written(input.name, 'name', 200),
    email: written(input.email, 'email', 200),
    role: input.role,
    schoolId: schoolId as SchoolId | null,
    contractedMinutesPerWeek: input.contractedMinutesPerWeek ?? null,
  });
  if (decision.outcome === 'refused') return decision;
  const id = newId();
  for (const { name, email, role } of decision.events) {
    em.persist(
      em.create(StaffMember, {
        id,
        centreId: by.centreId,
        schoolId,
        name,
        email,
        role,
        jobTitle: writtenOrNull(input.jobTitle, 'jobTitle', 200),
        contractedMinutesPerWeek: input.contractedMinutesPerWeek ?? null,
        accountState: 'INVITED',
      }),
    );
    act.record({
      event: 'STAFF_INVITED',
      subject: 'STAFF',
      subjectId: id,
      schoolId,
      facts: [{ name: 'role', value: role }],
    });
  }
  await em.flush();
  return { outcome: 'done', nodes: { staffMember: id }, ...(await invitationFor(act, id)) };
}
