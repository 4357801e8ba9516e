import { graphql } from '../../graphql/graphql.ts';

export const findQuery = graphql(`
  query Find($search: String!, $withStudents: Boolean!) {
    students(first: 6, filter: { search: $search }, orderBy: BEST_MATCH)
      @include(if: $withStudents) {
      nodes {
        id
        displayName
        yearGroup
        school {
          id
          name
        }
      }
    }
    schools(first: 4, filter: { search: $search }) {
      nodes {
        id
        name
        town
      }
    }
  }
`);
