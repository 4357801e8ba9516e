/** Compares the graph, over HTTP, with answers from SQL by hand. What it prints is explained in docs/performance.md. */
import { compare } from './compare.ts';
import { benched } from './operations.ts';
import { describeMachine, describeOperation } from './print.ts';
import { openSetting } from './setting.ts';

const plan = { rounds: 7, secondsEach: 2, atOnce: 4 };
const serverUrl = process.env['TEST_DATABASE_URL'] ?? '';

async function run(): Promise<void> {
  const setting = await openSetting(serverUrl);
  try {
    process.stdout.write(describeMachine(setting.postgres, plan));
    for (const operation of benched(setting.subjects))
      process.stdout.write(describeOperation(operation, await compare(setting, operation, plan)));
  } finally {
    await setting.close();
  }
}

if (serverUrl === '') {
  process.stderr.write(
    'The bench needs TEST_DATABASE_URL: a PostgreSQL server on which it may make and drop a database.\n',
  );
  process.exitCode = 1;
} else await run();
