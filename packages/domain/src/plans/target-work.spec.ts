import { expect, it } from 'vitest';
import type { Subtopic, Topic } from '../sessions/session-codes.ts';
import { workTowards } from './target-work.ts';

const held = (...topics: (Topic | Subtopic)[]) => ({ state: 'HAPPENED', topics }) as const;

it.each([
  ['the topic itself', ['COPING'], held('COPING'), true],
  ['one topic of several', ['COPING'], held('RELATIONSHIPS', 'COPING'), true],
  ['what lies under the topic', ['PROTECTIVE_BEHAVIOURS'], held('SELF_ESTEEM'), true],
  ['the second-level topic', ['SELF_ESTEEM'], held('SELF_ESTEEM'), true],
  ['its topic at large', ['SELF_ESTEEM'], held('PROTECTIVE_BEHAVIOURS'), false],
  ['another under the same topic', ['SELF_ESTEEM'], held('RESILIENCE'), false],
  ['another topic', ['COPING'], held('BULLYING'), false],
  ['it, and was only planned', ['COPING'], { state: 'PLANNED', topics: ['COPING'] }, false],
] as const)(
  'a session on %s is work towards the target (TOP-3)',
  (_on, topics, session, counts) => {
    expect(workTowards({ topics }, [session])).toEqual(counts ? [session] : []);
  },
);
