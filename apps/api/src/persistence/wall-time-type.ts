import { Type } from '@mikro-orm/core';

/** A time on the wall is a text, `HH:MM`; the database writes seconds that nobody plans by. */
export class WallTimeType extends Type<string, string> {
  override convertToJSValue(value: unknown): string {
    return String(value).slice(0, 5);
  }

  override getColumnType(): string {
    return 'time';
  }
}
