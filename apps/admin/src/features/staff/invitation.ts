import type { ResultOf } from '../../graphql/graphql.ts';
import type { staffListQuery } from './staff.documents.ts';

export type StaffRow = ResultOf<typeof staffListQuery>['staff']['nodes'][number];

/** What is handed to the person who is invited; the server gives the link once. */
export interface Invitation {
  readonly name: string;
  readonly link: string | null;
  readonly expiresAt: string;
}
