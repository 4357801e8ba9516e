import { computed, reactive, ref, type ComputedRef, type Ref } from 'vue';
import { faultWords } from '../messages/faults.ts';
import { violationWords } from '../messages/violations.ts';
import { useKeptForm, type KeptForm } from './useKeptForm.ts';
import { useErrorTitle } from './usePageTitle.ts';
import type { SaveOutcome, ViolationGiven } from './useSave.ts';

/** What stands in the way of sending; with a field the summary links to it. */
export interface FormProblem {
  readonly field?: string;
  readonly message: string;
}

export interface FormOptions<Values extends object, Success> {
  readonly initial: () => Values;
  /** The name under which this device keeps what is typed until it is sent. Never for a password. */
  readonly keep?: string;
  /** What the person can be told before anything is sent. */
  readonly check?: (values: Values) => readonly FormProblem[];
  readonly send: (values: Values) => Promise<SaveOutcome<Success>>;
  readonly done: (result: Success) => void | Promise<void>;
  /** Renames a field of the input to the name it has on the form. */
  readonly fieldOf?: (violation: ViolationGiven) => string | undefined;
  /** Words of the form's own; without them the rules' words are used. */
  readonly wordsOf?: (violation: ViolationGiven) => string;
}

export interface Form<Values extends object> {
  readonly values: Values;
  readonly problems: Ref<readonly FormProblem[]>;
  readonly conflict: Ref<boolean>;
  readonly sending: Ref<boolean>;
  /** Grows with each refused attempt; the summary takes the focus when it does. */
  readonly attempt: Ref<number>;
  readonly changed: ComputedRef<boolean>;
  /** The codes for which the service refused this form so far: what it asks once stays asked. */
  readonly told: ReadonlySet<ViolationGiven['code']>;
  readonly problemOf: (field: string) => string | undefined;
  readonly submit: () => Promise<void>;
  readonly reset: () => void;
}

/** A form with what this device keeps of it. */
export interface OpenForm<Values extends object> extends Form<Values> {
  readonly kept: KeptForm | null;
}

/** One form: its values, what is wrong with them, and how sending ended. What was typed is kept. */
export function useForm<Values extends object, Success>(
  options: FormOptions<Values, Success>,
): OpenForm<Values> {
  const values = reactive(options.initial()) as Values;
  const start = ref(JSON.stringify(values));
  const problems = ref<readonly FormProblem[]>([]);
  const conflict = ref(false);
  const sending = ref(false);
  const attempt = ref(0);
  const told = reactive(new Set<ViolationGiven['code']>());
  useErrorTitle(computed(() => problems.value.length > 0 || conflict.value));

  const refuse = (found: readonly FormProblem[]): void => {
    problems.value = found;
    attempt.value += 1;
  };
  const settle = async (outcome: SaveOutcome<Success>): Promise<void> => {
    switch (outcome.kind) {
      case 'accepted':
        start.value = JSON.stringify(values);
        await options.done(outcome.result);
        break;
      case 'violations':
        for (const { code } of outcome.violations) told.add(code);
        refuse(outcome.violations.map((violation) => toProblem(violation, options)));
        break;
      case 'conflict':
        conflict.value = true;
        refuse([]);
        break;
      case 'fault':
        refuse([{ message: faultWords(outcome.code, outcome.incident) }]);
        break;
    }
  };
  const submit = async (): Promise<void> => {
    if (sending.value) return;
    conflict.value = false;
    problems.value = [];
    const found = options.check?.(values) ?? [];
    if (found.length > 0) {
      refuse(found);
      return;
    }
    sending.value = true;
    try {
      await settle(await options.send(values));
    } finally {
      sending.value = false;
    }
  };
  const form: Form<Values> = {
    values,
    problems,
    conflict,
    sending,
    attempt,
    told,
    changed: computed(() => JSON.stringify(values) !== start.value),
    problemOf: (field) => problems.value.find((problem) => problem.field === field)?.message,
    submit,
    reset: () => {
      Object.assign(values, options.initial());
      start.value = JSON.stringify(values);
      problems.value = [];
      conflict.value = false;
    },
  };
  const { keep } = options;
  return { ...form, kept: keep === undefined ? null : useKeptForm(form, keep) };
}

function toProblem(
  violation: ViolationGiven,
  { fieldOf, wordsOf = violationWords }: Pick<FormOptions<never, never>, 'fieldOf' | 'wordsOf'>,
): FormProblem {
  const field = fieldOf?.(violation) ?? violation.field ?? undefined;
  const message = wordsOf(violation);
  return field === undefined ? { message } : { field, message };
}
