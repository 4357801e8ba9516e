import { ref, type Ref } from 'vue';
import { announce } from '../../composables/useAnnouncer.ts';
import { useClient } from '../../composables/useClient.ts';
import { faultOf } from '../../messages/fault-of.ts';
import { proposeGroupsQuery, type Proposal } from './grouping.documents.ts';

export interface Proposing {
  readonly proposal: Readonly<Ref<Proposal | null>>;
  readonly thinking: Readonly<Ref<boolean>>;
  readonly fault: Readonly<Ref<string | undefined>>;
  readonly propose: (asked: {
    readonly schoolId: string;
    readonly programmeId: string;
  }) => Promise<void>;
}

/** Asks for a grouping, and again from the one at hand: whoever may stays where it has put them. */
export function useProposal(): Proposing {
  const client = useClient();
  const proposal = ref<Proposal | null>(null);
  const thinking = ref(false);
  const fault = ref<string>();

  const propose: Proposing['propose'] = async (asked) => {
    thinking.value = true;
    fault.value = undefined;
    const proposed = (proposal.value?.groups ?? []).flatMap(({ groupId, members }) =>
      members.map(({ studentId }) => ({ studentId, groupId })),
    );
    const { data, error } = await client
      .query(proposeGroupsQuery, { ...asked, proposed }, { requestPolicy: 'network-only' })
      .toPromise();
    thinking.value = false;
    fault.value = faultOf(error);
    if (data == null) return;
    proposal.value = data.proposeGroups;
    announce('A grouping is proposed');
  };
  return { proposal, thinking, fault, propose };
}
