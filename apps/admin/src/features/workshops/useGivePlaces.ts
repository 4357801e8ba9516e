import { ref, type Ref } from 'vue';
import { today } from '../../components/dates.ts';
import { useSave, type ViolationGiven } from '../../composables/useSave.ts';
import { faultWords } from '../../messages/faults.ts';
import { addMemberMutation } from './group-acts.documents.ts';
import { ruleWords } from './group-words.ts';
import { overridesIn } from './joining.ts';

export interface Picked {
  readonly studentId: string;
  readonly displayName: string;
  readonly yearGroup: number;
}

export interface GivingPlaces {
  readonly giving: Readonly<Ref<boolean>>;
  /** By student: why the place was not given. */
  readonly refused: Readonly<Ref<Readonly<Record<string, readonly string[]>>>>;
  /** Warnings for which the service asked when a place was to be given. */
  readonly asked: Readonly<Ref<readonly string[]>>;
  /** Gives the places one after the other, and answers with who got one. */
  readonly give: (
    groupId: string,
    picked: readonly Picked[],
    reasons: Readonly<Record<string, string>>,
  ) => Promise<string[]>;
}

const missing = ({ code, field }: ViolationGiven): string[] =>
  code === 'OVERRIDE_REASON_MISSING' ? [(field ?? '').replace('overrides.', '')] : [];

/** Places for those who were proposed: each is an act of its own, held against the group as it is by then. */
export function useGivePlaces(): GivingPlaces {
  const { save } = useSave(addMemberMutation);
  const giving = ref(false);
  const refused = ref<Record<string, readonly string[]>>({});
  const asked = ref<string[]>([]);

  const give: GivingPlaces['give'] = async (groupId, picked, reasons) => {
    giving.value = true;
    refused.value = {};
    const given: string[] = [];
    for (const { studentId } of picked) {
      const outcome = await save({
        groupId,
        studentId,
        from: today(),
        chosenReason: 'PROPOSED_GROUPING',
        overrides: overridesIn(reasons),
      });
      if (outcome.kind === 'accepted') given.push(studentId);
      else if (outcome.kind === 'violations') {
        refused.value[studentId] = outcome.violations.map(ruleWords);
        asked.value = [...new Set([...asked.value, ...outcome.violations.flatMap(missing)])];
      } else
        refused.value[studentId] = [
          outcome.kind === 'fault'
            ? faultWords(outcome.code, outcome.incident)
            : faultWords('CONFLICT', null),
        ];
    }
    giving.value = false;
    return given;
  };
  return { giving, refused, asked, give };
}
