/** `npm start`: installs what is missing, builds what changed, and runs Waymark until it is told to stop. */
import { join } from 'node:path';
import { isPortFree, nextFreePort, portTakenMessage } from '../apps/api/src/embedded/ports.js';
import { ensureBuilt, ensureInstalled, giveUp } from './bootstrap.mjs';
import { endChildren, onEnd, root, start } from './processes.mjs';

let ending = false;
onEnd(() => {
  ending = true;
  endChildren();
});

try {
  await assertPortIsFree();
  await ensureInstalled();
  if (!ending) await ensureBuilt();
} catch (error) {
  if (!ending) giveUp(error);
}
if (ending) process.exit(0);

// A process group of its own: Ctrl-C reaches this program, which asks the API to stop, once.
const api = start(process.execPath, ['--enable-source-maps', join(root, 'apps/api/dist/main.js')], {
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  detached: true,
});
api.once('exit', (code, signal) => process.exit(code ?? (ending ? 0 : failed(signal))));

/** Before the build, not after it: nobody should wait a minute to hear that. */
async function assertPortIsFree() {
  const port = Number(process.env.PORT || 3000);
  const host = process.env.HOST || '127.0.0.1';
  // What is no port at all is the configuration's affair.
  if (!Number.isInteger(port) || port < 0 || port > 65_535 || (await isPortFree(port, host))) return;
  throw new Error(portTakenMessage(port, await nextFreePort(port, host)));
}

function failed(signal) {
  console.error(`The API was ended by ${signal}. Start again with npm start; nothing acknowledged is lost.`);
  return 1;
}
