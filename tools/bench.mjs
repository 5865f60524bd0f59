/** `npm run bench`: what pages and acts cost, on real data, beside a bare handler that gives the same answer. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildDatabases, LARGE_COPY } from './bench/build.mjs';
import { emailOfCopy } from './bench/copies.mjs';
import { startServer, withClient } from './bench/database.mjs';
import { LARGE } from './bench/large.mjs';
import { readOptions, USAGE } from './bench/options.mjs';
import { measurePages } from './bench/run-pages.mjs';
import { report } from './bench/report.mjs';
import { measureActs } from './bench/run-acts.mjs';
import { endChildren, isEnding, onEnd } from './processes.mjs';

/** What is to be undone, the latest first. */
const stops = [];
const atEnd = (stop) => stops.unshift(stop);
async function end() {
  while (stops.length > 0) {
    try {
      await stops.shift()();
    } catch {
      // What follows is stopped all the same.
    }
  }
  endChildren();
}
onEnd(async () => {
  await end();
  process.exit(130);
});

const began = performance.now();
const say = (line) => console.log(`[${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s] ${line}`);

async function main() {
  const options = readOptions(process.argv.slice(2));
  if (options.help) return console.log(USAGE);
  if (!existsSync(options.main))
    throw new Error(`${options.main} is missing: build the product first (npm start, or npx nx run-many -t build).`);
  const product = await loadProduct(dirname(options.main));
  const folder = options.keep ?? mkdtempSync(join(tmpdir(), 'waymark-bench-'));
  if (options.keep === null) atEnd(() => rmSync(folder, { recursive: true, force: true }));
  const server = await startServer(product.embedded, folder);
  atEnd(() => server.stop());
  say(`PostgreSQL ${server.version} runs`);
  const databases = await buildDatabases({ server, product, options, say });

  const account = (persona, copy = 1) => ({
    email: emailOfCopy(product.emailOf(persona), copy),
    password: product.password,
  });
  const { sampleCode } = product;
  const bench = { server, main: options.main, account, sampleCode, say, atEnd, options };
  const pages = (what) => measurePages(bench, { code: sampleCode, keys: options.only, withBare: false, ...what });
  let one = null;
  if (options.one) {
    say('1 roadmap');
    one = await pages({ database: databases.one });
  }
  say(`${options.roadmaps} roadmaps`);
  const many = await pages({ database: databases.many, withBare: true });
  const acts = await measureActs(bench, { database: databases.many, roadmaps: options.roadmaps, keys: options.only });
  let large = null;
  if (databases.large) {
    say('the large roadmap');
    large = await pages({ database: databases.large, code: LARGE.code, copy: LARGE_COPY, connections: 1 });
  }
  const text = report({ one, many, acts, large, options, database: await describe(server) });
  if (options.out) writeFileSync(options.out, text);
  console.log(`\n${text}`);
}

const describe = (server) =>
  withClient(server.url('postgres'), async (client) => {
    const { rows } = await client.query("select current_setting('jit') as jit");
    return { version: server.version, jit: rows[0].jit };
  });

/** The parts of the built product that fill a database, beside the API that is measured. */
async function loadProduct(dist) {
  const part = (path) => import(pathToFileURL(join(dist, path)).href);
  const { personas, DEMO_PASSWORD } = await part('sample/personas.js');
  const { loadSample, sampleCode } = await part('sample/load.js');
  const { sampleFolder } = await part('sample/source.js');
  return {
    embedded: await part('embedded/index.js'),
    sealer: await part('kernel/events/sealer.js'),
    migrate: (await part('kernel/database/migrate.js')).migrate,
    loadSample,
    sampleCode,
    sampleFolder,
    password: DEMO_PASSWORD,
    emailOf: (key) => personas.find((persona) => persona.key === key).email,
  };
}

try {
  await main();
} catch (error) {
  if (!isEnding()) console.error(error.message);
  process.exitCode = 1;
} finally {
  await end();
}
