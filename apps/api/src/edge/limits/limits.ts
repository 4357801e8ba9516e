/** How much one operation may ask. The reasons are in decision record 0003. */
export const limits = {
  /** Words and signs of a document; the admin's largest has 302. */
  tokens: 1_000,
  /** Fields within fields; a connection costs two. */
  depth: 12,
  /** For reading the schema itself: the usual introspection of GraphiQL and Sandbox goes 14 deep. */
  introspectionDepth: 20,
  aliases: 30,
  directives: 20,
  /** Fields answered at most, with every list as long as it may become. */
  cost: 20_000,
  /** Selections once all fragments are spread, which bounds the work of counting the rest. */
  selections: 10_000,
  /** Assumed length of a list that has no `first`, such as the kinds in a consent. */
  plainList: 10,
  milliseconds: 10_000,
  bodyBytes: 256 * 1024,
} as const;
