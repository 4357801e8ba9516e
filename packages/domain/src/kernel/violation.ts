/**
 * A rule that said no, as a code: words belong to the client.
 * `field` is a dotted path into the command or content, such as `priorInterventions.0.to`.
 */
export interface Violation<Code extends string = string> {
  readonly code: Code;
  readonly field?: string;
  readonly detail?: string;
}

/** Writes a violation without spelling out absent parts. */
export function violation<Code extends string>(
  code: Code,
  field?: string,
  detail?: string,
): Violation<Code> {
  return {
    code,
    ...(field === undefined ? {} : { field }),
    ...(detail === undefined ? {} : { detail }),
  };
}
