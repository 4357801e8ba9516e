import type { FormOptions } from '../composables/useForm.ts';
import { routeWords } from '../messages/auth.ts';
import { call } from './call.ts';

type Part = 'send' | 'wordsOf' | 'fieldOf';

/**
 * Sends a form to a JSON route. A refusal that is about a field stands at it: `fields` says which; any
 * other, such as too many attempts, stands above the form, since nothing that was typed is wrong.
 */
export function routeForm<Values extends Record<string, string>>(
  path: string,
  fields: Readonly<Record<string, string>>,
): Pick<FormOptions<Values, null>, Part> {
  return {
    send: async (values) => {
      const called = await call(path, values);
      if (called.ok) return { kind: 'accepted', result: null };
      if (called.code === 'NETWORK') return { kind: 'fault', code: called.code, incident: null };
      return { kind: 'violations', violations: [{ code: called.code, field: null, detail: null }] };
    },
    wordsOf: ({ code }) => routeWords(code),
    fieldOf: ({ code }) => fields[code],
  };
}
