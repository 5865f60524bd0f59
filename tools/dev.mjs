/** `npm run dev`: the web app and the API, both reloading on change. The web app answers at PORT, the API at PORT + 1. */
import { watch } from 'node:fs';
import { join } from 'node:path';
import { isPortFree, nextFreePort } from '../apps/api/src/embedded/ports.js';
import { ensureBuilt, ensureInstalled, giveUp } from './bootstrap.mjs';
import { endChildren, nx, onEnd, root, start } from './processes.mjs';
import { stage } from './stage.mjs';

const watched = ['apps/api/src', 'apps/api/migrations', 'libs/domain/src', 'libs/i18n/src'];
/** Editors save in several steps: one build for all of them. */
const quietTime = 150;

let ending = false;
let api;
onEnd(() => end(0));

const webPort = await firstFree(Number(process.env.PORT || 3000));
const apiPort = await firstFree(webPort + 1);
try {
  await ensureInstalled();
  await ensureBuilt('@waymark/api');
} catch (error) {
  giveUp(error);
}

const { productDatabase, startEmbedded } = await import('../apps/api/dist/embedded/index.js');
// Held here over all restarts of the API, so that these take no longer than the API itself.
const held = process.env.DATABASE_URL ? undefined : await startEmbedded(productDatabase());
startApi();
const web = start(process.execPath, [join(root, 'node_modules/vite/bin/vite.js')], {
  cwd: join(root, 'apps/web'),
  stdio: 'inherit',
  env: { ...process.env, PORT: `${webPort}`, API_PORT: `${apiPort}` },
});
console.log(
  `\nWaymark for developers: http://127.0.0.1:${webPort} (API at ${apiPort}). Changes are taken up as you save.\n`,
);

web.once('exit', (code) => {
  if (ending) return;
  console.error(`The web app's server ended with ${code}; why stands above. Start again with npm run dev.`);
  void end(1);
});

let soon;
for (const folder of watched) {
  watch(join(root, folder), { recursive: true }, (_, file) => {
    if (file?.endsWith('.spec.ts')) return;
    clearTimeout(soon);
    soon = setTimeout(rebuild, quietTime);
  });
}

let building = false;
let again = false;
async function rebuild() {
  if (building || ending) {
    again = true;
    return;
  }
  building = true;
  try {
    await stage('Building the API', () => nx('run', '@waymark/api:build'));
    await stopApi();
    if (!ending) startApi();
  } catch (error) {
    // The API that runs goes on until the fault is mended.
    console.error(error.output ?? error);
  }
  building = false;
  if (again) {
    again = false;
    await rebuild();
  }
}

async function end(code) {
  ending = true;
  await stopApi();
  endChildren();
  process.exit(code);
}

function startApi() {
  api = start(process.execPath, ['--enable-source-maps', join(root, 'apps/api/dist/main.js')], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    detached: true,
    env: { ...process.env, PORT: `${apiPort}`, PUBLIC_URL: process.env.PUBLIC_URL ?? `http://127.0.0.1:${webPort}` },
  });
}

async function stopApi() {
  if (api && api.exitCode === null && api.signalCode === null) {
    const gone = new Promise((resolve) => api.once('exit', resolve));
    api.kill('SIGTERM');
    await gone;
  }
  if (ending) await held?.stop();
}

async function firstFree(port) {
  return (await isPortFree(port, '127.0.0.1')) ? port : nextFreePort(port, '127.0.0.1');
}
