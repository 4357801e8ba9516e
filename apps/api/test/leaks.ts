/** What an answer must never hold: stacks, paths, SQL, names of the database's insides, and help for guessing. */
export const leaks =
  /node_modules|\bat \S+ \(|\.ts:\d|\.js:\d|file:\/\/|\bselect\b.+\bfrom\b|insert into|set_config|relation "|column "|constraint|outreach_(app|login|auth)|PGlite|pg_catalog|DriverException|Did you mean|stacktrace/i;
