import type { Enum } from '../graphql/graphql.ts';

export interface DemoAccount {
  readonly email: string;
  readonly name: string;
  readonly role: Enum<'Role'>;
  readonly school: string | null;
}

/** What the server answers where the invented data are loaded. */
export interface DemoAccounts {
  readonly password: string;
  readonly accounts: readonly DemoAccount[];
}
