import type { SchoolDate } from '@outreach/domain';

export function earlier(one: SchoolDate, other: SchoolDate): SchoolDate {
  return one < other ? one : other;
}
