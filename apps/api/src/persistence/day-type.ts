import { Type } from '@mikro-orm/core';

/** A calendar day stays a text: the embedded driver would make a moment of it, in whatever zone. */
export const dayFrom = (value: unknown): string =>
  value instanceof Date ? value.toISOString().slice(0, 10) : String(value);

export class DayType extends Type<string, string> {
  override convertToJSValue(value: unknown): string {
    return dayFrom(value);
  }

  override getColumnType(): string {
    return 'date';
  }
}
