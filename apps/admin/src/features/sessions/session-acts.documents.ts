import { refusedFragment, staleFragment } from '../../graphql/answer.documents.ts';
import { graphql } from '../../graphql/graphql.ts';
import { sessionWholeFragment } from './session.documents.ts';

const sessionSavedFragment = graphql(
  `
    fragment SessionSaved on SessionSuccess @_unmask {
      session {
        ...SessionWhole
      }
      warnings {
        code
        field
        detail
      }
    }
  `,
  [sessionWholeFragment],
);

export const recordSessionMutation = graphql(
  `
    mutation RecordSession($input: RecordSessionInput!) {
      recordSession(input: $input) {
        __typename
        ...SessionSaved
        ...Stale
        ...Refused
      }
    }
  `,
  [sessionSavedFragment, staleFragment, refusedFragment],
);

export const recordUnplannedSessionMutation = graphql(
  `
    mutation RecordUnplannedSession($input: RecordUnplannedSessionInput!) {
      recordUnplannedSession(input: $input) {
        __typename
        ...SessionSaved
        ...Refused
      }
    }
  `,
  [sessionSavedFragment, refusedFragment],
);

export const sessionNotHeldMutation = graphql(
  `
    mutation SessionNotHeld($input: SayNotHeldInput!) {
      sessionNotHeld(input: $input) {
        __typename
        ...SessionSaved
        ...Stale
        ...Refused
      }
    }
  `,
  [sessionSavedFragment, staleFragment, refusedFragment],
);

export const shareSessionMutation = graphql(
  `
    mutation ShareSession($input: ShareSessionInput!) {
      shareSession(input: $input) {
        __typename
        ...SessionSaved
        ...Stale
        ...Refused
      }
    }
  `,
  [sessionSavedFragment, staleFragment, refusedFragment],
);

export const promoteAdviceMutation = graphql(
  `
    mutation PromoteAdvice($input: PromoteAdviceInput!) {
      promoteAdvice(input: $input) {
        __typename
        ... on PromoteAdviceSuccess {
          referralDraft {
            id
          }
          session {
            id
            version
            promoted
            viewerCanPromote
          }
        }
        ...Stale
        ...Refused
      }
    }
  `,
  [staleFragment, refusedFragment],
);
