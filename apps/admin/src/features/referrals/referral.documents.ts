import { graphql } from '../../graphql/graphql.ts';
import { statementFragment } from './referral-draft.documents.ts';

export const referralListQuery = graphql(`
  query ReferralList(
    $first: Int!
    $after: String
    $filter: ReferralFilter
    $orderBy: ReferralOrder!
  ) {
    referrals(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        reference
        status
        urgent
        purpose
        yearGroup
        submittedAt
        student {
          id
          displayName
        }
        school {
          id
          name
        }
        readiness {
          met
        }
        replyClock {
          dueOn
          schoolDaysLeft
          paused
          overdue
          exact
        }
      }
    }
  }
`);

/** Only what it takes to go from one to the next. */
export const referralQueueQuery = graphql(`
  query ReferralQueue(
    $first: Int!
    $after: String
    $filter: ReferralFilter
    $orderBy: ReferralOrder!
  ) {
    referrals(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
      pageInfo {
        hasNextPage
      }
      edges {
        cursor
        node {
          id
        }
      }
    }
  }
`);

export const referralFragment = graphql(
  `
    fragment ReferralWhole on Referral @_unmask {
      id
      version
      reference
      status
      purpose
      urgent
      nameWithheld
      yearGroup
      submittedAt
      student {
        id
        displayName
        dateOfBirth
        yearGroup
      }
      school {
        id
        name
        currentAllocation {
          id
          worker {
            id
            name
          }
        }
      }
      referrer {
        id
        name
      }
      signedOffBy {
        id
        name
      }
      statement {
        ...Statement
      }
      readiness {
        met
        ruleVersion
        kindsTried
        longEnough
        littleImpact
        shortfalls {
          code
          field
          detail
        }
      }
      replyClock {
        dueOn
        schoolDaysUsed
        schoolDaysLeft
        paused
        overdue
        exact
      }
      questions(first: 10) {
        nodes {
          id
          question
          askedAt
          answer
          answeredAt
        }
      }
      submissions(first: 5) {
        nodes {
          id
          number
          submittedAt
          answer
          statement {
            ...Statement
          }
        }
      }
      decision {
        decidedAt
        outcome
        declineReason
        whatToTry
        adviceOffered
        exceptionReason
        urgencyConfirmed
        decidedBy {
          id
          name
        }
      }
      challengeGrounds
      withdrawnReason
      case {
        id
        status
      }
      viewerCanAccept
      viewerCanReturn
      viewerCanDecline
      viewerCanAnswer
      viewerCanChallenge
      viewerCanWithdraw
      viewerCanUpholdDecline
    }
  `,
  [statementFragment],
);

export const referralPageQuery = graphql(
  `
    query ReferralPage($id: ID!) {
      referral(id: $id) {
        ...ReferralWhole
        history(first: 30) {
          nodes {
            id
            at
            event
            actorRole
            actor {
              id
              name
            }
            facts {
              name
              value
            }
          }
        }
      }
    }
  `,
  [referralFragment],
);
