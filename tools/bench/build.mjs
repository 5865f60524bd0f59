/** Builds the databases that are measured, from the sample as the product itself loads it. */
import { GENESIS_HASH } from '../../libs/domain/dist/index.js';
import { copyRoadmaps } from './copies.mjs';
import { ensureDatabase, withClient } from './database.mjs';
import { widenRoadmap } from './large.mjs';
import { sealAll } from './ledger.mjs';

/** The copy of the sample that becomes the large roadmap. */
export const LARGE_COPY = 2;

/**
 * @returns {Promise<{ one: string, many: string, large: string | null }>} names of the databases
 */
export async function buildDatabases({ server, product, options, say }) {
  const one = await build({ name: 'bench_1' }, async (url, client) => {
    await product.migrate(url);
    // Its first roadmap alone: the one that is measured and copied.
    await product.loadSample(url, undefined, [product.sampleFolder]);
    await settle(client);
  });
  const many = await build({ name: `bench_${options.roadmaps}`, from: one }, async (_url, client) => {
    if (options.roadmaps > 1) await copyRoadmaps(client, [2, options.roadmaps]);
    await settle(client);
  });
  const large =
    options.large &&
    (await build({ name: 'bench_large', from: one }, async (_url, client) => {
      await copyRoadmaps(client, [LARGE_COPY, LARGE_COPY]);
      await widenRoadmap(client, `${product.sampleCode}-${LARGE_COPY}`);
      await settle(client);
    }));
  return { one, many, large: large || null };

  async function build(database, fill) {
    const from = performance.now();
    let made = false;
    await ensureDatabase(server, database, async (url) => {
      made = true;
      await withClient(url, (client) => fill(url, client));
    });
    const seconds = ((performance.now() - from) / 1000).toFixed(0);
    say(made ? `the database ${database.name} is built (${seconds} s)` : `the database ${database.name} was kept`);
    return database.name;
  }

  /** Everything on the ledger, and figures for the planner. */
  async function settle(client) {
    await sealAll(client, product.sealer, GENESIS_HASH);
    await client.query('vacuum (analyze)');
    await client.query('checkpoint');
  }
}
