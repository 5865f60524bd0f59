import { createServer, type Server } from 'node:net';
import { anyFreePort, isPortFree, nextFreePort, portTakenMessage } from './index.js';

let holder: Server | undefined;
afterEach(() => new Promise<void>((resolve) => (holder ? holder.close(() => resolve()) : resolve())));

function hold(port: number): Promise<void> {
  return new Promise((resolve) => {
    holder = createServer().listen(port, '127.0.0.1', resolve);
  });
}

test('a port that somebody listens on is taken, and the next free one is another', async () => {
  const port = await anyFreePort();
  expect(await isPortFree(port, '127.0.0.1')).toBe(true);
  await hold(port);
  expect(await isPortFree(port, '127.0.0.1')).toBe(false);
  const free = await nextFreePort(port, '127.0.0.1');
  expect(free).not.toBe(port);
  expect(await isPortFree(free, '127.0.0.1')).toBe(true);
});

test('the message says which port is taken and what to type', () => {
  expect(portTakenMessage(3000, 3001)).toBe(
    'Port 3000 is taken by another program. Port 3001 is free: PORT=3001 npm start',
  );
});
