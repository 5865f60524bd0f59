import { createServer, type Server } from 'node:net';
import { anyFreePort, isPortFree, listenFault, nextFreePort, portProblem, whereToListen } from './index.js';

const host = '127.0.0.1';
let holder: Server | undefined;
afterEach(() => new Promise<void>((resolve) => (holder ? holder.close(() => resolve()) : resolve())));

function hold(port: number): Promise<void> {
  return new Promise((resolve) => {
    holder = createServer().listen(port, host, resolve);
  });
}

test('a port that somebody listens on is taken, and the next free one is another', async () => {
  const port = await anyFreePort();
  expect(await isPortFree(port, host)).toBe(true);
  await hold(port);
  expect(await isPortFree(port, host)).toBe(false);
  const free = await nextFreePort(port, host);
  expect(free).not.toBe(port);
  expect(await isPortFree(free, host)).toBe(true);
});

test('a taken port is named together with a free one and what to type', async () => {
  const port = await anyFreePort();
  expect(await portProblem({ port, host })).toBeUndefined();
  await hold(port);
  expect(await portProblem({ port, host })).toMatch(
    new RegExp(`^Port ${port} is taken by another program\\. Port (\\d+) is free: PORT=\\1 npm start$`),
  );
});

test.each([
  // TEST-NET-3: an address that no machine has.
  ['203.0.113.7', /^HOST is 203\.0\.113\.7, which is no address of this machine\. Use 127\.0\.0\.1 /],
  ['no-such-host.invalid', /^HOST is no-such-host\.invalid, a name without an address\. Use 127\.0\.0\.1 /],
])('an address that is not ours is named: %s', async (wrong, sentence) => {
  expect(await portProblem({ port: await anyFreePort(), host: wrong })).toMatch(sentence);
});

test('a port that this user may not use is named together with one that it may', async () => {
  const refused = Object.assign(new Error('listen EACCES: permission denied 127.0.0.1:80'), {
    code: 'EACCES',
    syscall: 'listen',
  });
  expect(await listenFault(refused, { port: 80, host })).toMatch(
    /^Port 80 may not be used by this user, as is the rule below 1024\. Port \d{4,} is free: PORT=\d{4,} npm start$/,
  );
});

test('where to listen comes from the environment', () => {
  expect(whereToListen({})).toEqual({ port: 3000, host });
  expect(whereToListen({ PORT: ' 0 ', HOST: '0.0.0.0' })).toEqual({ port: 0, host: '0.0.0.0' });
});

test.each(['70000', '-1', '3000.5', 'web'])('a port that is none is named: %s', (text) => {
  expect(() => whereToListen({ PORT: text })).toThrow(
    `PORT must be a whole number from 0 to 65535, for example 3000; it is "${text}".`,
  );
});
