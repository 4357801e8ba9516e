import { Type } from '@mikro-orm/core';

/** A calendar day stays a text: the embedded driver would make a moment of it, in whatever zone. */
export class DayType extends Type<string, string> {
  override convertToJSValue(value: unknown): string {
    return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
  }

  override getColumnType(): string {
    return 'date';
  }
}
