/** `npm start`: installs what is missing, builds what changed, and runs Waymark until it is told to stop. */
import { join } from 'node:path';
import { portProblem, whereToListen } from '../apps/api/src/embedded/ports.js';
import { giveUp, prepare } from './bootstrap.mjs';
import { takeAlone } from './claims.mjs';
import { endChildren, isEnding, onEnd, root, start } from './processes.mjs';

const command = 'npm start';
onEnd(() => endChildren());

try {
  const { port, host } = whereToListen(process.env);
  const claim = await takeAlone('start', { command, address: `http://${host}:${port}` });
  // Before the build, not after it: nobody should wait a minute to hear that.
  const problem = await portProblem({ port, host });
  if (problem) throw new Error(problem);
  await prepare(command);
  claim.update({ uses: true });
} catch (error) {
  if (!isEnding()) giveUp(error);
}
if (isEnding()) process.exit(0);

// A process group of its own: Ctrl-C reaches this program, which asks the API to stop, once.
const api = start(process.execPath, ['--enable-source-maps', join(root, 'apps/api/dist/main.js')], {
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  detached: true,
});
api.once('exit', (code, signal) => process.exit(code ?? (isEnding() ? 0 : failed(signal))));

function failed(signal) {
  console.error(`The API was ended by ${signal}. Start again with npm start; nothing acknowledged is lost.`);
  return 1;
}
