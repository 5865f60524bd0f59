import { anyFreePort } from '../apps/api/src/embedded/ports.js';
import { FakeCheckout, until } from './test/fake-checkout.mjs';

let checkout;
beforeEach(() => (checkout = new FakeCheckout()));
afterEach(() => checkout.remove());

test('builds and starts the API again on change, and stops the database last', async () => {
  const port = await anyFreePort();
  const { child, ended } = checkout.begin(port, process.execPath, 'tools/dev.mjs');
  await checkout.apiIsUp();
  await until(() => checkout.read('vite.log') !== '');
  const [webPort, apiPort] = checkout.read('vite.log').split(' ');
  expect(Number(webPort)).toBe(port);
  expect(apiPort).not.toBe(webPort);

  const builds = () => checkout.read('nx.log').trim().split('\n').length;
  expect(builds()).toBe(1);
  checkout.write('libs/domain/src/index.ts', 'export const changed = true;\n');
  await checkout.apiIsUp(2);
  expect(builds()).toBe(2);

  child.kill('SIGTERM');
  expect(await ended).toBe(0);
  expect(checkout.read('api.log')).toBe('up\nSIGTERM\nup\nSIGTERM\n');
  expect(checkout.read('database.log')).toBe('stopped');
}, 30_000);

test('the API that runs goes on while a change does not build', async () => {
  const { child, said, ended } = checkout.begin(await anyFreePort(), process.execPath, 'tools/dev.mjs');
  await checkout.apiIsUp();
  await until(() => checkout.read('vite.log') !== '');
  checkout.write('node_modules/nx/dist/bin/nx.js', "console.error('Unexpected token'); process.exit(1);");
  checkout.write('apps/api/src/main.ts', 'const = ;\n');
  await until(() => said.text.includes('Unexpected token'));
  expect(checkout.read('api.log')).toBe('up\n');
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
}, 30_000);

test('ends with a word when the server of the web app ends by itself', async () => {
  checkout.write('node_modules/vite/bin/vite.js', "console.error('Cannot find the configuration'); process.exit(3);");
  const { said, ended } = checkout.begin(await anyFreePort(), process.execPath, 'tools/dev.mjs');
  expect(await ended).toBe(1);
  expect(said.text).toContain("The web app's server ended with 3");
  expect(checkout.read('database.log')).toBe('stopped');
}, 30_000);

test('ends with what the API said when that ends at once', async () => {
  checkout.write('apps/api/dist/main.js', "console.error('No PostgreSQL answers at db:5432.'); process.exit(1);");
  const { said, ended } = checkout.begin(await anyFreePort(), process.execPath, 'tools/dev.mjs');
  expect(await ended).toBe(1);
  expect(said.text).toContain('No PostgreSQL answers at db:5432.');
  expect(checkout.read('database.log')).toBe('stopped');
}, 30_000);

test('ends with one sentence when the embedded database cannot run', async () => {
  checkout.write(
    'apps/api/dist/embedded/index.js',
    "export const productDatabase = () => ({});\nexport const startEmbedded = async () => { throw new Error('It needs glibc.'); };\n",
  );
  const { said, ended } = checkout.begin(await anyFreePort(), process.execPath, 'tools/dev.mjs');
  expect(await ended).toBe(1);
  expect(said.text.trim().split('\n').slice(1)).toEqual(['It needs glibc.']);
}, 30_000);
