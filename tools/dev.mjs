/** `npm run dev`: the web app and the API, both reloading on change. The web app answers at PORT, the API at PORT + 1. */
import { watch } from 'node:fs';
import { join } from 'node:path';
import { isPortFree, nextFreePort, whereToListen } from '../apps/api/src/embedded/ports.js';
import { giveUp, prepare } from './bootstrap.mjs';
import { inTurn, takeAlone } from './claims.mjs';
import { endChildren, nx, onEnd, root, start } from './processes.mjs';
import { stage } from './stage.mjs';

const watched = ['apps/api/src', 'apps/api/migrations', 'libs/domain/src', 'libs/i18n/src'];
/** Editors save in several steps: one build for all of them. */
const quietTime = 150;

const command = 'npm run dev';
const host = '127.0.0.1';
let ending = false;
let rebuilds = 0;
let api;
// Held here over all restarts of the API, so that these take no longer than the API itself.
let database;
onEnd(() => end(0));

let webPort, apiPort;
try {
  webPort = await firstFree(whereToListen(process.env).port);
  apiPort = await nextFreePort(webPort, host);
  const claim = await takeAlone('dev', { command, address: `http://${host}:${webPort}` });
  await prepare(command, ['@waymark/api']);
  claim.update({ uses: true });
  const { productDatabase, startEmbedded } = await import('../apps/api/dist/embedded/index.js');
  if (!ending && !process.env.DATABASE_URL) database = startEmbedded(productDatabase());
  await database;
} catch (error) {
  if (!ending) giveUp(error);
}
// Being told to end ends this program when everything that it started has ended.
if (ending) await new Promise(() => undefined);

startApi().once('exit', (code) => {
  // Why stands above. A change of the sources mends what came with one, but not what was wrong from the start.
  if (code && !ending && rebuilds === 0) void end(1);
});
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
  rebuilds += 1;
  try {
    await inTurn(command, () => stage('Building the API', () => nx('run', '@waymark/api:build')));
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
    env: { ...process.env, PORT: `${apiPort}`, PUBLIC_URL: process.env.PUBLIC_URL ?? `http://${host}:${webPort}` },
  });
  return api;
}

async function stopApi() {
  if (api && api.exitCode === null && api.signalCode === null) {
    const gone = new Promise((resolve) => api.once('exit', resolve));
    api.kill('SIGTERM');
    await gone;
  }
  if (ending)
    await database?.then(
      (embedded) => embedded.stop(),
      () => undefined,
    );
}

/** Developers run several things: a taken port gives way. */
async function firstFree(port) {
  return (await isPortFree(port, host)) ? port : nextFreePort(port, host);
}
