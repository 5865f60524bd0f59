import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { anyFreePort } from '../../apps/api/src/embedded/ports.js';
import { root, run, start } from '../processes.mjs';
import { runJest, whole } from './checks.mjs';

/** Users come with newer ones than the oldest that we support, on which everything else runs. */
const version = '24.21.0';
const startLimit = 180_000;

/** The product starts, and the API's tests pass, on a newer Node. */
export function newerNodeRuns() {
  return [
    whole('node24', `start on Node ${version}`, startsAndStops),
    {
      group: 'node24',
      name: `tests of api on Node ${version}`,
      quiet: false,
      run: async () => runJest('api-node24', join(root, 'apps/api'), await newerNode()),
    },
  ];
}

/**
 * That Node, as a program of the npm package that carries it, beside our own packages: nobody else needs it.
 * @returns {Promise<string>} its path; NODE24 names one that is there already
 */
async function newerNode() {
  if (process.env.NODE24) return process.env.NODE24;
  const name = `node-${process.platform}-${process.arch}`;
  const folder = join(root, '.nx', 'node', version);
  const node = join(folder, 'node_modules', name, 'bin', 'node');
  const runs = () => spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout?.trim() === `v${version}`;
  if (runs()) return node;
  if (process.platform !== 'linux')
    throw new Error(`Node ${version} comes by itself on Linux only. Elsewhere name one: NODE24=/path/to/node`);
  rmSync(folder, { recursive: true, force: true });
  const npm = process.env.npm_execpath;
  const [program, before] = npm ? [process.execPath, [npm]] : ['npm', []];
  const options = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund'];
  await run(program, [...before, 'install', '--prefix', folder, ...options, `${name}@${version}`]);
  if (!runs()) throw new Error(`Node ${version} does not run here. Name another one: NODE24=/path/to/node`);
  return node;
}

/** \`npm start\` as a person types it, with its own database, until it answers; then it is told to stop. */
async function startsAndStops() {
  const node = await newerNode();
  const home = mkdtempSync(join(tmpdir(), 'waymark-newer-node-'));
  // The account that root lends to PostgreSQL must be able to pass.
  chmodSync(home, 0o755);
  const port = await anyFreePort();
  const product = start(node, [join(root, 'tools/start.mjs')], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      PATH: `${dirname(node)}${delimiter}${process.env.PATH}`,
      DATABASE_URL: '',
      WAYMARK_DATA_DIR: home,
      PORT: `${port}`,
      HOST: '127.0.0.1',
    },
  });
  let said = '';
  for (const stream of [product.stdout, product.stderr]) stream.on('data', (text) => (said += text));
  const ended = new Promise((resolve) => product.once('close', resolve));
  try {
    const address = `http://127.0.0.1:${port}`;
    await answers(`${address}/readyz`, /"ready"/, () => product.exitCode === null);
    await answers(`${address}/sign-in`, /<div id="root">/, () => product.exitCode === null);
    product.kill('SIGTERM');
    const code = await ended;
    if (code !== 0) throw new Error(`Told to stop, it ended with ${code}.`);
  } catch (error) {
    product.kill('SIGTERM');
    await ended;
    throw new Error(`${error.message}\n${said}`, { cause: error });
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** @throws Error when the address does not answer with that in time, or nobody is there to answer any more */
async function answers(address, words, isThere) {
  const deadline = Date.now() + startLimit;
  while (isThere() && Date.now() < deadline) {
    const text = await fetch(address)
      .then((response) => response.text())
      .catch(() => '');
    if (words.test(text)) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`${address} did not answer as it should.`);
}
