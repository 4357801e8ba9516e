import { describe, expect, it, vi } from 'vitest';
import { defineComponent, h, ref } from 'vue';
import { show } from '../testing/harness.ts';
import ErrorSummary from './ErrorSummary.vue';
import TextField from './TextField.vue';

const problems = [{ field: 'email', message: 'Enter an email address' }];

describe('what is wrong with a form', () => {
  it('takes the focus each time that sending was refused', async () => {
    const attempt = ref(0);
    const screen = await show(
      defineComponent(() => () => h(ErrorSummary, { problems, attempt: attempt.value })),
    );
    const summary = screen.getByRole('alert');
    expect(document.activeElement).not.toBe(summary);
    attempt.value = 1;
    await screen.settle();
    expect(document.activeElement).toBe(summary);
    summary.blur();
    attempt.value = 2;
    await screen.settle();
    expect(document.activeElement).toBe(summary);
  });

  it('leads to the field', async () => {
    const Form = defineComponent(() => () => [
      h(ErrorSummary, { problems, attempt: 1 }),
      h(TextField, { name: 'email', label: 'Email', modelValue: '', error: problems[0]!.message }),
    ]);
    const screen = await show(defineComponent(() => () => h('div', h(Form))));
    await screen.press('Enter an email address', 'link');
    expect(document.activeElement).toBe(screen.getByLabel('Email'));
  });

  it('says what belongs to no field of the form without a link to nowhere', async () => {
    const screen = await show(ErrorSummary, {
      props: { problems: [{ field: 'schoolId', message: 'Not your school' }], attempt: 1 },
    });
    expect(screen.getByRole('alert').textContent).toContain('Not your school');
    expect(screen.allByRole('link')).toEqual([]);
  });

  it('offers what somebody else saved first, and keeps what was typed', async () => {
    const onReload = vi.fn();
    const screen = await show(ErrorSummary, {
      props: { problems: [], attempt: 1, conflict: true, onReload },
    });
    expect(screen.text()).toContain('What you typed is still here');
    await screen.press('Load what they saved');
    expect(onReload).toHaveBeenCalledOnce();
  });
});
