/** Why a read was turned down; callers map it to their own error vocabulary. */
export type RefusalCode =
  | 'FIELD_FORBIDDEN'
  | 'NOT_READABLE'
  | 'UNKNOWN_ORDER'
  | 'UNKNOWN_FILTER'
  | 'PAGE_SIZE'
  | 'CURSOR_INVALID'
  | 'BAD_VALUE';

/** Response keys from the root field down, without list positions. */
export type ResponsePath = readonly string[];

/** Thrown before any statement is sent, so that a refused read costs the database nothing. */
export class ReadRefused extends Error {
  override readonly name = 'ReadRefused';

  constructor(
    readonly code: RefusalCode,
    readonly path: ResponsePath,
    message: string,
  ) {
    super(message);
  }
}
