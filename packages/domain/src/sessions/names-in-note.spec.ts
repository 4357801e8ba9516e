import { describe, expect, it } from 'vitest';
import { namesInNote, type NamedPerson } from './names-in-note.ts';

const person = (givenName: string, familyName = 'Okafor'): NamedPerson => ({
  givenName,
  familyName,
  preferredName: null,
});

describe('a shared note (GRP-7)', () => {
  it.each([
    ['Amy found the turn-taking hard.', person('Amy'), true],
    ['amy found it hard', person('Amy'), true],
    ['It was Amy’s turn.', person('Amy'), true],
    ['(AMY)', person('Amy'), true],
    ['An amyl smell in the lab.', person('Amy'), false],
    ['The Okafor twins came late.', person('Amy'), true],
    ['Ames did well.', { ...person('Amelia'), preferredName: 'Ames' }, true],
    ['The group took turns well.', person('Amy'), false],
    ['', person('Amy'), false],
  ])('"%s" names: %s', (note, who, names) => {
    expect(namesInNote(note, [who])).toBe(names);
  });

  it.each([
    ['They will try again in May.', person('Will'), false],
    ['Then Will left.', person('Will'), true],
    ['They read with grace.', person('Grace'), false],
    ['Grace read aloud.', person('Grace'), true],
    ['The black pen.', person('Amy', 'Black'), false],
  ])('"%s" with a name that is a word too: %s', (note, who, names) => {
    expect(namesInNote(note, [who])).toBe(names);
  });

  it.each([
    ['Zoe was tired.', person('Zoë'), true],
    ['Zoë was tired.', person('Zoe'), true],
    ['The O’Brien family called.', person('Sean', "O'Brien"), true],
    ['Anne talked about lunch.', person('Anne-Marie'), true],
    ['Mary talked about lunch.', person('Mary Jane'), true],
    ['The van was late.', person('Tom', 'van der Berg'), false],
    ['Tom Berg came.', person('Thomas', 'van der Berg'), true],
    ['Li was late.', person('Li'), true],
    ['A. was late.', person('A'), false],
    ['Why (ever) not?', person('J(r'), false],
  ])('"%s" as it is typed in a hurry: %s', (note, who, names) => {
    expect(namesInNote(note, [who])).toBe(names);
  });

  it('is looked at for every member', () => {
    expect(namesInNote('Ben laughed.', [person('Amy'), person('Ben', 'Lyle')])).toBe(true);
    expect(namesInNote('Ben laughed.', [])).toBe(false);
  });
});
