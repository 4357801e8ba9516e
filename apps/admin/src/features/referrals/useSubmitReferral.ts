import { ref } from 'vue';
import type { FormProblem } from '../../composables/useForm.ts';
import { useSave } from '../../composables/useSave.ts';
import { faultWords } from '../../messages/faults.ts';
import { violationWords } from '../../messages/violations.ts';
import { submitReferralMutation } from './referral-draft.documents.ts';

/** Sends a referral; answers with its id, or keeps what stands in the way. */
export function useSubmitReferral() {
  const { save, saving } = useSave(submitReferralMutation);
  const problems = ref<readonly FormProblem[]>([]);
  const conflict = ref(false);

  async function submit(draftId: string, expectedVersion: number): Promise<string | null> {
    problems.value = [];
    conflict.value = false;
    const outcome = await save({ draftId, expectedVersion });
    switch (outcome.kind) {
      case 'accepted':
        return outcome.result.referral.id;
      case 'violations':
        problems.value = outcome.violations.map((violation) => ({
          message: violationWords(violation),
        }));
        return null;
      case 'conflict':
        conflict.value = true;
        return null;
      case 'fault':
        problems.value = [{ message: faultWords(outcome.code, outcome.incident) }];
        return null;
    }
  }
  return { submit, saving, problems, conflict };
}
