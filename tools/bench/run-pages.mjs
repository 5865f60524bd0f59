/** Measures the pages of one database. */
import { hasBare, startBare } from './bare.mjs';
import { firstDifference } from './compare.mjs';
import { withClient } from './database.mjs';
import { startHouse } from './house.mjs';
import { CONNECTIONS, Unanswered } from './load.mjs';
import { inRounds } from './measure.mjs';
import { bareSide, unchangedSide } from './sides.mjs';
import { PAGES } from './pages.mjs';
import { countStatements } from './statements.mjs';

/** Whether an answer is one, and no refusal, without reading all of it. */
export const isAnswer = (status, body) =>
  status === 200 && !body.startsWith('{"errors"') && body.includes('"__typename":');

/**
 * @typedef {object} Bench what a run works with
 * @property {import('./database.mjs').Server} server
 * @property {string} main the API's built main.js
 * @property {(persona: string, copy?: number) => { email: string, password: string }} account its first copy is the sample itself
 * @property {string} sampleCode
 * @property {(line: string) => void} say
 * @property {(stop: () => Promise<void>) => void} atEnd
 * @property {{ rounds: number, seconds: number }} options
 */

/**
 * Starts the product and the bare server on a database, works with both and stops them.
 * @template T
 * @param {Bench} bench
 * @param {string} database
 * @param {(at: { house: Awaited<ReturnType<typeof startHouse>>, bare: Awaited<ReturnType<typeof startBare>>, url: string }) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function onDatabase({ server, main, atEnd }, database, work) {
  const url = server.url(database);
  const house = await startHouse({ main, databaseUrl: url, pool: CONNECTIONS });
  atEnd(() => house.stop());
  const bare = await startBare({ databaseUrl: url, pool: CONNECTIONS });
  atEnd(() => bare.stop());
  try {
    return await work({ house, bare, url });
  } finally {
    await house.stop();
    await bare.stop();
  }
}

/**
 * @param {Bench} bench
 * @param {object} what
 * @param {string} what.database
 * @param {string} what.code of the roadmap
 * @param {number} [what.copy] whose people read; 1 is the sample itself
 * @param {readonly string[] | null} what.keys
 * @param {boolean} what.withBare
 * @param {number} [what.connections]
 */
export const measurePages = (bench, { database, code, copy = 1, keys, withBare, connections = CONNECTIONS }) =>
  onDatabase(bench, database, async ({ house, bare, url }) => {
    const roadmap = await withClient(url, async (client) => {
      const { rows } = await client.query('select id, code from roadmaps where code = $1', [code]);
      return rows[0];
    });
    const readers = new Map([[null, null]]);
    const results = new Map();
    for (const page of PAGES.filter(({ key }) => keys === null || keys.includes(key))) {
      if (!readers.has(page.persona)) {
        const { email, password } = bench.account(page.persona, copy);
        readers.set(page.persona, await house.signIn(email, password));
      }
      results.set(
        page.key,
        await unlessUnanswered(bench, page.key, () =>
          measurePage(bench, {
            database,
            house,
            bare: withBare && hasBare(page.key) ? bare : null,
            page,
            variables: page.variables(roadmap),
            reader: readers.get(page.persona),
            connections,
          }),
        ),
      );
    }
    return results;
  });

const ATTEMPTS = 3;

/** A page that gives no answer, again and again, is told as such, and the others are measured. */
export async function unlessUnanswered(bench, key, measure) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await measure();
    } catch (error) {
      if (!(error instanceof Unanswered)) throw error;
      bench.say(`  ${key.padEnd(16)} ${error.message.slice(0, 200)}`);
      if (attempt === ATTEMPTS) return { failed: true };
    }
  }
}

async function measurePage({ server, options, say }, { database, house, bare, page, variables, reader, connections }) {
  const unchanged = await unchangedSide(house, page, variables, reader);
  const request = unchanged?.whole ?? house.request(page.operation, variables, reader);
  const { data, text } = await house.send(request);
  const sides = { house: { pid: house.pid, connections, isRight: isAnswer, requests: async () => [request] } };
  if (unchanged) sides.unchanged = { ...unchanged.side, connections };
  let differs = null;
  if (bare) {
    const asked = bare.request(page.key, house.request(page.operation, variables, reader));
    const answer = await house.send(asked);
    differs = firstDifference(data, answer.data);
    if (differs) say(`  ${page.key}: the bare handler answers otherwise: ${differs}`);
    sides.bare = bareSide(house, bare, { requests: async () => [asked] });
  }
  const statements = await countStatements(
    server,
    database,
    async () => [request],
    (sent) => house.send(sent),
  );
  const figures = await inRounds(sides, { ...options, postmaster: server.pid });
  const result = {
    ...figures,
    bytes: Buffer.byteLength(text),
    sent: await house.sentBytes(request),
    statements,
    differs,
  };
  say(`  ${lineOf(page.key, result)}`);
  return result;
}

const ms = (value) => value.toFixed(2);

/** One line for whoever watches. */
export function lineOf(key, { house, bare, bytes, statements }) {
  const cost = ({ server, database, p50, p99 }) => `${ms(server)} + ${ms(database)} ms CPU, p50 ${p50}, p99 ${p99}`;
  const ratio = bare ? `; bare ${cost(bare)}; ${(totalOf(house) / totalOf(bare)).toFixed(1)}x` : '';
  const refused = house.refused > 0 ? `, ${(house.refused * 100).toFixed(0)}% refused` : '';
  return `${key.padEnd(16)} ${statements ?? '–'} statements, ${(bytes / 1000).toFixed(1)} KB, ${cost(house)}${refused}${ratio}`;
}

/** CPU of a request, server and PostgreSQL together; the server alone where PostgreSQL runs elsewhere. */
export const totalOf = ({ server, database }) => server + (Number.isNaN(database) ? 0 : database);
