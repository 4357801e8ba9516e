import { graphql } from '../../graphql/graphql.ts';

/** One line behind a figure. It says nothing of students: the page is printed for a headteacher. */
export const ledgerLineFragment = graphql(`
  fragment TimeLine on LedgerLine @_unmask {
    kind
    minutes
    from
    to
    openDays
    sessionId
    sessionKind
    sharePercent
    workerName
    isCover
    reason
    whose
    origin {
      academicYear
      term
    }
    waiverReason
  }
`);

const explanationFragment = graphql(`
  fragment TimeExplanation on LedgerExplanation @_unmask {
    code
    from
    to
    openDays
    minutesBefore
    minutesAfter
    workerName
  }
`);

export const ledgerTermFragment = graphql(
  `
    fragment TimeTerm on LedgerTerm @_unmask {
      key {
        academicYear
        term
      }
      firstDay
      lastDay
      isOver
      promised
      delivered
      toCome
      notRecorded
      lost
      unplanned
      carriedIn
      waived
      balance
      lines {
        ...TimeLine
      }
    }
  `,
  [ledgerLineFragment],
);

export const ledgerWeekFragment = graphql(
  `
    fragment TimeWeek on LedgerWeek @_unmask {
      monday
      term {
        academicYear
        term
      }
      promised
      delivered
      toCome
      notRecorded
      lost
      unplanned
      runningBalance
      lines {
        ...TimeLine
      }
      explanations {
        ...TimeExplanation
      }
    }
  `,
  [ledgerLineFragment, explanationFragment],
);

export const schoolTimeQuery = graphql(
  `
    query SchoolTime($id: ID!, $from: Date!, $to: Date!) {
      school(id: $id) {
        id
        name
        viewerCanSeeCasework
        viewerCanEditCalendar
        terms(first: 30) {
          nodes {
            id
            academicYear
          }
        }
        ledger(from: $from, to: $to) {
          notKnown {
            from
            to
          }
          terms {
            ...TimeTerm
          }
          weeks {
            ...TimeWeek
          }
        }
      }
    }
  `,
  [ledgerTermFragment, ledgerWeekFragment],
);

/** Every served school with its terms up to today: the sums alone, so that all of them come in one answer. */
export const timeOwedQuery = graphql(`
  query TimeOwed($from: Date!, $to: Date!) {
    schools(first: 100, filter: { inServiceArea: true, secondary: true }) {
      totalCount
      nodes {
        id
        name
        currentAllocation {
          id
          worker {
            id
            name
          }
        }
        ledger(from: $from, to: $to) {
          terms {
            key {
              academicYear
              term
            }
            firstDay
            promised
            delivered
            toCome
            notRecorded
            lost
            balance
          }
        }
      }
    }
  }
`);
