/** A school looks at what it sent and at what it still writes. */
export const referralListTabs = [
  { to: '/referrals', label: 'Sent' },
  { to: '/referrals/drafts', label: 'Not sent yet' },
];
