/** Starts the yardstick in a process of its own. */
import { fileURLToPath } from 'node:url';
import { start } from '../processes.mjs';
import { HANDLERS } from './bare/handlers.mjs';

export const hasBare = (key) => key in HANDLERS;

/** @param {{ databaseUrl: string, pool: number }} options */
export async function startBare({ databaseUrl, pool }) {
  const child = start(process.execPath, [fileURLToPath(new URL('bare/server.mjs', import.meta.url))], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { PATH: process.env.PATH, NODE_ENV: 'production', BENCH_URL: databaseUrl, BENCH_POOL: String(pool) },
  });
  const port = await new Promise((ready, failed) => {
    child.once('message', ready);
    child.once('exit', () => failed(new Error('The bare server ended while it started.')));
  });
  const url = `http://127.0.0.1:${port}`;
  return {
    pid: child.pid,
    /** The request that the product got, for the handler of a page or act. */
    request: (key, { body, headers }) => ({
      url,
      path: `/${key}`,
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(headers.cookie && { cookie: headers.cookie }) },
      body,
    }),
    async stop() {
      const ended = new Promise((end) => child.once('exit', end));
      if (child.exitCode === null && child.kill('SIGTERM')) await ended;
    },
  };
}
