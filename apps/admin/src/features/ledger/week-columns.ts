/** The figures of a week, in the order in which its minutes go by. */
export const weekColumns = [
  { key: 'promised', label: 'Promised' },
  { key: 'delivered', label: 'Delivered' },
  { key: 'toCome', label: 'To come' },
  { key: 'notRecorded', label: 'Not recorded' },
  { key: 'lost', label: 'Lost' },
  { key: 'unplanned', label: 'Still to plan' },
  { key: 'runningBalance', label: 'Owed' },
] as const;
