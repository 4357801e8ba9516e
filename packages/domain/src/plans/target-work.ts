import { topicOf, type Subtopic, type Topic } from '../sessions/session-codes.ts';
import type { Session } from '../sessions/session.ts';
import type { Target } from './support-plan.ts';

/**
 * TOP-3: "what did we do about it?" The sessions that were held and covered a topic of the target. A target on a
 * topic takes in what lies under it; one on a second-level topic asks for that one.
 */
export function workTowards<One extends Pick<Session, 'state' | 'topics'>>(
  { topics }: Pick<Target, 'topics'>,
  sessions: readonly One[],
): One[] {
  return sessions.filter(
    (session) =>
      session.state === 'HAPPENED' &&
      session.topics.some((covered) => topics.some((wanted) => covers(covered, wanted))),
  );
}

function covers(covered: Topic | Subtopic, wanted: Topic | Subtopic): boolean {
  return covered === wanted || topicOf(covered) === wanted;
}
