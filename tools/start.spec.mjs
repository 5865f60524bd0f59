import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { anyFreePort } from '../apps/api/src/embedded/ports.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** In the place of the API: it says when it is up and how it was told to stop. */
const api = `
import { appendFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
const note = (word) => appendFileSync('api.log', word + '\\n');
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => { note(signal); setTimeout(() => process.exit(0), 200); });
process.on('disconnect', () => { note('disconnect'); setTimeout(() => process.exit(0), 200); });
createServer().listen(process.env.PORT, '127.0.0.1', () => { writeFileSync('api.pid', String(process.pid)); note('up'); });
`;

let checkout;
let port;
const begun = [];

beforeEach(async () => {
  port = await anyFreePort();
  checkout = mkdtempSync(join(tmpdir(), 'waymark-start-'));
  cpSync(join(root, 'tools'), join(checkout, 'tools'), { recursive: true });
  write('apps/api/src/embedded/ports.js', readFileSync(join(root, 'apps/api/src/embedded/ports.js')));
  write('package.json', JSON.stringify({ type: 'module', scripts: { start: 'node tools/start.mjs' } }));
  write('package-lock.json', JSON.stringify({ packages: {} }));
  write('node_modules/nx/dist/bin/nx.js', "require('node:fs').writeFileSync('built', '');");
  write('node_modules/nx/package.json', '{}');
  write('apps/api/dist/main.js', api);
});

afterEach(() => {
  for (const pid of [...begun.splice(0), Number(read('api.pid'))]) if (pid && alive(pid)) process.kill(pid, 'SIGKILL');
  rmSync(checkout, { recursive: true, force: true });
});

function write(path, text) {
  mkdirSync(dirname(join(checkout, path)), { recursive: true });
  writeFileSync(join(checkout, path), text);
}

const read = (path) => (existsSync(join(checkout, path)) ? readFileSync(join(checkout, path), 'utf8') : '');

/** @returns the process, what it writes, and its exit code when it ends */
function begin(program, args) {
  const child = spawn(program, args, { cwd: checkout, env: { ...process.env, PORT: String(port), HOST: '127.0.0.1' } });
  begun.push(child.pid);
  const said = { text: '' };
  child.stdout.on('data', (text) => (said.text += text));
  child.stderr.on('data', (text) => (said.text += text));
  return { child, said, ended: new Promise((resolve) => child.once('close', resolve)) };
}

function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function until(condition) {
  const deadline = Date.now() + 15_000;
  while (!condition()) {
    if (Date.now() > deadline) throw new Error('It did not happen in time.');
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

const isUp = () => until(() => read('api.log').includes('up'));
const isDown = () => until(() => !alive(Number(read('api.pid'))));

test('shows each stage with its time, and starts what was built', async () => {
  const { child, said } = begin(process.execPath, ['tools/start.mjs']);
  await isUp();
  expect(said.text).toMatch(/✓ Building what changed \(\d+\.\d s\)/);
  child.kill('SIGTERM');
  await isDown();
}, 30_000);

test('a taken port is named together with a free one, before anything is built', async () => {
  const holder = createServer();
  await new Promise((resolve) => holder.listen(port, '127.0.0.1', resolve));
  const { said, ended } = begin(process.execPath, ['tools/start.mjs']);
  expect(await ended).toBe(1);
  expect(said.text).toMatch(
    new RegExp(`^Port ${port} is taken by another program. Port \\d+ is free: PORT=\\d+ npm start`),
  );
  expect(existsSync(join(checkout, 'built'))).toBe(false);
  await new Promise((resolve) => holder.close(resolve));
}, 30_000);

test.each(['SIGINT', 'SIGTERM'])(
  '%s stops the API once and ends well',
  async (signal) => {
    const { child, ended } = begin(process.execPath, ['tools/start.mjs']);
    await isUp();
    child.kill(signal);
    expect(await ended).toBe(0);
    expect(read('api.log')).toBe('up\nSIGTERM\n');
  },
  30_000,
);

test('kill of npm stops everything', async () => {
  const { child } = begin('npm', ['start']);
  await isUp();
  child.kill('SIGTERM');
  await isDown();
}, 30_000);

test('kill -9 of npm stops everything', async () => {
  const { child } = begin('npm', ['start']);
  await isUp();
  child.kill('SIGKILL');
  await isDown();
}, 30_000);

test('kill -9 of the starter lets the API stop in order', async () => {
  const { child } = begin(process.execPath, ['tools/start.mjs']);
  await isUp();
  child.kill('SIGKILL');
  await isDown();
  expect(read('api.log')).toBe('up\ndisconnect\n');
}, 30_000);
