import { graphql } from '../../graphql/graphql.ts';

const progressFragment = graphql(`
  fragment Progress on GoalProgress @_unmask {
    start {
      value
      ratedBy
      ratedOn
      workHadBegun
    }
    latest {
      value
      ratedBy
      ratedOn
    }
    change
    raterChanged
    byRater {
      ratedBy
      change
      first {
        value
        ratedOn
      }
      latest {
        value
        ratedOn
      }
    }
  }
`);

export const targetFragment = graphql(
  `
    fragment TargetWhole on PlanTarget @_unmask {
      id
      targetId
      position
      aim
      aimOf
      topics
      ownerParty
      ownerName
      reviewOn
      reviewStanding
      progress {
        ...Progress
      }
      end {
        result
        saidBy
        words
      }
    }
  `,
  [progressFragment],
);

/** With every rating of it, and what was done about it (TOP-3). */
export const workedTargetFragment = graphql(
  `
    fragment TargetWorkedOn on PlanTarget @_unmask {
      ...TargetWhole
      ratings(first: 50) {
        nodes {
          id
          value
          ratedBy
          ratedOn
          workHadBegun
        }
      }
      work(first: 5) {
        totalCount
        nodes {
          id
          on
          kind
          workedOn
        }
      }
    }
  `,
  [targetFragment],
);

const versionFragment = graphql(`
  fragment VersionWords on PlanVersion @_unmask {
    id
    number
    state
    writtenOn
    writtenBy {
      id
      name
    }
    reason
    supersededOn
    endedOn
    agreements {
      party
      name
      agreedOn
    }
  }
`);

export const workedVersionFragment = graphql(
  `
    fragment VersionWorkedOn on PlanVersion @_unmask {
      ...VersionWords
      targets(first: 3) {
        nodes {
          ...TargetWorkedOn
        }
      }
    }
  `,
  [versionFragment, workedTargetFragment],
);

export const planFragment = graphql(
  `
    fragment PlanWhole on SupportPlan @_unmask {
      id
      version
      nextReviewOn
      reviewStanding
      viewerCanChange
      viewerCanAgree
      viewerCanAgreeForService
      viewerCanRate
      viewerCanReview
      viewerCanEnd
      inForce {
        ...VersionWorkedOn
      }
      draft {
        ...VersionWorkedOn
      }
      versions(first: 10) {
        nodes {
          ...VersionWords
        }
      }
      reviews(first: 10) {
        nodes {
          id
          reviewedOn
          note
          recordedBy {
            id
            name
          }
        }
      }
    }
  `,
  [versionFragment, workedVersionFragment],
);

export const profileFragment = graphql(`
  fragment ProfileWhole on NeedsProfile @_unmask {
    id
    version
    writtenOn
    studentDeclined
    writtenBy {
      id
      name
    }
    statements {
      section
      text
      saidBy
      saidOn
    }
  }
`);

export const measureFragment = graphql(`
  fragment MeasureWhole on Measure @_unmask {
    id
    kind
    takenOn
    workHadBegun
    informant
    scheme
    scores {
      scale
      score
      band
      bandVerified
      bandSource
    }
    question
    value
    ratedBy
  }
`);

/** Measures are the service's own: a school's people do not ask for them. */
export const casePlanQuery = graphql(
  `
    query CasePlan($id: ID!, $withMeasures: Boolean!) {
      case(id: $id) {
        id
        status
        school {
          id
          name
        }
        student {
          id
          displayName
        }
        viewerCanWritePlan
        needsProfile {
          ...ProfileWhole
        }
        plan {
          ...PlanWhole
        }
        measures(first: 20) @include(if: $withMeasures) {
          nodes {
            ...MeasureWhole
          }
        }
      }
    }
  `,
  [profileFragment, planFragment, measureFragment],
);

export const planReportQuery = graphql(
  `
    query PlanReport($id: ID!) {
      case(id: $id) {
        id
        school {
          id
          name
        }
        student {
          id
          displayName
          yearGroup
        }
        plan {
          id
          versions(first: 10) {
            nodes {
              ...VersionWords
              targets(first: 3) {
                nodes {
                  ...TargetWhole
                }
              }
            }
          }
        }
      }
    }
  `,
  [versionFragment, targetFragment],
);
