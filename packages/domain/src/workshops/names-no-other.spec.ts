import { describe, expect, it } from 'vitest';
import type { NamedPerson } from '../sessions/names-in-note.ts';
import { namesNoOther, type NotesAbout } from './names-no-other.ts';

const person = (givenName: string, familyName: string): NamedPerson => ({
  givenName,
  familyName,
  preferredName: null,
});
const about = (parts: Partial<NotesAbout> = {}): NotesAbout => ({
  own: person('Amy', 'Okafor'),
  others: [person('Ben', 'Lyle'), person('Cosima', 'Okafor')],
  nameNobody: false,
  ...parts,
});
const said = (text: string | null, parts: Partial<NotesAbout> = {}) =>
  namesNoOther({ note: text }, about(parts)).map(({ code, field }) => `${code} at ${field ?? ''}`);

describe('what is written about one member (rules.md §5, point 2)', () => {
  it.each(['Ben upsets her', 'She sits by Lyle', 'Goes with cosima'])(
    '“%s” names another',
    (text) => {
      expect(said(text)).toEqual(['OTHER_MEMBER_NAMED at note']);
    },
  );

  it.each(['Amy Okafor asked', 'She asked for a smaller group', '', null])(
    '“%s” names nobody else',
    (text) => {
      expect(said(text)).toEqual([]);
    },
  );

  it('is let pass where the worker looked', () => {
    expect(said('By the Ben Nevis poster', { nameNobody: true })).toEqual([]);
  });

  it('is looked at in each text', () => {
    expect(namesNoOther({ one: 'Ben', two: 'Amy', three: 'Lyle' }, about())).toMatchObject([
      { field: 'one' },
      { field: 'three' },
    ]);
  });
});
