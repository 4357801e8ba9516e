import { graphql } from '../../graphql/graphql.ts';

export const importsQuery = graphql(`
  query Imports {
    establishmentImports(first: 5) {
      totalCount
      nodes {
        id
        fileName
        importedAt
        state
        rowsRead
        added
        changed
        unchanged
        rejected
        outOfArea
        unknownColumns
        importedBy {
          id
          name
        }
        rows(first: 50) {
          totalCount
          nodes {
            line
            urn
            name
            outcome
            reasons {
              code
              field
              detail
            }
          }
        }
      }
    }
  }
`);
