import { chmodSync } from 'node:fs';
import { createServer } from 'node:net';
import { anyFreePort } from '../apps/api/src/embedded/ports.js';
import { FakeCheckout, until } from './test/fake-checkout.mjs';

let checkout;
let port;
beforeEach(async () => {
  port = await anyFreePort();
  checkout = new FakeCheckout();
});
afterEach(() => checkout.remove());

const start = () => checkout.begin(port, process.execPath, 'tools/start.mjs');

test('shows each stage with its time, and starts what was built', async () => {
  const { child, said } = start();
  await checkout.apiIsUp();
  expect(said.text).toMatch(/✓ Building what changed \(\d+\.\d s\)/);
  expect(checkout.read('nx.log')).toContain('run-many -t build');
  child.kill('SIGTERM');
  await checkout.apiIsDown();
}, 30_000);

test('a taken port is named together with a free one, before anything is built', async () => {
  const holder = createServer();
  await new Promise((resolve) => holder.listen(port, '127.0.0.1', resolve));
  const { said, ended } = start();
  expect(await ended).toBe(1);
  expect(said.text).toMatch(
    new RegExp(`^Port ${port} is taken by another program. Port \\d+ is free: PORT=\\d+ npm start`),
  );
  expect(checkout.read('nx.log')).toBe('');
  await new Promise((resolve) => holder.close(resolve));
}, 30_000);

test.each(['SIGINT', 'SIGTERM'])(
  '%s stops the API once and ends well',
  async (signal) => {
    const { child, ended } = start();
    await checkout.apiIsUp();
    child.kill(signal);
    expect(await ended).toBe(0);
    expect(checkout.read('api.log')).toBe('up\nSIGTERM\n');
  },
  30_000,
);

test.each(['SIGTERM', 'SIGKILL'])(
  'npm ended by %s stops everything',
  async (signal) => {
    const { child } = checkout.begin(port, 'npm', 'start');
    await checkout.apiIsUp();
    child.kill(signal);
    await checkout.apiIsDown();
  },
  30_000,
);

test('kill -9 of the starter lets the API stop in order', async () => {
  const { child } = start();
  await checkout.apiIsUp();
  child.kill('SIGKILL');
  await checkout.apiIsDown();
  expect(checkout.read('api.log')).toBe('up\ndisconnect\n');
}, 30_000);

describe('twice in one checkout', () => {
  test('the second one is told who runs here, and the first goes on', async () => {
    const first = start();
    await checkout.apiIsUp();
    const second = checkout.begin(await anyFreePort(), process.execPath, 'tools/start.mjs');
    expect(await second.ended).toBe(1);
    const who = `process ${first.child.pid}, since \\d\\d:\\d\\d:\\d\\d, at http://127\\.0\\.0\\.1:${port}`;
    expect(second.said.text).toMatch(
      new RegExp(`^npm start runs in this folder already: ${who}\\. Use that one, or stop it`),
    );
    expect(second.said.text.trim()).not.toContain('\n');
    expect(checkout.read('api.log')).toBe('up\n');
    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);
    expect(checkout.read('.waymark/running/start.' + first.child.pid)).toBe('');
  }, 30_000);

  test('of two at the same moment one starts', async () => {
    const both = [start(), checkout.begin(await anyFreePort(), process.execPath, 'tools/start.mjs')];
    const refused = await Promise.race(both.map(({ ended }, index) => ended.then(() => index)));
    await checkout.apiIsUp();
    expect(both[refused].said.text).toContain('npm start runs in this folder already');
    expect(checkout.read('nx.log').trim().split('\n')).toHaveLength(1);
    both[1 - refused].child.kill('SIGTERM');
    expect(await both[1 - refused].ended).toBe(0);
  }, 30_000);

  test.each([
    ['is gone', () => 999_999_999],
    ['was given to another program', () => process.pid],
  ])(
    'what a killed one left counts for nothing when its number %s',
    async (_, pid) => {
      const left = {
        command: 'npm start',
        pid: pid(),
        since: '00:00:00',
        beginning: 'long ago',
        state: 'held',
        uses: true,
      };
      checkout.write(`.waymark/running/start.${pid()}`, JSON.stringify(left));
      const { child, ended } = start();
      await checkout.apiIsUp();
      child.kill('SIGTERM');
      expect(await ended).toBe(0);
    },
    30_000,
  );

  test('beside npm run dev it runs, and they build one after the other', async () => {
    checkout.write(
      'node_modules/nx/dist/bin/nx.js',
      `const { appendFileSync } = require('node:fs');
       appendFileSync('nx.log', 'begin ');
       setTimeout(() => appendFileSync('nx.log', 'end '), 700);`,
    );
    const one = start();
    const other = checkout.begin(await anyFreePort(), process.execPath, 'tools/dev.mjs');
    await checkout.apiIsUp(2);
    expect(checkout.read('nx.log')).toBe('begin end begin end ');
    expect(one.said.text + other.said.text).toMatch(/Waiting: (npm start|npm run dev) runs in this folder already/);
    for (const { child, ended } of [one, other]) {
      child.kill('SIGTERM');
      expect(await ended).toBe(0);
    }
  }, 30_000);
});

test('beside npm test it runs; each part of that once at a time', async () => {
  checkout.write('node_modules/jest/package.json', '{}');
  checkout.write(
    'node_modules/jest/bin/jest.js',
    "require('node:fs').writeFileSync('../jest.log', 'runs'); setTimeout(() => {}, 60_000);",
  );
  const product = start();
  await checkout.apiIsUp();
  const tests = () => checkout.begin(port, process.execPath, 'tools/test.mjs', '--only=tools');
  const first = tests();
  await until(() => checkout.read('jest.log') !== '');
  const second = tests();
  expect(await second.ended).toBe(1);
  expect(second.said.text).toMatch(/^npm test \(tools\) runs in this folder already: process \d+, since [\d:]+\. Use/);
  expect(checkout.read('api.log')).toBe('up\n');
  first.child.kill('SIGTERM');
  expect(await first.ended).toBe(130);
  product.child.kill('SIGTERM');
  expect(await product.ended).toBe(0);
}, 30_000);

describe('the installation', () => {
  test('is not done anew under one that runs', async () => {
    const { child, ended } = start();
    await checkout.apiIsUp();
    checkout.npmDoes('process.exit(3)');
    const dev = checkout.begin(await anyFreePort(), process.execPath, 'tools/dev.mjs');
    expect(await dev.ended).toBe(1);
    expect(dev.said.text).toMatch(
      /^Packages have to be installed, but npm start runs in this folder .* Please stop it/,
    );
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  }, 30_000);

  const installs = `
    import { mkdirSync, writeFileSync } from 'node:fs';
    mkdirSync('node_modules/needed', { recursive: true });
    writeFileSync('node_modules/needed/package.json', '{}');
    writeFileSync('node_modules/.package-lock.json', '{"packages":{"node_modules/needed":{"version":"1.0.0"}}}');
    writeFileSync('npm.log', 'installed');`;

  test('is done again when it was interrupted, even where npm left everything as if it were whole', async () => {
    checkout.npmDoes(`${installs} setInterval(() => {}, 1000);`);
    const interrupted = start();
    await until(() => checkout.read('npm.log') !== '');
    interrupted.child.kill('SIGKILL');
    await interrupted.ended;
    checkout.npmDoes(installs.replace("'installed'", "'installed again'"));
    const { child, ended } = start();
    await checkout.apiIsUp();
    expect(checkout.read('npm.log')).toBe('installed again');
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  }, 30_000);

  test.each([
    [
      'npm error code ENOSPC\nnpm error nospc ENOSPC: no space left on device, write',
      /^The disk is full \(.*\)\. Make/,
    ],
    ['npm error code ENOTFOUND\nnpm error network request failed', /^The packages could not be fetched: .* Check the/],
  ])(
    'ends with one sentence: %s',
    async (words, sentence) => {
      checkout.npmDoes(`console.error(${JSON.stringify(words)}); process.exit(1);`);
      const { said, ended } = start();
      expect(await ended).toBe(1);
      const [stage, ...rest] = said.text.trim().split('\n');
      expect(stage).toMatch(/^✗ Installing 1 packages/);
      expect(rest).toEqual([expect.stringMatching(sentence)]);
    },
    30_000,
  );

  test('that fails for a reason of its own tells everything, after a sentence with a reference', async () => {
    checkout.npmDoes("console.error('npm error Exit handler never called!'); process.exit(7);");
    const { said, ended } = start();
    expect(await ended).toBe(1);
    expect(said.text).toMatch(/\nThis did not succeed: .* Reference [0-9a-f]{8};.*\n\nnpm error Exit handler never/);
  }, 30_000);
});

test.each([
  ['PORT', '70000', /^PORT must be a whole number from 0 to 65535, for example 3000; it is "70000"\.$/],
  ['HOST', '203.0.113.7', /^HOST is 203\.0\.113\.7, which is no address of this machine\. Use 127\.0\.0\.1 .*$/],
])(
  '%s=%s is told before anything is built',
  async (name, value, sentence) => {
    checkout.environment = { [name]: value };
    const { said, ended } = start();
    expect(await ended).toBe(1);
    expect(said.text.trim()).toMatch(sentence);
    expect(checkout.read('nx.log')).toBe('');
  },
  30_000,
);

test('a checkout that may not be written is told in one sentence', async () => {
  chmodSync(checkout.folder, 0o555);
  // root may write everywhere: somebody else starts it then.
  if (process.getuid() === 0) checkout.account = { uid: 65_534, gid: 65_534 };
  const { said, ended } = start();
  expect(await ended).toBe(1);
  expect(said.text.trim()).toMatch(/^\S*\.waymark\S* may not be changed by this user \(\S+\)\. Start Waymark as .*$/);
  chmodSync(checkout.folder, 0o755);
}, 30_000);
