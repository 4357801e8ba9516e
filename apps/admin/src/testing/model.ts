import { defineComponent, h, reactive, type Component } from 'vue';
import { show } from './harness.ts';

/** Shows a part of a form that writes into a record, and gives the record as it stands. */
export async function showWith<Row extends object>(part: Component, row: Row, props: object = {}) {
  const model = reactive(row) as Row;
  const screen = await show(defineComponent(() => () => h(part, { ...props, modelValue: model })));
  return { ...screen, row: model };
}
