import { randomUUID } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { anyFreePort } from '../src/embedded/index.js';
import { RunningServer } from './running-server.js';

const personas = ['head-al', 'head-ba', 'head-xk', 'head-me', 'head-mk', 'head-rs', 'delegate-me', 'coordinator-me'];
const post = 'mutation ($input: PostCommentInput!) { postComment(input: $input) { id } }';

interface Act {
  key: string;
  id: string;
  acknowledgedAt: number;
}

/** Posts comments one after the other, repeating each with its key until it is acknowledged, as a patient client does. */
async function write(
  server: RunningServer,
  session: string,
  subject: object,
  acts: Act[],
  stopped: () => boolean,
): Promise<void> {
  while (!stopped()) {
    const key = randomUUID();
    for (let acknowledged = false; !acknowledged;) {
      const input = {
        ...subject,
        text: `Written with the key ${key}.`,
        visibility: 'participants',
        idempotencyKey: key,
      };
      const answer = await server.ask(post, { input }, session).catch(() => null);
      const id = (answer?.data?.['postComment'] as { id: string } | null | undefined)?.id;
      if (id) {
        acts.push({ key, id, acknowledgedAt: performance.now() });
        acknowledged = true;
      } else {
        const code = answer?.errors?.[0]?.extensions.code;
        if (code !== undefined && code !== 'UNAVAILABLE')
          throw new Error(`an unexpected answer: ${JSON.stringify(answer)}`);
        if (stopped()) return;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  }
}

describe('eight writers while the database, then the API, is killed', () => {
  let directory: string;
  let server: RunningServer;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'waymark-crash-'));
    await chmod(directory, 0o755); // the account that root lends to PostgreSQL must be able to pass
    server = new RunningServer(directory, await anyFreePort());
    await server.start();
  }, 90_000);

  afterAll(async () => {
    await server.stop();
    await rm(directory, { recursive: true, force: true });
  }, 30_000);

  it('loses and doubles nothing that was acknowledged, and answers again within 5 s of the database', async () => {
    const sessions = await Promise.all(personas.map((persona) => server.signIn(persona)));
    const page = await server.ask(
      '{ roadmap(code: "screening") { id } overviewPage(roadmap: "screening") { priorities { id } } }',
      {},
      sessions[0] ?? '',
    );
    const { roadmap, overviewPage } = page.data as {
      roadmap: { id: string };
      overviewPage: { priorities: { id: string }[] };
    };
    const subject = { roadmapId: roadmap.id, subjectKind: 'priority', subjectId: overviewPage.priorities[0]?.id };
    const acts: Act[] = [];
    let stopped = false;
    const writers = sessions.map((session) => write(server, session, subject, acts, () => stopped));
    const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

    const until = async (done: () => boolean, limit: number) => {
      for (let waited = 0; !done() && waited < limit; waited += 100) await pause(100);
    };

    await until(() => acts.length > 2 * personas.length, 30_000);
    const before = acts.length;
    const databaseBack = await server.killDatabase();
    const firstAfter = () => acts.slice(before).find((act) => act.acknowledgedAt > databaseBack);
    await until(() => firstAfter() !== undefined, 5000);
    // All of them are writing again when the next one falls.
    await pause(1000);
    await server.killApi();
    const beforeRestart = acts.length;
    await server.start();
    await until(() => acts.length > beforeRestart + personas.length, 15_000);
    stopped = true;
    await Promise.all(writers);

    expect(before).toBeGreaterThan(8);
    expect((firstAfter()?.acknowledgedAt ?? Infinity) - databaseBack).toBeLessThan(5000);
    expect(acts.length).toBeGreaterThan(beforeRestart);

    const client = new pg.Client({ connectionString: await server.databaseUrl() });
    await client.connect();
    const { rows } = await client.query<{ id: string; key: string }>(
      "select id::text, substring(text from 'key ([0-9a-f-]{36})') as key from comments where text like 'Written with the key %'",
    );
    const { rows: events } = await client.query<{ subject_id: string; times: number }>(
      "select subject_id::text, count(*)::int as times from events where type = 'comment.posted' and subject_id = any($1::uuid[]) group by subject_id",
      [acts.map((act) => act.id)],
    );
    await client.end();
    const byKey = new Map<string, string[]>();
    for (const { id, key } of rows) byKey.set(key, [...(byKey.get(key) ?? []), id]);
    expect(acts.filter((act) => byKey.get(act.key)?.[0] !== act.id)).toEqual([]);
    expect([...byKey.values()].filter((ids) => ids.length !== 1)).toEqual([]);
    expect(events.filter((event) => event.times !== 1)).toEqual([]);
    expect(events).toHaveLength(acts.length);
    console.log(
      `${acts.length} acts acknowledged by ${personas.length} writers; first one ${Math.round((firstAfter()?.acknowledgedAt ?? 0) - databaseBack)} ms after the database's return`,
    );
  }, 120_000);

  it('an import in the middle of which the API is killed has brought nothing, and is done once by the next that runs', async () => {
    const session = await server.signIn('secretariat');
    const found = await server.ask('{ roadmap(code: "screening") { id } }', {}, session);
    const { id: roadmapId } = found.data?.['roadmap'] as { id: string };
    const lines = Array.from({ length: 2000 }, (_, at) => `crash-${at}x;Office ${at};ME;other;local`);
    const file = [
      'Code;Name;Participant;Type;Level',
      'me-interior;Renamed;ME;ministry interior;central',
      ...lines,
    ].join('\n');
    const importId = await server.giveFile({ roadmapId, kind: 'institutions', fileName: 'many.csv' }, file, session);
    const input = { importId, expectedVersion: 1, idempotencyKey: randomUUID() };
    const apply = () =>
      server.ask(
        'mutation ($input: ApplyImportInput!) { applyImport(input: $input) { import { state } } }',
        { input },
        session,
      );
    // The new ones are written by then; it waits for the one that it changes.
    const holder = new pg.Client({ connectionString: await server.databaseUrl() });
    await holder.connect();
    await holder.query("begin; select 1 from institutions where code = 'me-interior' for update");
    expect((await apply()).errors).toBeUndefined();
    await expect(waitingFor(holder, 'update institutions')).resolves.toBe(true);
    await server.killApi();
    const count = "select count(*)::int as there from institutions where code like 'crash-%' or name = 'Renamed'";
    await holder.query('rollback');
    expect((await holder.query<{ there: number }>(count)).rows).toEqual([{ there: 0 }]);
    // As if it had been silent for long: nobody waits half a minute here.
    await holder.query("update jobs set beat_at = beat_at - interval '1 minute' where state = 'running'");
    await holder.end();
    await server.start();
    const looker = new pg.Client({ connectionString: await server.databaseUrl() });
    await looker.connect();
    const states =
      'select i.state, i.new_records, i.changed_records, j.attempt from imports i join jobs j on j.id = i.job_id';
    let told: unknown[] = [];
    for (let tries = 0; tries < 400 && JSON.stringify(told) !== JSON.stringify(DONE); tries += 1) {
      told = (await looker.query(states)).rows;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(told).toEqual(DONE);
    expect((await apply()).errors).toBeUndefined();
    expect((await looker.query<{ there: number }>(count)).rows).toEqual([{ there: 2001 }]);
    await looker.end();
  }, 120_000);
});

/** The import of that test, begun a second time. */
const DONE = [{ state: 'applied', new_records: 2000, changed_records: 1, attempt: 2 }];

/** Whether a statement that begins so comes to wait for a lock, looked for from inside a transaction. */
async function waitingFor(client: pg.Client, statement: string): Promise<boolean> {
  for (let tries = 0; tries < 200; tries += 1) {
    await client.query('select pg_stat_clear_snapshot()');
    const { rows } = await client.query(
      "select 1 from pg_stat_activity where wait_event_type = 'Lock' and query ~* $1",
      [`^\\s*${statement}`],
    );
    if (rows.length > 0) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}
