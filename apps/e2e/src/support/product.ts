import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../../../tools/serve-for-journeys.mjs', import.meta.url));
/** A busy machine takes its time to make a database. */
const LIMIT = 120_000;

/** The built product with a fresh sample in a database of its own. */
export interface Product {
  address: string;
  stop: () => Promise<void>;
}

/**
 * @param settings beside those of every journey; a journey of its own may need other ones
 * @param hear is told what the product prints
 */
export async function startProduct(
  settings: (address: string) => Record<string, string> = () => ({}),
  hear: (text: string) => void = () => undefined,
): Promise<Product> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const server = spawn(process.execPath, [program], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, PORT: String(port), ...settings(address) },
  });
  server.stdout.on('data', (text: Buffer) => hear(text.toString()));
  const stop = async () => {
    if (server.exitCode !== null) return;
    const ended = once(server, 'exit');
    server.kill('SIGTERM');
    await ended;
  };
  try {
    await ready(server, address);
  } catch (error) {
    await stop();
    throw error;
  }
  return { address, stop };
}

async function ready(server: ChildProcess, address: string): Promise<void> {
  for (const deadline = Date.now() + LIMIT; Date.now() < deadline;) {
    if (server.exitCode !== null) throw new Error(`The product ended with ${server.exitCode}.`);
    const answer = await fetch(`${address}/readyz`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The product did not start in time.');
}

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
