import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createApp } from './app.ts';
import { drain, listen } from './edge/listen.ts';
import { logTo } from './edge/log.ts';
import { type Env, readEnv } from './env.ts';
import { openPostOffice } from './modules/notices/post-office.ts';
import { folderTransport, smtpTransport } from './modules/notices/transport.ts';
import { mountEstablishmentImport } from './modules/schools/import/establishment-import.route.ts';
import { buildGraph, fieldResolver } from './schema.ts';
import { demonstration } from './start/demonstration.ts';
import { greeting } from './start/greeting.ts';
import { places } from './start/home.ts';
import { endOnUncaught } from './start/last-resort.ts';
import { openOwnDatabase } from './start/open-own-database.ts';

const now = () => new Date();
const log = logTo((line) => process.stdout.write(line), now);

async function start(env: Env): Promise<() => Promise<void>> {
  const { preparations, accounts } = await demonstration(env.demo);
  const database = await openOwnDatabase(env, preparations);
  try {
    const app = await createApp({
      schema: await buildGraph(),
      fieldResolver,
      database,
      now,
      newId: randomUUID,
      env,
      adminFolder: existsSync(places.admin) ? places.admin : null,
      demoAccounts: accounts,
      routes: [mountEstablishmentImport],
      log,
    });
    const server = await listen(app.express, env.port, env.host);
    const post = openPostOffice({
      database,
      now,
      log,
      from: env.mailFrom,
      publicUrl: env.publicUrl,
      transport:
        env.smtpUrl === null
          ? folderTransport(join(env.dataDir, 'mail'))
          : smtpTransport(env.smtpUrl),
    });
    log({ event: 'started', address: env.publicUrl });
    process.stdout.write(greeting(env, accounts));
    return async () => {
      log({ event: 'stopping' });
      await drain(server);
      await post.stop();
      await app.stop();
      await database.close();
      log({ event: 'stopped' });
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** A second signal does not wait: the process ends as it would without us. */
function stopOnSignal(stop: () => Promise<void>): void {
  const once = (): void => {
    for (const signal of signals) process.off(signal, once);
    stop().catch(fail);
  };
  for (const signal of signals) process.on(signal, once);
}

const signals = ['SIGTERM', 'SIGINT'] as const;

function fail(error: unknown): void {
  process.stderr.write(
    `Outreach could not go on: ${error instanceof Error ? error.message : ''}\n`,
  );
  process.exitCode = 1;
}

endOnUncaught(log, randomUUID);

await Promise.resolve()
  .then(() => start(readEnv(process.env, places.data)))
  .then(stopOnSignal, fail);
