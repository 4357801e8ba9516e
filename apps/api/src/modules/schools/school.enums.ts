import { enumOf } from '../../graphql/enum-of.ts';

export const SchoolStatus = enumOf('SchoolStatus', 'Whether a school is open', {
  OPEN: 'Open',
  CLOSED: 'Closed',
  PROPOSED_TO_CLOSE: 'Open, but proposed to close',
  PROPOSED_TO_OPEN: 'Proposed to open',
});

export const SchoolOrder = enumOf('SchoolOrder', 'Order of schools', {
  NAME: 'By name',
  TOWN: 'By town, then name',
  OPEN_CASES_MOST: 'Most open cases first',
});

export const TermName = enumOf('TermName', 'The three terms', {
  AUTUMN: 'September to December',
  SPRING: 'January to Easter',
  SUMMER: 'Easter to July',
});

export const ClosureKind = enumOf('ClosureKind', 'Why a school is shut', {
  INSET: 'Staff training',
  CLOSURE: 'Closed, such as for snow or a poll',
  OCCASIONAL: 'Occasional day',
  BANK_HOLIDAY: 'Bank holiday',
});

export const ImportState = enumOf('ImportState', 'What came of an import', {
  APPLIED: 'Applied',
  REFUSED: 'Refused as a whole',
});
