import { graphql } from '../../graphql/graphql.ts';

export const attentionQuery = graphql(`
  query Attention($after: String) {
    attention(first: 50, after: $after) {
      nodes {
        id
        kind
        dueOn
        since
        student {
          id
          displayName
        }
        school {
          id
          name
        }
        referral {
          id
          reference
        }
        referralDraft {
          id
        }
        case {
          id
        }
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const serviceCountsQuery = graphql(`
  query ServiceCounts {
    serviceCounts {
      asAt
      smallNumbersHidden
      casesActive {
        value
        suppressed
      }
      casesMonitored {
        value
        suppressed
      }
      referralsOpen {
        value
        suppressed
      }
      referralsThisYear {
        value
        suppressed
      }
      schoolsServed {
        value
        suppressed
      }
      casesByYearGroup {
        name
        count {
          value
          suppressed
        }
      }
    }
  }
`);
