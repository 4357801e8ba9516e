import { describe, expect, it } from 'vitest';
import {
  ABSENCE_REASONS,
  LISTED_SUPPORT,
  SESSION_KIND_RULES,
  SESSION_KINDS,
  SUBTOPIC_CODES,
  topicOf,
  TOPICS,
} from './session-codes.ts';

describe('the two lists of rules.md 4.9', () => {
  it('are apart: seven kinds of support and five topics, with what is not there yet', () => {
    expect(LISTED_SUPPORT).toHaveLength(7);
    expect(TOPICS.filter((topic) => topic !== 'OTHER')).toHaveLength(5);
    expect(SESSION_KINDS.filter((kind) => (TOPICS as readonly string[]).includes(kind))).toEqual(
      [],
    );
  });

  it.each([
    ['SELF_ESTEEM', 'PROTECTIVE_BEHAVIOURS'],
    ['PRIORITISING', 'ORGANISATION_AND_STUDY'],
    ['CYBERBULLYING', 'BULLYING'],
    ['COPING', 'COPING'],
  ] as const)('%s belongs to %s (TOP-2)', (code, topic) => {
    expect(topicOf(code)).toBe(topic);
  });

  it('no code is both a topic and a second-level one', () => {
    expect(SUBTOPIC_CODES.filter((code) => (TOPICS as readonly string[]).includes(code))).toEqual(
      [],
    );
  });
});

it('asks for agreement wherever a student may be named (CNS-1), and nowhere else (SUP-1)', () => {
  for (const kind of SESSION_KINDS) {
    const { students, consent } = SESSION_KIND_RULES[kind];
    expect([kind, consent === null]).toEqual([kind, students === 'NONE']);
  }
});

it('a suspended student did not refuse (rules.md 4.8), and what nobody knows is nobody’s', () => {
  expect(ABSENCE_REASONS).toMatchObject({ SUSPENDED: 'SCHOOL', NOT_KNOWN: 'NOT_KNOWN' });
});
