/** Measures the acts on the database of many roadmaps. */
import { hasBare } from './bare.mjs';
import { ACTS } from './acts.mjs';
import { firstDifference } from './compare.mjs';
import { copyId } from './copies.mjs';
import { withClient } from './database.mjs';
import { inRounds } from './measure.mjs';
import { isAnswer, lineOf, onDatabase, unlessUnanswered } from './run-pages.mjs';
import { bareSide } from './sides.mjs';
import { countStatements } from './statements.mjs';

/** In how many copies people act. */
const COPIES = 96;

/** Each connection prepares a request more than it sends. */
const SPARE = 32;

/** Ids, and the moments at which something happened, are new each time. */
const NEW_EACH_TIME = new Set(['now', 'id', 'version', 'savedAt', 'submittedAt', 'signedAt', 'postedAt']);

/** @param {import('./run-pages.mjs').Bench} bench */
export const measureActs = (bench, { database, roadmaps, keys }) =>
  onDatabase(bench, database, async ({ house, bare, url }) => {
    const results = new Map();
    const acts = ACTS.filter(({ key }) => keys === null || keys.includes(key));
    if (acts.length === 0 || roadmaps < 3) return results;
    await withClient(url, async (client) => {
      const copies = await readCopies(client, bench.sampleCode, Math.min(roadmaps, COPIES + 1));
      for (const act of acts) {
        const measure = () => measureAct(bench, { act, client, copies, house, bare, database });
        results.set(act.key, await unlessUnanswered(bench, act.key, measure));
      }
    });
    return results;
  });

/** The copies of the sample in which people act, by the ids of their roadmaps. */
async function readCopies(client, code, last) {
  const { rows } = await client.query(
    `select ${copyId('r.id', 'n')} as roadmap, n from roadmaps r cross join generate_series(2, $2::int) n where r.code = $1 order by n`,
    [code, last],
  );
  return rows;
}

async function measureAct(bench, { act, client, copies, house, bare, database }) {
  const { server, options, say } = bench;
  const readers = new Map();
  for (const { roadmap, n } of copies) {
    const { email, password } = bench.account(act.persona, n);
    readers.set(roadmap, await house.signIn(email, password));
  }
  const undo = () => act.undo && client.query(act.undo);
  /** Everything that can be acted on, one from each roadmap in turn. */
  const requests = async () => {
    await undo();
    const { rows } = await client.query(act.targets, [copies.map(({ roadmap }) => roadmap)]);
    return inTurn(rows).map((target) =>
      house.request(act.operation, { input: act.input(target) }, readers.get(target.roadmap)),
    );
  };
  const sealed = () => untilSealed(client);

  const [first] = await requests();
  const { data, text } = await house.send(first);
  const again = await requests();
  const most = again.length - SPARE;
  const sides = { house: { pid: house.pid, most, isRight: isAnswer, requests, after: sealed } };
  let differs = null;
  if (hasBare(act.key)) {
    const answer = await house.send(bare.request(act.key, again[0]));
    differs = firstDifference(data, answer.data, { ignore: NEW_EACH_TIME });
    if (differs) say(`  ${act.key}: the bare handler answers otherwise: ${differs}`);
    const asBare = async () => (await requests()).map((request) => bare.request(act.key, request));
    sides.bare = bareSide(house, bare, { most, requests: asBare, then: sealed });
  }
  const statements = await countStatements(server, database, requests, (request) => house.send(request));
  const figures = await inRounds(sides, { ...options, postmaster: server.pid });
  await undo();
  const result = { ...figures, bytes: Buffer.byteLength(text), statements, differs };
  say(`  ${lineOf(act.key, result)}`);
  return result;
}

/** One target of each roadmap, then the second of each, and so on. */
function inTurn(targets) {
  const seen = new Map();
  return targets
    .map((target) => {
      const turn = seen.get(target.roadmap) ?? 0;
      seen.set(target.roadmap, turn + 1);
      return { target, turn };
    })
    .sort((a, b) => a.turn - b.turn)
    .map(({ target }) => target);
}

/** What an act sets off is part of what it costs. */
async function untilSealed(client) {
  for (let tries = 0; tries < 600; tries += 1) {
    const { rowCount } = await client.query(
      `select 1 from events e where e.on_ledger and e.arrival > (select max(arrival) - 2000 from events)
         and not exists (select 1 from ledger_entries l where l.event_id = e.id) limit 1`,
    );
    if (rowCount === 0) return;
    await new Promise((later) => setTimeout(later, 50));
  }
  throw new Error('Events were not sealed within half a minute.');
}
