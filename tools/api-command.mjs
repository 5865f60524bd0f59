/**
 * Runs one of the API's commands: `node tools/api-command.mjs ledger-verify [arguments]`.
 * It works on the database of DATABASE_URL, or else on the embedded one, which it starts if nobody has.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { giveUp, prepare } from './bootstrap.mjs';
import { onEnd, root, start, endChildren } from './processes.mjs';

const [name, ...args] = process.argv.slice(2);
onEnd(() => endChildren());
try {
  await prepare(`the command ${name}`, ['@waymark/api']);
} catch (error) {
  giveUp(error);
}

const file = join(root, `apps/api/dist/commands/${name}.js`);
if (!/^[a-z-]+$/.test(name ?? '') || !existsSync(file)) {
  giveUp(
    new Error(
      `There is no command "${name ?? ''}". Use npm run ledger:verify, admin:create, maintenance, backup or restore.`,
    ),
  );
}

const { productDatabase, startEmbedded } = await import('../apps/api/dist/embedded/index.js');
const embedded = process.env.DATABASE_URL ? undefined : await startEmbedded(productDatabase()).catch(giveUp);
const command = start(process.execPath, ['--enable-source-maps', file, ...args], {
  stdio: 'inherit',
  env: { ...process.env, DATABASE_URL: process.env.DATABASE_URL ?? embedded.url },
});
command.once('exit', async (code) => {
  await embedded?.stop();
  process.exit(code ?? 1);
});
