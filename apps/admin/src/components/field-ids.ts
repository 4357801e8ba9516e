/** What every field has; `name` is the field's name in the input, so that a refusal finds it. */
export interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** Fields are required unless they say otherwise. */
  readonly optional?: boolean | undefined;
  readonly disabled?: boolean | undefined;
}

/** The id that the error summary links to. */
export const fieldId = (name: string): string => `field-${name.replaceAll(/[^\w-]+/g, '-')}`;

/** What a control says about itself: the hint and the problem that belong to it. */
export function describe(field: FieldProps): Record<string, string | undefined> {
  const id = fieldId(field.name);
  const parts = [
    field.hint === undefined ? null : `${id}-hint`,
    field.error === undefined ? null : `${id}-error`,
  ].filter((part) => part !== null);
  return {
    'aria-describedby': parts.length === 0 ? undefined : parts.join(' '),
    'aria-invalid': field.error === undefined ? undefined : 'true',
  };
}
