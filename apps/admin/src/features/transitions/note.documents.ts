import { refusedFragment, staleFragment } from '../../graphql/answer.documents.ts';
import { graphql, type ResultOf } from '../../graphql/graphql.ts';
import { nominationFragment } from './transition.documents.ts';

const noteFragment = graphql(`
  fragment TransitionNoteWhole on TransitionNote @_unmask {
    id
    version
    writtenOn
    writtenBy {
      id
      name
    }
    strengths
    whatHelps
    worries
    goTo
    forConversation
    restricted @include(if: $withRestricted) {
      id
      note
    }
  }
`);
export type NoteWhole = ResultOf<typeof noteFragment>;

/** One nomination with every version of its note; what is restricted is asked for by the service alone. */
export const transitionPageQuery = graphql(
  `
    query TransitionPage($id: ID!, $withRestricted: Boolean!) {
      transitionNomination(id: $id) {
        ...Nomination
        notes(first: 20) {
          nodes {
            ...TransitionNoteWhole
          }
        }
        viewerCanWriteNote
        viewerCanReadRestricted
      }
    }
  `,
  [nominationFragment, noteFragment],
);

export const writeNoteMutation = graphql(
  `
    mutation WriteTransitionNote($input: WriteTransitionNoteInput!) {
      writeTransitionNote(input: $input) {
        __typename
        ... on TransitionSuccess {
          nomination {
            ...Nomination
          }
          warnings {
            code
            field
            detail
          }
        }
        ...Stale
        ...Refused
      }
    }
  `,
  [nominationFragment, staleFragment, refusedFragment],
);
