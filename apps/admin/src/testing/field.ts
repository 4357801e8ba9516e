import { defineComponent, h, ref, type Component } from 'vue';
import { show } from './harness.ts';

/** Shows a field as a form does: what is typed or chosen comes back to it. */
export async function showField(field: Component, value: unknown, props: object = {}) {
  const model = ref(value);
  const update = (now: unknown): void => void (model.value = now);
  const Form = defineComponent(
    () => () =>
      h(field, {
        name: 'kind',
        label: 'Kind',
        ...props,
        modelValue: model.value,
        'onUpdate:modelValue': update,
      }),
  );
  const screen = await show(Form);
  return { ...screen, value: () => model.value, set: update };
}
