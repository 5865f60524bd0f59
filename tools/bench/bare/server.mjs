/**
 * The yardstick: `node:http` and `pg`, one prepared statement for each page or act, whose answer PostgreSQL writes as JSON.
 * A process of its own; it tells its port to whoever started it.
 */
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import pg from 'pg';
import { HANDLERS } from './handlers.mjs';

const pool = new pg.Pool({ connectionString: process.env.BENCH_URL, max: Number(process.env.BENCH_POOL) });
pool.on('error', () => undefined); // a connection at rest was cut; the next request opens another

const tokenOf = (cookie = '') => /(?:^|; )(?:__Host-)?waymark=([^;]+)/.exec(cookie)?.[1] ?? '';

const server = createServer((request, response) => {
  const parts = [];
  request.on('data', (part) => parts.push(part));
  request.on('end', () => {
    answer(request, Buffer.concat(parts)).then(
      (text) => send(response, text === null ? 404 : 200, text ?? '{"errors":[{"message":"not found"}]}'),
      (error) => send(response, 500, JSON.stringify({ errors: [{ message: String(error) }] })),
    );
  });
});

async function answer({ url, headers }, body) {
  const { name, text, values } = HANDLERS[url.slice(1)];
  const { variables } = JSON.parse(body.toString());
  const session = createHash('sha256').update(tokenOf(headers.cookie)).digest();
  const { rows } = await pool.query({ name, text, values: [session, ...values(variables)] });
  return rows[0]?.answer ?? null;
}

function send(response, status, text) {
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
  response.end(text);
}

server.keepAliveTimeout = 72_000;
server.listen(0, '127.0.0.1', () => process.send(server.address().port));
process.once('disconnect', () => process.exit(0));
