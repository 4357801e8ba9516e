import { describe, expect, it } from 'vitest';
import { namesInAdvice } from './names-in-advice.ts';
import type { NamedPerson } from './names-in-note.ts';

const student = (
  givenName: string,
  familyName: string,
  preferredName: string | null = null,
): NamedPerson => ({ givenName, familyName, preferredName });

const school = [
  student('Amelia', 'Okafor', 'Amy'),
  student('Anne-Marie', "O'Brien"),
  student('Will', 'Young'),
  student('May', 'Brown'),
  student('Zoë', 'van der Berg'),
  student('James', 'Hill'),
];

describe('advice to staff (SUP-1)', () => {
  it.each([
    'Talked about Amelia Okafor.',
    'talked about amy okafor',
    'AMY OKAFOR was late',
    'Okafor, Amelia: lunch times',
    'Amelia Grace Okafor hides at lunch',
    'Amelia G. Okafor hides at lunch',
    'Anne O’Brien leaves lessons',
    'It is about Will Young.',
    'Zoe van der Berg, Zoe Berg',
    'Zoe Berg will not come in',
  ])('“%s” names a child', (note) => {
    expect(namesInAdvice(note, school)).toBe('FULL_NAME');
  });

  it.each(['Amy hides at lunch.', 'What helps amelia?', 'James (SENCO) was there'])(
    '“%s” has a first name, which may be a colleague’s',
    (note) => {
      expect(namesInAdvice(note, school)).toBe('FIRST_NAME');
    },
  );

  it.each([
    'Lunch times are loud in Year 8.',
    'Will try again in May.',
    'They will be young people with brown coats, on the hill.',
    'Mrs Okafor, Head of Year 8',
    'Mr. James and Miss Amy',
    'The Berg family of teachers',
    'An amyl smell in the lab, a Jameson bottle',
    '',
  ])('“%s” names nobody', (note) => {
    expect(namesInAdvice(note, school)).toBeNull();
  });

  it('a last name of one child and a first name of another are no child’s name', () => {
    expect(namesInAdvice('Amelia Hill', school)).toBe('FIRST_NAME');
  });
});
