import { refusedFragment } from '../../graphql/answer.documents.ts';
import { graphql } from '../../graphql/graphql.ts';

export const schoolCalendarQuery = graphql(`
  query SchoolCalendar($id: ID!, $closuresFrom: Date) {
    school(id: $id) {
      id
      name
      viewerCanEditCalendar
      terms(first: 12) {
        nodes {
          id
          academicYear
          term
          firstDay
          lastDay
          halfTermFrom
          halfTermTo
          source
          version
        }
      }
      closures(first: 50, filter: { from: $closuresFrom }) {
        nodes {
          id
          date
          kind
          note
        }
      }
    }
  }
`);

export const setSchoolTermMutation = graphql(
  `
    mutation SetSchoolTerm($input: SetSchoolTermInput!) {
      setSchoolTerm(input: $input) {
        __typename
        ... on SchoolSuccess {
          school {
            id
          }
          warnings {
            code
            field
            detail
          }
        }
        ...Refused
      }
    }
  `,
  [refusedFragment],
);

export const addSchoolClosureMutation = graphql(
  `
    mutation AddSchoolClosure($input: AddSchoolClosureInput!) {
      addSchoolClosure(input: $input) {
        __typename
        ... on SchoolSuccess {
          school {
            id
          }
          warnings {
            code
            field
            detail
          }
        }
        ...Refused
      }
    }
  `,
  [refusedFragment],
);

export const removeSchoolClosureMutation = graphql(
  `
    mutation RemoveSchoolClosure($input: RemoveSchoolClosureInput!) {
      removeSchoolClosure(input: $input) {
        __typename
        ... on SchoolSuccess {
          school {
            id
          }
        }
        ...Refused
      }
    }
  `,
  [refusedFragment],
);
