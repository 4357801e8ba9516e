import { graphql } from '../../graphql/graphql.ts';

export const importFragment = graphql(`
  fragment ImportSummary on EstablishmentImport @_unmask {
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
  }
`);

export const importRowFragment = graphql(`
  fragment ImportRowWhole on ImportRow @_unmask {
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
`);

export const importsQuery = graphql(
  `
    query Imports($after: String) {
      establishmentImports(first: 5, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...ImportSummary
          rows(first: 50) {
            totalCount
            nodes {
              ...ImportRowWhole
            }
          }
        }
      }
    }
  `,
  [importFragment, importRowFragment],
);

export const importPageQuery = graphql(
  `
    query ImportPage($id: ID!, $after: String) {
      establishmentImport(id: $id) {
        ...ImportSummary
        rows(first: 50, after: $after) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          nodes {
            ...ImportRowWhole
          }
        }
      }
    }
  `,
  [importFragment, importRowFragment],
);
