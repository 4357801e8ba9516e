import type { Option } from '../../components/options.ts';

/** The year groups of the schools that are served. */
export const yearGroups: readonly Option[] = [4, 5, 6, 7, 8, 9, 10, 11, 12, 13].map((year) => ({
  value: String(year),
  label: `Year ${year}`,
}));
