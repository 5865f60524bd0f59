import { spawn, type ChildProcess } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { startApi, type TestApi } from '../../test/api.js';
import { cloneDatabase, cloneSampleDatabase, type TestDatabase } from '../../test/database.js';
import { verifyLedger } from '../modules/audit/index.js';
import type { Manifest } from './manifest.js';

/** The built files: they read the built migrations beside them, as the product does. */
const built = (path: string): string => new URL(`../../dist/${path}`, import.meta.url).href;
const { makeBackup } = (await import(built('backup/make-backup.js'))) as typeof import('./make-backup.js');
const { restoreBackup } = (await import(built('backup/restore-backup.js'))) as typeof import('./restore-backup.js');
const { DiskStore } = (await import(
  built('kernel/files/disk-store.js')
)) as typeof import('../kernel/files/disk-store.js');
const { revertLast } = (await import(
  built('kernel/database/migrate.js')
)) as typeof import('../kernel/database/migrate.js');

let folder: string;
let sample: TestDatabase;
const made: TestDatabase[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waymark-backup-'));
  sample = await cloneSampleDatabase();
  await putFile(sample.url, 'kept');
}, 60_000);
afterAll(async () => {
  for (const database of [sample, ...made]) await database.drop();
  await rm(folder, { recursive: true, force: true });
});

const emptyDatabase = async (): Promise<TestDatabase> => {
  const database = await cloneDatabase();
  made.push(database);
  return database;
};

async function ask<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The installation over a database; its files lie in a folder of its own. */
const at = (url: string) => ({ url, store: new DiskStore(dataOf(url, 'files')) });
const dataOf = (url: string, ...parts: string[]): string =>
  join(folder, 'data', new URL(url).pathname.slice(1), ...parts);

/** A file that has been uploaded to an installation. @returns its hash */
async function putFile(url: string, text: string): Promise<string> {
  const { store } = at(url);
  const sha256 = createHash('sha256').update(text).digest('hex');
  const path = await store.incoming.newPath();
  await writeFile(path, text);
  await store.keep(sha256, path);
  await ask(url, (client) =>
    client.query(
      `insert into files (sha256, size, type, name, uploaded_by, roadmap_id, state)
       select $1, $2, 'text/plain', 'a.txt', m.user_id, m.roadmap_id, 'clean' from memberships m limit 1`,
      [sha256, text.length],
    ),
  );
  return sha256;
}

const place = (name: string): string => join(folder, name);

/** What the rows of each table and each file hash to, and where each sequence stands. */
const contents = ({ tables, sequences, files }: Manifest) => ({ tables, sequences, files });

/** Everything that guards the rows: constraints, triggers with whether they fire, columns, indexes. */
const guards = (url: string): Promise<string[]> =>
  ask(url, async (client) => {
    const { rows } = await client.query<{ said: string }>(`
      select format('%s %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as said from pg_constraint
        where connamespace = 'public'::regnamespace and contype <> 'n'
      union all select format('%s %s %s', tgrelid::regclass, tgname, tgenabled) from pg_trigger where not tgisinternal
      union all select indexdef from pg_indexes where schemaname = 'public' order by 1`);
    return rows.map(({ said }) => said);
  });

function command(
  name: string,
  args: string[],
  url: string,
): { child: ChildProcess; ended: Promise<[number | null, string]> } {
  const child = spawn(process.execPath, [fileURLToPath(built(`commands/${name}.js`)), ...args], {
    env: { ...process.env, NODE_OPTIONS: '', INIT_CWD: folder, WAYMARK_DATA_DIR: dataOf(url), DATABASE_URL: url },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)));
  return { child, ended: new Promise((resolve) => child.once('close', (code) => resolve([code, said]))) };
}

describe('a backup that is made while others act', () => {
  let api: TestApi;
  let original: TestDatabase;
  beforeAll(async () => {
    original = await cloneSampleDatabase();
    made.push(original);
    api = await startApi(original.url, { background: true });
  }, 60_000);
  afterAll(() => api.stop());

  const post = 'mutation ($input: PostCommentInput!) { postComment(input: $input) { id } }';

  test('holds one moment, and is restored table by table with all that guards it', async () => {
    const [subject] = await api.rows<{ roadmapId: string; subjectId: string }>(
      `select r.id as "roadmapId", p.id as "subjectId" from roadmaps r join priorities p on p.roadmap_id = r.id order by p.code limit 1`,
    );
    const file = await putFile(original.url, 'a letter');
    const gone = await putFile(original.url, 'a letter that is lost');
    await at(original.url).store.remove(gone);
    let posted = 0;
    let stopped = false;
    const write = async (persona: string): Promise<void> => {
      while (!stopped) {
        const input = {
          ...subject,
          subjectKind: 'priority',
          visibility: 'participants',
          text: 'Meanwhile',
          idempotencyKey: randomUUID(),
        };
        const { errors } = await api.gql(post, { input }, persona);
        if (errors.length > 0) throw new Error(JSON.stringify(errors));
        posted += 1;
      }
    };
    const writers = ['head-me', 'head-rs'].map(write);
    const backup = await makeBackup(at(original.url), place('busy'));
    stopped = true;
    await Promise.all(writers);
    expect(posted).toBeGreaterThan(2);

    const restored = await emptyDatabase();
    const untouched = await guards(restored.url);
    await restoreBackup(at(restored.url), backup.path);
    const again = await makeBackup(at(restored.url), place('again'));
    expect(contents(again.manifest)).toEqual(contents(backup.manifest));
    expect(again.manifest.tables.length).toBeGreaterThan(60);
    expect(backup.manifest).toMatchObject({ files: [{ sha256: file }], missing: [gone] });
    expect(await text(await at(restored.url).store.read(file))).toBe('a letter');
    expect(await guards(restored.url)).toEqual(untouched);

    await ask(restored.url, async (client) => {
      const { rows } = await client.query<{ comments: number; events: number }>(
        `select (select count(*) from comments where text = 'Meanwhile')::int as comments,
          (select count(*) from events e join comments c on c.id = e.subject_id where c.text = 'Meanwhile')::int as events`,
      );
      expect(rows[0]?.events).toBe(rows[0]?.comments);
      expect(await verifyLedger(client)).toMatchObject([{ broken: null }]);
      await expect(client.query('delete from events')).rejects.toThrow('never updated or deleted');
    });

    // What waited for the sealer is sealed there, and the next event gets the next number.
    const restoredApi = await startApi(restored.url, { background: true });
    try {
      const input = {
        ...subject,
        subjectKind: 'priority',
        visibility: 'participants',
        text: 'Afterwards',
        idempotencyKey: randomUUID(),
      };
      expect((await restoredApi.gql(post, { input }, 'head-me')).errors).toEqual([]);
      for (let left = 100; left > 0; left -= 1) {
        const [row] = await restoredApi.rows<{ waiting: number }>(
          'select count(*)::int as waiting from unsealed_events',
        );
        if (row?.waiting === 0) break;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      expect(await restoredApi.rows('select arrival from unsealed_events')).toEqual([]);
    } finally {
      await restoredApi.stop();
    }
    await ask(restored.url, async (client) => expect(await verifyLedger(client)).toMatchObject([{ broken: null }]));
  }, 60_000);
});

describe('a backup', () => {
  let backup: { path: string; manifest: Manifest };
  beforeAll(async () => {
    backup = await makeBackup(at(sample.url), place('kept'));
  });

  /** Into which nothing is ever restored. */
  let empty: TestDatabase | undefined;

  /** A copy to be damaged. */
  const copyOf = async (name: string): Promise<string> => {
    await cp(backup.path, place(name), { recursive: true });
    return place(name);
  };

  test('is restored into a database that Waymark has never seen, and into one with an earlier schema', async () => {
    const bare = await emptyDatabase();
    await ask(bare.url, (client) =>
      client.query('drop schema if exists pgboss cascade; drop schema public cascade; create schema public'),
    );
    const earlier = await emptyDatabase();
    await revertLast(earlier.url);
    for (const { url } of [bare, earlier]) {
      await restoreBackup(at(url), backup.path);
      const { manifest, path } = await makeBackup(at(url), place('compared'));
      await rm(path, { recursive: true });
      expect(contents(manifest)).toEqual(contents(backup.manifest));
    }
  }, 60_000);

  test('of an earlier schema is restored under a later one, and brought up to date', async () => {
    const before = await cloneSampleDatabase();
    made.push(before);
    for (let steps = 3; steps > 0; steps -= 1) await revertLast(before.url);
    const older = await makeBackup(at(before.url), place('older'));
    expect(older.manifest.migrations).toEqual(backup.manifest.migrations.slice(0, -3));
    const today = await emptyDatabase();
    await restoreBackup(at(today.url), older.path);
    const { manifest } = await makeBackup(at(today.url), place('newer'));
    expect(manifest.migrations).toEqual(backup.manifest.migrations);
    expect(manifest.tables.map(({ name, rows }) => [name, rows])).toEqual(
      expect.arrayContaining(
        older.manifest.tables
          .filter(({ rows }) => rows > 0)
          .slice(0, 5)
          .map(({ name, rows }) => [name, rows]),
      ),
    );
  }, 60_000);

  test.each([
    ['a byte of a table changed', async (path: string) => flip(join(path, 'tables', 'events.gz'))],
    ['a table cut off', (path: string) => truncate(join(path, 'tables', 'comments.gz'), 40)],
    ['a table missing', (path: string) => rm(join(path, 'tables', 'users.gz'))],
    ['a file changed', async (path: string) => flip(await onlyFile(join(path, 'files')))],
    ['a file missing', async (path: string) => rm(await onlyFile(join(path, 'files')))],
    ['no manifest', (path: string) => rm(join(path, 'manifest.json'))],
    ['half a manifest', (path: string) => truncate(join(path, 'manifest.json'), 500)],
    ['a manifest without a table', (path: string) => change(path, (m) => ({ ...m, tables: m.tables.slice(1) }))],
    [
      'rows that are not counted',
      (path: string) => change(path, (m) => ({ ...m, tables: m.tables.map((t) => ({ ...t, rows: t.rows + 1 })) })),
    ],
    ['a later format', (path: string) => change(path, (m) => ({ ...m, format: 2 }))],
    [
      'a migration that nobody knows',
      (path: string) => change(path, (m) => ({ ...m, migrations: [...m.migrations, 'Later1999000000000'] })),
    ],
  ])('with %s is refused in one sentence, and nothing is restored', async (name, damage) => {
    const path = await copyOf(name.replaceAll(' ', '-'));
    await damage(path);
    empty ??= await emptyDatabase();
    const refusal = (await restoreBackup(at(empty.url), path).catch((error: unknown) => error)) as Error;
    expect(refusal.name).toBe('StartRefused');
    await ask(empty.url, async (client) => {
      for (const table of ['users', 'roadmaps', 'events'])
        expect((await client.query(`select 1 from ${table}`)).rowCount).toBe(0);
    });
  });

  test('is not restored over what is there, nor under a Waymark that runs', async () => {
    const [, full] = await command('restore', [backup.path], sample.url).ended;
    expect(full).toMatch(/^This database holds accounts or roadmaps already.*\n$/);
    const database = await emptyDatabase();
    const api = await startApi(database.url, { background: true });
    await api.rows('select 1');
    const [code, busy] = await command('restore', [backup.path], database.url).ended;
    await api.stop();
    expect([code, busy]).toEqual([
      1,
      'Waymark runs on this database. Stop it, then restore the backup, then start it again.\n',
    ]);
  }, 30_000);

  test('whose making is killed leaves the one before, and none that is half', async () => {
    const target = place('killed');
    const [, first] = await command('backup', ['killed'], sample.url).ended;
    const [name] = await readdir(target);
    expect(first).toContain(`${join(target, name ?? '')} holds `);

    // Held up at a table that somebody has locked, so that it is killed in the middle for certain.
    await ask(sample.url, async (client) => {
      await client.query('begin; lock table passages in access exclusive mode');
      const { child, ended } = command('backup', ['killed'], sample.url);
      await until(async () => (await partialTables(target)).includes('milestones.gz'));
      child.kill('SIGKILL');
      await ended;
    });
    const left = await readdir(target);
    expect(left.filter((one) => !one.endsWith('.unfinished'))).toEqual([name]);
    const database = await emptyDatabase();
    expect(await command('restore', [join('killed', name ?? '')], database.url).ended).toEqual([
      0,
      expect.stringContaining('Restored '),
    ]);
    const [, next] = await command('backup', ['killed'], sample.url).ended;
    expect(next).toContain('was never finished');
  }, 60_000);

  test('of a database without Waymark is refused, and leaves no folder', async () => {
    const bare = await emptyDatabase();
    await ask(bare.url, (client) =>
      client.query('drop schema if exists pgboss cascade; drop schema public cascade; create schema public'),
    );
    expect(await command('backup', ['nothing'], bare.url).ended).toEqual([
      1,
      expect.stringMatching(/^This database holds no Waymark.*\n$/),
    ]);
    await expect(readdir(place('nothing'))).rejects.toThrow('ENOENT');
  });
});

async function partialTables(target: string): Promise<string[]> {
  const unfinished = (await readdir(target)).find((one) => one.endsWith('.unfinished'));
  return unfinished === undefined ? [] : readdir(join(target, unfinished, 'tables')).catch(() => []);
}

async function until(reached: () => Promise<boolean>): Promise<void> {
  for (let left = 200; left > 0; left -= 1) {
    if (await reached()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('waited in vain');
}

/** The path of the one file below a folder. */
async function onlyFile(path: string): Promise<string> {
  const names = (await readdir(path, { recursive: true })).filter((name) => /[0-9a-f]{64}$/.test(name));
  return join(path, String(names[0]));
}

async function flip(path: string): Promise<void> {
  const bytes = await readFile(path);
  const middle = bytes.length >> 1;
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  await writeFile(path, bytes);
}

async function change(path: string, to: (manifest: Manifest) => Manifest): Promise<void> {
  const file = join(path, 'manifest.json');
  await writeFile(file, JSON.stringify(to(JSON.parse(await readFile(file, 'utf8')) as Manifest)));
}
