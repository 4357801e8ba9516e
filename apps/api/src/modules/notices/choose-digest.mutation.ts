import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { chooseDigest as decide, type StaffId } from '@outreach/domain';
import type { Act } from '../../acts/act.ts';
import { answerAct } from '../../acts/answer-act.ts';
import { idOf, present } from '../../acts/find.ts';
import type { Outcome } from '../../acts/outcome.ts';
import type { Context } from '../../context.ts';
import { ChooseDigestInput, ChooseDigestResult, DigestSuccess } from './choose-digest.input.ts';
import { StaffMember } from '../staff/staff-member.entity.ts';
import { NoticeChoice } from './notice-choice.entity.ts';

@Resolver()
export class ChooseDigestMutation {
  @Mutation(() => ChooseDigestResult, {
    description: "Turn one's own Monday digest off, or on again",
  })
  chooseDigest(
    @Arg('input', () => ChooseDigestInput, { description: 'What is sent' })
    input: ChooseDigestInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof ChooseDigestResult> {
    return answerAct(context, info, {
      name: 'chooseDigest',
      input,
      success: DigestSuccess,
      shows: { viewer: 'Viewer' },
      work: (act) => chooseDigest(act, input),
    });
  }
}

async function chooseDigest(act: Act, { wanted, ...input }: ChooseDigestInput): Promise<Outcome> {
  const { em, viewer: by } = act;
  const person = present(await em.findOne(StaffMember, { id: idOf(input.staffMemberId) }));
  const staffId = person.id as StaffId;
  const row = await em.findOne(NoticeChoice, { staffId });
  const decision = decide({ staffId, wants: row?.digest ?? true }, { by, wanted });
  if (decision.outcome === 'refused') return decision;
  if (decision.events.length > 0) {
    await em.upsert(NoticeChoice, { staffId, centreId: by.centreId, digest: wanted });
    act.record({
      event: 'DIGEST_CHOSEN',
      subject: 'STAFF',
      subjectId: staffId,
      facts: [{ name: 'wanted', value: String(wanted) }],
    });
  }
  return { outcome: 'done', nodes: { viewer: staffId } };
}
