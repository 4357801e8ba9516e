import { refusedFragment, staleFragment } from '../../graphql/answer.documents.ts';
import { graphql } from '../../graphql/graphql.ts';
import { groupFragment } from './group.documents.ts';

const groupSavedFragment = graphql(
  `
    fragment GroupSaved on WorkshopGroupSuccess @_unmask {
      group {
        ...GroupWhole
      }
      warnings {
        code
        field
        detail
      }
    }
  `,
  [groupFragment],
);
const answer = [groupSavedFragment, refusedFragment] as const;
const versioned = [groupSavedFragment, staleFragment, refusedFragment] as const;

export const planGroupMutation = graphql(
  `
    mutation PlanGroup($input: PlanGroupInput!) {
      planGroup(input: $input) {
        __typename
        ...GroupSaved
        ...Refused
      }
    }
  `,
  answer,
);

export const addMemberMutation = graphql(
  `
    mutation AddMember($input: AddMemberInput!) {
      addMember(input: $input) {
        __typename
        ...GroupSaved
        ...Refused
      }
    }
  `,
  answer,
);

export const moveMemberMutation = graphql(
  `
    mutation MoveMember($input: MoveMemberInput!) {
      moveMember(input: $input) {
        __typename
        ... on MemberMovedSuccess {
          group {
            ...GroupWhole
          }
          leftGroup {
            ...GroupWhole
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
  [groupFragment, refusedFragment],
);

export const removeMemberMutation = graphql(
  `
    mutation RemoveMember($input: RemoveMemberInput!) {
      removeMember(input: $input) {
        __typename
        ...GroupSaved
        ...Refused
      }
    }
  `,
  answer,
);

export const recordOutcomeMutation = graphql(
  `
    mutation RecordOutcome($input: RecordOutcomeInput!) {
      recordOutcome(input: $input) {
        __typename
        ...GroupSaved
        ...Refused
      }
    }
  `,
  answer,
);

export const moveRunDateMutation = graphql(
  `
    mutation MoveRunDate($input: MoveRunDateInput!) {
      moveRunDate(input: $input) {
        __typename
        ...GroupSaved
        ...Stale
        ...Refused
      }
    }
  `,
  versioned,
);

export const planCatchUpMutation = graphql(
  `
    mutation PlanCatchUp($input: PlanCatchUpInput!) {
      planCatchUp(input: $input) {
        __typename
        ...GroupSaved
        ...Refused
      }
    }
  `,
  answer,
);

export const startGroupMutation = graphql(
  `
    mutation StartGroup($input: StartGroupInput!) {
      startGroup(input: $input) {
        __typename
        ...GroupSaved
        ...Stale
        ...Refused
      }
    }
  `,
  versioned,
);

export const giveGroupMutation = graphql(
  `
    mutation GiveGroup($input: GiveGroupInput!) {
      giveGroup(input: $input) {
        __typename
        ...GroupSaved
        ...Stale
        ...Refused
      }
    }
  `,
  versioned,
);

export const endGroupMutation = graphql(
  `
    mutation EndGroup($input: EndGroupInput!) {
      endGroup(input: $input) {
        __typename
        ...GroupSaved
        ...Stale
        ...Refused
      }
    }
  `,
  versioned,
);
