import { invitationLink } from '../auth/issue-invitation.ts';
import { readEnv } from '../env.ts';
import { places } from '../start/home.ts';
import { openOwnDatabase } from '../start/open-own-database.ts';
import { createAdministrator } from './create-administrator.ts';

const usage = 'Usage: pnpm admin:create <e-mail> "<name>" ["<centre name>"]';

async function run([email, name, centreName]: (string | undefined)[]): Promise<string> {
  if (email === undefined || name === undefined) throw new Error(usage);
  const env = readEnv(process.env, places.data);
  let token = '';
  const database = await openOwnDatabase(env, [
    async (em) => {
      token = await createAdministrator(em, {
        email,
        name,
        centreName: centreName ?? null,
      });
    },
  ]);
  await database.close();
  return invitationLink(env.publicUrl, token);
}

try {
  const link = await run(process.argv.slice(2));
  process.stdout.write(
    `\nThis link lets ${process.argv[2] ?? ''} in once, within 72 hours:\n\n  ${link}\n\n`,
  );
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
