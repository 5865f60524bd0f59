import { createServer } from 'node:net';
import { anyFreePort } from '../apps/api/src/embedded/ports.js';
import { FakeCheckout } from './test/fake-checkout.mjs';

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
