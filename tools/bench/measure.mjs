/** Measures requests in rounds: the product, the bare handler, the product again. */
import { cpuOf, cpuOfServer } from './cpu.mjs';
import { medians } from './figures.mjs';
import { CONNECTIONS, load } from './load.mjs';

/**
 * One who answers.
 * @typedef {object} Side
 * @property {number} pid
 * @property {() => Promise<object[]>} requests made anew for each run where each can be sent once only
 * @property {(status: number, body: string) => boolean} isRight
 * @property {number} [connections] sixteen, where nothing else is said
 * @property {number} [most] requests that there are for one run
 * @property {() => Promise<void>} [before] a run
 * @property {() => Promise<void>} [after] a run; what is done here still counts as its work
 * @property {() => Promise<void>} [done] after all of it, also where it failed
 *
 * @typedef {{ server: number, database: number, p50: number, p99: number, refused: number, rate: number }} Figures
 * CPU in ms for each request, times in ms, answers in a second
 */

/**
 * @param {Side} side
 * @param {number} amount
 * @param {number | null} postmaster
 * @returns {Promise<Figures>}
 */
async function run(side, amount, postmaster) {
  const requests = await side.requests();
  await side.before?.();
  try {
    const used = () => ({
      server: cpuOf(side.pid),
      database: postmaster === null ? Number.NaN : cpuOfServer(postmaster),
    });
    const before = used();
    const { seconds, p50, p99, refused } = await load(requests, amount, side.isRight, side.connections);
    await side.after?.();
    const after = used();
    const each = (key) => ((after[key] - before[key]) * 1000) / amount;
    return { server: each('server'), database: each('database'), p50, p99, refused, rate: amount / seconds };
  } finally {
    await side.done?.();
  }
}

/** How often each connection asks at least: before anything is measured, and in each run. */
const TIMES = 3;

/**
 * @param {Record<string, Side>} sides
 * @param {{ rounds: number, seconds: number, postmaster: number | null }} options
 * @returns {Promise<Record<string, Figures>>}
 */
export async function inRounds(sides, { rounds, seconds, postmaster }) {
  const names = Object.keys(sides);
  const amounts = {};
  for (const name of names) amounts[name] = await warmUp(sides[name], { seconds, postmaster });
  const taken = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const name of names) taken[name].push(await run(sides[name], amounts[name], postmaster));
  return Object.fromEntries(names.map((name) => [name, medians(taken[name])]));
}

/** A process that has answered a few hundred requests still compiles, and runs most of its code uncompiled. */
const WARM = { requests: 2000, seconds: 20 };

/** Asks until plans are made and code is compiled. @returns {Promise<number>} how many requests make a run */
async function warmUp(side, { seconds, postmaster }) {
  const { most = Infinity, connections = CONNECTIONS } = side;
  const least = Math.min(most, TIMES * connections);
  const began = performance.now();
  for (let amount = least, asked = 0; ;) {
    const { rate } = await run(side, amount, postmaster);
    asked += amount;
    const whole = Math.min(most, Math.max(least, Math.round(rate * seconds)));
    const isWarm = asked >= WARM.requests || performance.now() - began >= WARM.seconds * 1000;
    if (isWarm && whole <= 2 * amount) return whole;
    amount = Math.max(amount, Math.round(whole / 2));
  }
}
