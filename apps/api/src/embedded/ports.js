// Plain JavaScript, because `npm start` asks for a port before anything is built.
import { createServer } from 'node:net';

/**
 * Says whether a process could listen on this port now.
 * @param {number} port 0 to 65535; 0 is always free
 * @param {string} [host] the address to listen on; all addresses when left out
 * @returns {Promise<boolean>}
 */
export function isPortFree(port, host) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

/**
 * A port on the loopback address that nobody uses now, chosen by the operating system.
 * @returns {Promise<number>}
 */
export function anyFreePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0));
    });
  });
}

/**
 * The next free port after a taken one.
 * @param {number} taken
 * @param {string} [host]
 * @returns {Promise<number>}
 */
export async function nextFreePort(taken, host) {
  for (let port = taken + 1; port <= Math.min(taken + 50, 65_535); port += 1) {
    if (await isPortFree(port, host)) return port;
  }
  return anyFreePort();
}

/**
 * What a person reads when the port is taken: which one, and what to type instead.
 * @param {number} port the taken port
 * @param {number} free a free one
 * @returns {string}
 */
export function portTakenMessage(port, free) {
  return `Port ${port} is taken by another program. Port ${free} is free: PORT=${free} npm start`;
}
