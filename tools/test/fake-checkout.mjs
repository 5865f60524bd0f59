import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../processes.mjs';

/** In the place of the API: it notes when it is up and how it was told to stop. */
const api = `
import { appendFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
const note = (word) => appendFileSync('api.log', word + '\\n');
const end = (word) => { note(word); setTimeout(() => process.exit(0), 200); };
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => end(signal));
process.on('disconnect', () => end('disconnect'));
createServer().listen(process.env.PORT, '127.0.0.1', () => { writeFileSync('api.pid', String(process.pid)); note('up'); });
`;

const files = {
  'package.json': JSON.stringify({
    type: 'module',
    scripts: { start: 'node tools/start.mjs', dev: 'node tools/dev.mjs' },
  }),
  'package-lock.json': JSON.stringify({ packages: {} }),
  'node_modules/nx/package.json': '{}',
  'node_modules/nx/dist/bin/nx.js':
    "require('node:fs').appendFileSync('nx.log', process.argv.slice(2).join(' ') + '\\n');",
  'node_modules/vite/package.json': '{}',
  'node_modules/vite/bin/vite.js':
    "require('node:fs').writeFileSync('../../vite.log', process.env.PORT + ' ' + process.env.API_PORT); setInterval(() => {}, 1000);",
  'apps/web/package.json': '{}',
  'apps/api/src/main.ts': '',
  'apps/api/migrations/1.ts': '',
  'libs/domain/src/index.ts': '',
  'libs/i18n/src/index.ts': '',
  'apps/api/dist/main.js': api,
  'apps/api/dist/embedded/index.js':
    "import { appendFileSync } from 'node:fs';\nexport const productDatabase = () => ({});\n" +
    "export const startEmbedded = async () => ({ stop: async () => appendFileSync('database.log', 'stopped') });\n",
};

/** A checkout with the real tools and stand-ins for all they start: what they do with signals is what counts. */
export class FakeCheckout {
  folder = mkdtempSync(join(tmpdir(), 'waymark-checkout-'));
  /** Settings besides those of this process. */
  environment = {};
  /** Whom the programs run as; this process when left out. */
  account = {};
  #begun = [];

  constructor() {
    cpSync(join(root, 'tools'), join(this.folder, 'tools'), { recursive: true });
    for (const [path, text] of Object.entries(files)) this.write(path, text);
    for (const name of ['ports.js', 'processes.js', 'system-faults.js'])
      this.write(`apps/api/src/embedded/${name}`, readFileSync(join(root, 'apps/api/src/embedded', name)));
  }

  write(path, text) {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), text);
  }

  /** @returns {string} nothing where there is no such file */
  read(path) {
    return existsSync(join(this.folder, path)) ? readFileSync(join(this.folder, path), 'utf8') : '';
  }

  /** From now on npm does this, and the lock asks for a package that is not there. */
  npmDoes(script) {
    this.write('npm.mjs', script);
    this.write('package-lock.json', JSON.stringify({ packages: { 'node_modules/needed': { version: '1.0.0' } } }));
  }

  /** @returns the process, what it writes, and its exit code when it ends */
  begin(port, program, ...args) {
    const child = spawn(program, args, {
      cwd: this.folder,
      env: {
        ...process.env,
        npm_execpath: join(this.folder, 'npm.mjs'),
        DATABASE_URL: '',
        PORT: String(port),
        HOST: '127.0.0.1',
        ...this.environment,
      },
      ...this.account,
    });
    this.#begun.push(child.pid);
    const said = { text: '' };
    child.stdout.on('data', (text) => (said.text += text));
    child.stderr.on('data', (text) => (said.text += text));
    return { child, said, ended: new Promise((resolve) => child.once('close', resolve)) };
  }

  apiIsUp = (times = 1) => until(() => this.read('api.log').split('up').length > times);

  apiIsDown = () => until(() => !isAlive(Number(this.read('api.pid'))));

  remove() {
    for (const pid of [...this.#begun, Number(this.read('api.pid'))])
      if (pid && isAlive(pid)) process.kill(pid, 'SIGKILL');
    rmSync(this.folder, { recursive: true, force: true });
  }
}

export async function until(condition) {
  const deadline = Date.now() + 15_000;
  while (!condition()) {
    if (Date.now() > deadline) throw new Error('It did not happen in time.');
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
