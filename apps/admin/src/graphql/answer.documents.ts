import { graphql } from './graphql.ts';

/** A rule that said no, or a warning. */
const violationFragment = graphql(`
  fragment ViolationGiven on Violation @_unmask {
    code
    field
    detail
  }
`);

/** The rules say no: every answer of an act can be this. */
export const refusedFragment = graphql(
  `
    fragment Refused on RuleViolations @_unmask {
      violations {
        ...ViolationGiven
      }
    }
  `,
  [violationFragment],
);

/** Somebody else was first: the answer of an act that names the version it saw. */
export const staleFragment = graphql(`
  fragment Stale on Conflict @_unmask {
    currentVersion
  }
`);
