import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { startApi, type TestApi } from '../../../test/api.js';
import { cloneDatabase, type TestDatabase } from '../../../test/database.js';
import { boundUnfinished } from './unfinished-connections.js';

let database: TestDatabase;
let api: TestApi;
let port: number;
const sockets: Socket[] = [];
beforeAll(async () => {
  database = await cloneDatabase();
  api = await startApi(database.url, {
    http: {
      requestMs: 3500,
      headersMs: 1200,
      keepAliveMs: 500,
      checkMs: 100,
      unfinished: { total: 100, perAddress: 4 },
    },
  });
  await api.app.listen(0, '127.0.0.1');
  port = (api.app.getHttpServer().address() as AddressInfo).port;
});
afterEach(() => sockets.splice(0).forEach((socket) => socket.destroy()));
afterAll(async () => {
  await api.stop();
  await database.drop();
});

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function open(to = port): Promise<Socket> {
  const socket = connect(to, '127.0.0.1');
  sockets.push(socket.on('error', () => undefined).on('data', () => undefined));
  await once(socket, 'connect');
  return socket;
}

/** How long the server keeps the connection. */
async function heldFor(socket: Socket): Promise<number> {
  const began = performance.now();
  if (!socket.closed) await once(socket, 'close');
  return performance.now() - began;
}

const head = (length: number): string =>
  `POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n\r\n`;

test('who says nothing, half a header, drips a body, or goes on saying nothing afterwards is let go', async () => {
  const [silent, half, dripping, idle] = [await open(), await open(), await open(), await open()];
  half.write('GET /healthz HTTP/1.1\r\nhost: loc');
  dripping.write(head(1000));
  const drip = setInterval(() => dripping.write(' '), 100);
  idle.write('GET /healthz HTTP/1.1\r\nhost: localhost\r\n\r\n');
  const held = await Promise.all([silent, half, dripping, idle].map(heldFor));
  clearInterval(drip);
  for (const milliseconds of held) expect(milliseconds).toBeLessThan(8000);
  // Not all at once: each has its own limit.
  expect(held[2]).toBeGreaterThan(2000);
});

test('who sends a megabyte slowly, and within the time, is answered', async () => {
  const body = JSON.stringify({ query: '{ viewer { demo } }', variables: { text: 'x'.repeat(900_000) } });
  const socket = await open();
  // Listened for before it can come.
  const answered = once(socket, 'data');
  socket.write(head(body.length));
  for (let part = 0; part < 10; part += 1) {
    socket.write(body.slice((part * body.length) / 10, ((part + 1) * body.length) / 10));
    await pause(100);
  }
  const [answer] = (await answered) as [Buffer];
  expect(answer.toString()).toMatch(/^HTTP\/1\.1 200 [^]*"demo":false/);
});

test('of those that have sent nothing whole from one address the oldest gives way', async () => {
  const connections = [await open(), await open(), await open(), await open()];
  await pause(100);
  expect(connections.filter(({ closed }) => closed)).toEqual([]);
  connections.push(await open());
  await heldFor(connections[0] as Socket);
  expect(connections.filter(({ closed }) => closed)).toHaveLength(1);
  // Whoever sends a request is answered, and counts no longer.
  expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
});

test('a proxy speaks for many: only the total bounds it', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  boundUnfinished(server, { total: 3, perAddress: 1 }, () => true);
  const to = (server.address() as AddressInfo).port;
  const connections = [await open(to), await open(to), await open(to)];
  await pause(100);
  expect(connections.filter(({ closed }) => closed)).toEqual([]);
  connections.push(await open(to));
  await heldFor(connections[0] as Socket);
  expect(connections.filter(({ closed }) => closed)).toHaveLength(1);
  server.close();
});
