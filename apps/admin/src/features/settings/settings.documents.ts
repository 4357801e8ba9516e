import { refusedFragment, staleFragment } from '../../graphql/answer.documents.ts';
import { graphql } from '../../graphql/graphql.ts';

export const settingsFragment = graphql(`
  fragment SettingsWhole on Centre @_unmask {
    id
    version
    viewerCanSetSettings
    settings {
      replyWithinSchoolDays
      minimumInterventionKinds
      minimumSixWeekInterventions
      leadSignOffRequired
      consentBeingSoughtAllowed
      consentValidMonths
      consentRenewalNoticeDays
      signatureMaxAgeMonths
      reopenWithinTerms
      firstSessionWithinSchoolDays
      profileWithinSchoolDays
      suppressBelow
      groupSizeDefault
      carryOverTerms
      preparationCounts
      waiveLostBySchool
    }
  }
`);

export const settingsPageQuery = graphql(
  `
    query SettingsPage {
      centre {
        ...SettingsWhole
        history(first: 20) {
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
  [settingsFragment],
);

export const setCentreSettingsMutation = graphql(
  `
    mutation SetCentreSettings($input: SetCentreSettingsInput!) {
      setCentreSettings(input: $input) {
        __typename
        ... on CentreSuccess {
          centre {
            ...SettingsWhole
          }
        }
        ...Stale
        ...Refused
      }
    }
  `,
  [settingsFragment, refusedFragment, staleFragment],
);
