import type { PGlite } from '@electric-sql/pglite';
import { MikroORM, type Options } from '@mikro-orm/core';
import { Migrator } from '@mikro-orm/migrations';
import { PgliteDriver } from '@mikro-orm/pglite';
import { PostgreSqlDriver } from '@mikro-orm/postgresql';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { CompiledQuery, type DatabaseConnection } from 'kysely';
import { entities } from './entities.ts';
import { migrations } from './migrations/index.ts';
import { setTimeLimits } from './time-limits.ts';

/** The same manager on the embedded database and on a server. */
export type Em = SqlEntityManager;

export type Orm = MikroORM & { readonly em: Em };

const common = {
  entities: [...entities],
  extensions: [Migrator],
  timezone: 'UTC',
  discovery: { warnWhenNoEntities: false },
  migrations: {
    migrationsList: migrations,
    tableName: 'migration',
    snapshot: false,
    transactional: true,
    allOrNothing: true,
    silent: true,
  },
} satisfies Partial<Options>;

/** Over an instance that the caller owns: closing the result leaves it open. */
export async function openOnEmbedded(instance: PGlite): Promise<Orm> {
  return await MikroORM.init({
    ...common,
    driver: PgliteDriver,
    dbName: 'outreach',
    driverOptions: { pglite: instance },
  });
}

const onServer = (url: string, pool: number) => ({
  ...common,
  driver: PostgreSqlDriver,
  clientUrl: url,
  pool: { min: 0, max: pool },
});

/** Over a PostgreSQL server, for the work of whoever runs it: it takes as long as it takes. */
export async function openOnServer(url: string, pool: number): Promise<Orm> {
  return await MikroORM.init(onServer(url, pool));
}

/** Over a PostgreSQL server, for requests: statements, locks and idle transactions end by themselves. */
export async function openForRequests(url: string, pool: number): Promise<Orm> {
  return await MikroORM.init({
    ...onServer(url, pool),
    onCreateConnection: async (connection) => {
      await (connection as DatabaseConnection).executeQuery(CompiledQuery.raw(setTimeLimits));
    },
  });
}
