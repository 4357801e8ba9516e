import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { DateScalar } from '../../../graphql/scalars.ts';
import { GroupCandidateConnection } from './group-candidate.type.ts';
import { groupCandidates } from './group-candidates.ts';
import { GroupingProposal } from './grouping-proposal.type.ts';
import { proposeGroups } from './propose-groups.ts';
import { ProposedPlaceInput } from './proposed-place.input.ts';

@Resolver()
export class GroupingQueries {
  @Query(() => GroupCandidateConnection, {
    description:
      'Who could be in a group of a programme at a school, with the reasons they fit (WRK-6)',
  })
  groupCandidates(
    @Arg('programmeId', () => ID, { description: 'The programme' }) programmeId: string,
    @Arg('schoolId', () => ID, { description: 'The school' }) schoolId: string,
    @Arg('groupId', () => ID, {
      nullable: true,
      description: 'A group of it, to be told of each whether they may join',
    })
    groupId: string | null,
    @Arg('from', () => DateScalar, {
      nullable: true,
      description: 'The first day of the place; today when left out',
    })
    from: string | null,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many, 1 to 100' })
    first: number,
    @Ctx() context: Context,
  ): Promise<object> {
    return groupCandidates(context, { programmeId, schoolId, groupId, from, first });
  }

  @Query(() => GroupingProposal, {
    description:
      'The best grouping for the open groups of a school, or of a programme; nothing is stored, and a person changes it by hand',
  })
  proposeGroups(
    @Arg('schoolId', () => ID, { nullable: true, description: 'Groups at this school' })
    schoolId: string | null,
    @Arg('programmeId', () => ID, { nullable: true, description: 'Groups of this programme' })
    programmeId: string | null,
    @Arg('proposed', () => [ProposedPlaceInput], {
      nullable: true,
      description: 'The proposal at hand: whoever may stays where it has put them',
    })
    proposed: ProposedPlaceInput[] | null,
    @Arg('seconds', () => Int, {
      defaultValue: 5,
      description: 'How long it may take, 1 to 8; the best that was found by then is the answer',
    })
    seconds: number,
    @Ctx() context: Context,
  ): Promise<object> {
    return proposeGroups(context, { schoolId, programmeId, proposed: proposed ?? [], seconds });
  }
}
