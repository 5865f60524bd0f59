// Plain JavaScript, because `npm start` asks for a port before anything is built.
import { createServer } from 'node:net';

/**
 * Why a process could not listen on this port now.
 * @param {number} port 0 to 65535; 0 is always free
 * @param {string} [host] the address to listen on; all addresses when left out
 * @returns {Promise<NodeJS.ErrnoException | undefined>} undefined when it could
 */
function refusal(port, host) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', resolve);
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(undefined)));
  });
}

/**
 * Says whether a process could listen on this port now.
 * @param {number} port 0 to 65535; 0 is always free
 * @param {string} [host] the address to listen on; all addresses when left out
 * @returns {Promise<boolean>}
 */
export async function isPortFree(port, host) {
  return (await refusal(port, host)) === undefined;
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
 * What a person reads when Waymark cannot listen: why, and what to type instead.
 * @param {unknown} error of listening
 * @param {{ port: number, host: string }} where
 * @returns {Promise<string | undefined>} undefined for a fault of another kind
 */
export async function listenFault(error, { port, host }) {
  const { code } = /** @type {NodeJS.ErrnoException} */ (error);
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken by another program. ${another(await nextFreePort(port, host))}`;
    case 'EACCES':
      return `Port ${port} may not be used by this user, as is the rule below 1024. ${another(await nextFreePort(2999, host))}`;
    case 'EADDRNOTAVAIL':
    case 'EAFNOSUPPORT':
    case 'EINVAL':
      return `HOST is ${host}, which is no address of this machine. ${addresses}`;
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `HOST is ${host}, a name without an address. ${addresses}`;
    default:
      return undefined;
  }
}

const addresses = 'Use 127.0.0.1 to be reached from this machine only, or 0.0.0.0 to be reached at all its addresses.';

/** @param {number} free */
const another = (free) => `Port ${free} is free: PORT=${free} npm start`;

/**
 * Why nobody could listen there now, in words for a person.
 * @param {{ port: number, host: string }} where
 * @returns {Promise<string | undefined>} undefined when one could
 */
export async function portProblem({ port, host }) {
  const error = await refusal(port, host);
  return error && ((await listenFault(error, { port, host })) ?? error.message);
}

/**
 * Where Waymark is to answer, by the environment.
 * @param {Record<string, string | undefined>} env
 * @returns {{ port: number, host: string }}
 * @throws Error with what PORT should be
 */
export function whereToListen(env) {
  const given = env.PORT?.trim() || '3000';
  const port = Number(given);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`PORT must be a whole number from 0 to 65535, for example 3000; it is "${given}".`);
  return { port, host: env.HOST?.trim() || '127.0.0.1' };
}
