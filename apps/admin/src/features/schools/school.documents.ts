import { graphql } from '../../graphql/graphql.ts';

export const schoolListQuery = graphql(`
  query SchoolList($filter: SchoolFilter, $orderBy: SchoolOrder, $after: String) {
    schools(first: 50, filter: $filter, orderBy: $orderBy, after: $after) {
      nodes {
        id
        name
        town
        phase
        status
        currentAllocation {
          id
          minutesPerWeek
          worker {
            id
            name
          }
        }
        activeCaseCount
        openReferralCount
        viewerCanSeeAllocations
        viewerCanSeeCasework
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const schoolFrameQuery = graphql(`
  query SchoolFrame($id: ID!) {
    school(id: $id) {
      id
      name
      town
      phase
      status
      viewerCanEditCalendar
      viewerCanSeeCasework
      viewerCanSetAllocation
    }
  }
`);

export const schoolOverviewQuery = graphql(`
  query SchoolOverview($id: ID!) {
    school(id: $id) {
      id
      name
      urn
      laEstab
      typeName
      phase
      keyStages
      lowAge
      highAge
      headcount
      postcode
      town
      areaName
      website
      inServiceArea
      guestToday
      viewerCanLetIn
      guestPeriods(first: 10) {
        totalCount
        nodes {
          id
          version
          from
          to
          calledOff
          viewerCanEnd
          letInBy {
            id
            name
          }
        }
      }
      predecessor {
        id
        name
      }
      successor {
        id
        name
      }
      currentAllocation {
        id
        role
        minutesPerWeek
        weekdays
        from
        to
        worker {
          id
          name
          email
        }
      }
      allocations(first: 20) {
        nodes {
          id
          role
          minutesPerWeek
          weekdays
          from
          to
          worker {
            id
            name
          }
        }
      }
      activeCaseCount
      monitoredCaseCount
      openReferralCount
      viewerCanSeeAllocations
      viewerCanSeeCasework
    }
  }
`);

export const schoolPeopleQuery = graphql(`
  query SchoolPeople($id: ID!) {
    school(id: $id) {
      id
      staff(first: 50) {
        nodes {
          id
          name
          role
          jobTitle
          email
          accountState
        }
        totalCount
      }
    }
  }
`);

export const schoolCasesQuery = graphql(`
  query SchoolCases($id: ID!, $after: String) {
    school(id: $id) {
      id
      cases(first: 50, after: $after, filter: { open: true }) {
        nodes {
          id
          status
          openedOn
          student {
            id
            displayName
            yearGroup
          }
          workerToday {
            id
            name
          }
        }
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export const schoolStudentsQuery = graphql(`
  query SchoolStudents($id: ID!, $after: String) {
    school(id: $id) {
      id
      students(first: 50, after: $after) {
        nodes {
          id
          displayName
          yearGroup
          openReferral {
            id
          }
          openCase {
            id
            status
          }
        }
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);
