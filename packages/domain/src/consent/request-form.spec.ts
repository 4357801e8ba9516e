import { expect, it } from 'vitest';
import { CURRENT_REQUEST_FORM, REQUEST_FORMS } from './request-form.ts';

it('the current form is the newest, and versions follow each other (SSR-6)', () => {
  expect(REQUEST_FORMS.at(-1)?.version).toBe(CURRENT_REQUEST_FORM);
  const days = REQUEST_FORMS.map(({ from }) => from);
  expect(days).toEqual([...new Set(days)].sort());
});
