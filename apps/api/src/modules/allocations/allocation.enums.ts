import { enumOf } from '../../graphql/enum-of.ts';

export const AllocationRole = enumOf('AllocationRole', 'In which role a worker is there', {
  DEDICATED: "The school's dedicated worker (ALL-1)",
  COVER: 'Stands in for the dedicated worker',
});

export const Weekday = enumOf('Weekday', 'School days of the week', {
  MON: 'Monday',
  TUE: 'Tuesday',
  WED: 'Wednesday',
  THU: 'Thursday',
  FRI: 'Friday',
});

export const AllocationOrder = enumOf('AllocationOrder', 'Order of allocations', {
  SCHOOL: 'By school, newest first within',
  WORKER: 'By worker, newest first within',
  FROM_NEWEST: 'Newest first',
});
