import type { InferKyselyDB } from '@mikro-orm/sql';
import { viewsOf } from '@outreach/graph-reads';
import type { entities } from '../persistence/entities.ts';
import type { ReadContext } from './read-context.ts';

type Tables = InferKyselyDB<(typeof entities)[number]>;
type InSchema = { [Name in Extract<keyof Tables, string> as `outreach.${Name}`]: Tables[Name] };

/** Declares the view of a table; a column that its entity does not have fails the type check. */
export const viewOf = viewsOf<InSchema, ReadContext>();
