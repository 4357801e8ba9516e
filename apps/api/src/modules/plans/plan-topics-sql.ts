import { SUBTOPICS } from '@outreach/domain';
import type { Sql } from '@outreach/graph-reads';
import { sql } from 'kysely';

const pairs = sql.join(
  Object.entries(SUBTOPICS).map(
    ([subtopic, topic]) => sql`(${sql.lit(subtopic)}, ${sql.lit(topic)})`,
  ),
);

/** TOP-3: what a session may have covered to have been about a target, as the domain's `workTowards` says it. */
export const topicsToMeet = (topics: Sql): Sql =>
  sql`(${topics} || array(select m.subtopic from (values ${pairs}) m(subtopic, topic) where m.topic = any(${topics})))`;
