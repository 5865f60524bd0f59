import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import pg from 'pg';
import { startApi, type TestApi } from '../../../test/api.js';
import { cloneSampleDatabase, type TestDatabase } from '../../../test/database.js';
import { PDF } from '../../../test/zip.js';
import { among, sql } from '../index.js';
import { FileOwners } from './file-owners.js';
import { FILE_STORE, type FileStore } from './file-store.js';
import { keepFiles } from './file.repository.js';
import { Files } from './files.js';

let database: TestDatabase;
let folder: string;
let api: TestApi;
let scanner: FakeScanner;
const LIMITS = { size: 200_000, perHour: 1000, unattached: 1_000_000, free: 0 };
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waymark-files-'));
  database = await cloneSampleDatabase();
  scanner = await FakeScanner.start();
  api = await startFiles({});
  await api.rows('create table spec_letters (file_id uuid not null references files, participant_id uuid not null)');
}, 60_000);
afterAll(async () => {
  await api.stop();
  await scanner.stop();
  await database.drop();
  await rm(folder, { recursive: true });
});

/** With records of a kind that a head of delegation reads: those of its own participant. */
async function startFiles(settings: Parameters<typeof startApi>[1]): Promise<TestApi> {
  const started = await startApi(database.url, { dataDir: folder, files: LIMITS, ...settings });
  started.get(FileOwners).register('spec', {
    pointsTo: (file) => sql`exists (select 1 from spec_letters l where l.file_id = ${file})`,
    isReadBy: (me, file) =>
      sql`exists (select 1 from spec_letters l where l.file_id = ${file} and ${among('l.participant_id', me.participantsAs('H'))})`,
  });
  return started;
}

interface Sent {
  status: number;
  body: { id: string; name: string; type: string; size: number; waiting: boolean };
  code?: string | undefined;
  reason?: string | undefined;
}

async function upload(
  as: string | undefined,
  bytes: Buffer | Readable = PDF,
  {
    name = 'Letter.pdf',
    roadmap = 'screening',
    headers = {},
    to = api,
  }: { name?: string; roadmap?: string; headers?: object; to?: TestApi } = {},
): Promise<Sent> {
  const answer = await to.app.inject({
    method: 'POST',
    url: `/files?name=${encodeURIComponent(name)}&roadmap=${roadmap}`,
    headers: { 'content-type': 'application/octet-stream', ...(as && { cookie: await to.signInAs(as) }), ...headers },
    payload: bytes,
  });
  const body = answer.json<Sent['body'] & { errors?: { extensions: { code: string; reason?: string } }[] }>();
  return { status: answer.statusCode, body, ...body.errors?.[0]?.extensions };
}

const download = async (id: string, as?: string, headers: Record<string, string> = {}) =>
  api.app.inject({ url: `/files/${id}`, headers: { ...(as && { cookie: await api.signInAs(as) }), ...headers } });

const pointTo = (id: string, code: string) =>
  api.rows(`insert into spec_letters select $1, id from participants where country_code = $2`, [id, code]);

/** A PDF that no other test has. */
const pdf = (text: string): Buffer => Buffer.concat([PDF, Buffer.from(text)]);
const sha = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const onDisk = async (bytes: Buffer): Promise<boolean> => {
  const hash = sha(bytes);
  const names = await readdir(join(folder, 'files', hash.slice(0, 2), hash.slice(2, 4))).catch((): string[] => []);
  return names.includes(hash);
};
const halfWritten = () => readdir(join(folder, 'files', 'incoming')).catch(() => []);
const rowsOf = (bytes: Buffer) =>
  api.rows<{ state: string }>('select state from files where sha256 = $1', [sha(bytes)]);

describe('an upload', () => {
  test('is kept under its hash, with its name and the type of its contents, whoever it belongs to', async () => {
    const bytes = pdf('kept');
    const { status, body } = await upload('head-me', bytes, { name: ' Pismo o akreditaciji.PDF' });
    expect(status).toBe(201);
    expect(body).toEqual({
      id: expect.any(String),
      name: 'Pismo o akreditaciji.PDF',
      type: 'application/pdf',
      size: bytes.length,
      waiting: false,
    });
    expect(await onDisk(bytes)).toBe(true);
    expect(await halfWritten()).toEqual([]);
    const [row] = await api.rows(
      'select f.state, f.size, c.country_code as code from files f join participants c on c.id = f.participant_id where f.id = $1',
      [body.id],
    );
    expect(row).toEqual({ state: 'unscanned', size: bytes.length, code: 'ME' });
  });

  test('may come in parts, and is never held whole', async () => {
    const parts = [PDF, ...Array.from({ length: 100 }, (_, part) => Buffer.alloc(1000, part))];
    const { status, body } = await upload('secretariat', Readable.from(parts));
    expect([status, body.size]).toEqual([201, PDF.length + 100_000]);
  });

  test.each<[string, string | undefined, object, [number, string, string?]]>([
    ['nobody', undefined, {}, [401, 'UNAUTHENTICATED']],
    ['somebody who only reads', 'observer', {}, [403, 'FORBIDDEN', 'role_not_permitted']],
    ['a donor', 'donor', {}, [403, 'FORBIDDEN', 'role_not_permitted']],
    ['an administrator', 'administrator', {}, [404, 'NOT_FOUND']],
    ['a member of another roadmap', 'head-me', { roadmap: 'another' }, [404, 'NOT_FOUND']],
    ['a page of another site', 'head-me', { headers: { 'sec-fetch-site': 'cross-site' } }, [403, 'FORBIDDEN']],
    ['a page of another origin', 'head-me', { headers: { origin: 'https://else.example' } }, [403, 'FORBIDDEN']],
    ['a form', 'head-me', { headers: { 'content-type': 'text/plain' } }, [403, 'FORBIDDEN']],
    [
      'a page that was drawn for somebody else',
      'head-me',
      { headers: { 'waymark-acting-as': '00000000-0000-4000-8000-000000000000' } },
      [409, 'IDENTITY_CHANGED', 'account_changed'],
    ],
    ['a name that leads out', 'head-me', { name: '../a.pdf' }, [400, 'VALIDATION', 'file_name_invalid']],
    ['a name that says something else', 'head-me', { name: 'a.docx' }, [400, 'VALIDATION', 'file_name_misleads']],
  ])('of %s is refused', async (_, as, options, [status, code, reason]) => {
    const before = await api.rows('select id from files');
    expect(await upload(as, PDF, options)).toMatchObject({ status, code, ...(reason && { reason }) });
    expect(await api.rows('select id from files')).toEqual(before);
    expect(await halfWritten()).toEqual([]);
  });

  test.each<[string, () => Buffer | Readable, string]>([
    ['nothing', () => Buffer.alloc(0), 'file_empty'],
    ['too much, as it says', () => Buffer.alloc(LIMITS.size + 1), 'file_too_large'],
    ['too much, as it turns out', () => Readable.from([PDF, Buffer.alloc(LIMITS.size)]), 'file_too_large'],
    ['a program', () => Buffer.concat([Buffer.from('MZ'), Buffer.alloc(500)]), 'file_type_not_allowed'],
  ])('of %s is refused, and nothing stays', async (_, bytes, reason) => {
    expect(await upload('head-me', bytes())).toMatchObject({ status: 400, code: 'VALIDATION', reason });
    expect(await halfWritten()).toEqual([]);
  });

  test('that breaks off leaves nothing', async () => {
    const broken = Readable.from(
      (function* () {
        yield PDF;
        throw new Error('the line broke');
      })(),
    );
    const files = api.get(Files);
    await expect(
      files.upload(await api.actor('head-me'), {
        name: 'a.pdf',
        roadmap: 'screening',
        announced: Number.NaN,
        bytes: broken,
      }),
    ).rejects.toThrow('the line broke');
    expect(await halfWritten()).toEqual([]);
  });

  test('on a full disk is told as such, and nothing is half-written', async () => {
    const store: FileStore = api.app.get(FILE_STORE, { strict: false });
    const full = join(folder, 'full');
    const bytes = pdf('full');
    await symlink('/dev/full', full);
    const newPath = jest.spyOn(store.incoming, 'newPath').mockResolvedValue(full);
    try {
      expect(await upload('head-me', bytes)).toMatchObject({
        status: 503,
        code: 'UNAVAILABLE',
        reason: 'storage_full',
      });
    } finally {
      newPath.mockRestore();
    }
    expect(await rowsOf(bytes)).toEqual([]);
    expect(await readdir(folder)).not.toContain('full');
    expect((await upload('head-me', bytes)).status).toBe(201);
  });

  test('is refused where the disk would be full afterwards, and where somebody uploads without end', async () => {
    const settings = [
      [
        { ...LIMITS, free: Number.MAX_SAFE_INTEGER },
        { status: 503, reason: 'storage_full' },
      ],
      [
        { ...LIMITS, perHour: 0 },
        { status: 429, code: 'THROTTLED' },
      ],
      [
        { ...LIMITS, unattached: 10 },
        { status: 400, reason: 'files_unused' },
      ],
    ] as const;
    for (const [files, refusal] of settings) {
      const narrow = await startFiles({ files });
      expect(await upload('head-me', PDF, { to: narrow })).toMatchObject(refusal);
      await narrow.stop();
    }
  }, 60_000);
});

describe('a download', () => {
  let id: string;
  const bytes = pdf('letter of accreditation');
  beforeAll(async () => {
    id = (await upload('head-me', bytes, { name: 'Pismo.pdf' })).body.id;
  });

  test('of what no record points to is for who uploaded it, and the same as nothing for everybody else', async () => {
    expect((await download(id, 'head-me')).rawPayload).toEqual(bytes);
    const missing = await download('00000000-0000-4000-8000-000000000000', 'head-me');
    const clean = ({ body }: { body: string }) => body.replace(/"requestId":"[^"]*"/, '');
    for (const persona of ['alternate-me', 'head-rs', 'secretariat', 'donor', 'administrator']) {
      const answer = await download(id, persona);
      expect([persona, answer.statusCode, clean(answer)]).toEqual([persona, 404, clean(missing)]);
    }
    expect((await download(id)).statusCode).toBe(401);
    expect((await download('nothing', 'head-me')).statusCode).toBe(404);
  });

  test('follows the record that points to it', async () => {
    const other = pdf('of Serbia');
    const { body } = await upload('secretariat', other);
    await pointTo(body.id, 'RS');
    const statuses = [];
    for (const persona of ['head-rs', 'head-me', 'secretariat'])
      statuses.push((await download(body.id, persona)).statusCode);
    expect(statuses).toEqual([200, 404, 404]);
  });

  test('never runs in the page, is kept by nobody between, and costs one statement', async () => {
    const answer = await download(id, 'head-me');
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(bytes.length),
      'content-disposition': `inline; filename="Pismo.pdf"; filename*=UTF-8''Pismo.pdf`,
      'cache-control': 'private, no-cache',
      'x-content-type-options': 'nosniff',
    });
    expect(answer.headers['content-security-policy']).toMatch(/^sandbox; default-src 'none'/);
    expect(Number(answer.headers['x-statements'])).toBe(2);
    const again = await download(id, 'head-me', { 'if-none-match': String(answer.headers.etag) });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    const table = await upload('head-me', Buffer.from('a;b\n1;2\n'), { name: 'Табела.csv' });
    const saved = await download(table.body.id, 'head-me');
    expect(saved.headers['content-disposition']).toMatch(/^attachment; /);
    expect(saved.headers['content-type']).toBe('text/csv');
  });
});

async function until(reached: () => Promise<boolean>): Promise<void> {
  for (let left = 100; left > 0 && !(await reached()); left -= 1)
    await new Promise((resolve) => setTimeout(resolve, 20));
}

describe('what nobody needs', () => {
  const aged = (id: string) =>
    api.rows(`update files set created_at = created_at - interval '25 hours' where id = $1`, [id]);

  test('is removed after a day, the bytes with the last of those who share them', async () => {
    const bytes = pdf('shared');
    const first = (await upload('head-me', bytes)).body.id;
    const second = (await upload('head-rs', bytes)).body.id;
    const kept = pdf('attached');
    const attached = (await upload('head-me', kept)).body.id;
    await pointTo(attached, 'ME');
    for (const id of [first, attached]) await aged(id);
    await api.get(Files).sweep();
    expect(await rowsOf(bytes)).toHaveLength(1);
    expect((await download(second, 'head-rs')).statusCode).toBe(200);
    await aged(second);
    await api.get(Files).sweep();
    expect(await rowsOf(bytes)).toEqual([]);
    expect(await onDisk(bytes)).toBe(false);
    expect(await onDisk(kept)).toBe(true);
  });

  test('stays while a backup reads', async () => {
    const bytes = pdf('backed up');
    await aged((await upload('head-me', bytes)).body.id);
    const backup = new pg.Client({ connectionString: database.url });
    await backup.connect();
    await backup.query(keepFiles);
    await api.get(Files).sweep();
    expect(await onDisk(bytes)).toBe(true);
    await backup.end();
    await until(async () => (await api.rows(`select 1 from pg_locks where locktype = 'advisory'`)).length === 0);
    await api.get(Files).sweep();
    expect(await onDisk(bytes)).toBe(false);
  });

  test('is also what a killed process left half-written', async () => {
    const incoming = join(folder, 'files', 'incoming');
    await mkdir(incoming, { recursive: true });
    for (const name of ['old', 'new']) await writeFile(join(incoming, name), 'half');
    const yesterday = new Date(Date.now() - 90_000_000);
    await utimes(join(incoming, 'old'), yesterday, yesterday);
    await api.get(Files).sweep();
    expect(await halfWritten()).toEqual(['new']);
    await rm(join(incoming, 'new'));
  });
});

describe('with a scanner', () => {
  let scanned: TestApi;
  beforeAll(async () => {
    scanned = await startFiles({ clamav: scanner.place });
  });
  afterAll(() => scanned.stop());
  const send = (bytes: Buffer) => upload('head-me', bytes, { to: scanned });

  test('what it finds clean is kept, and what is infected is not', async () => {
    const [clean, infected] = [pdf('clean'), pdf('EICAR')];
    expect((await send(clean)).body.waiting).toBe(false);
    expect(await rowsOf(clean)).toEqual([{ state: 'clean' }]);
    expect(scanner.read).toContain(sha(clean));
    expect(await send(infected)).toMatchObject({ status: 400, reason: 'file_infected' });
    expect(await rowsOf(infected)).toEqual([]);
    expect(await onDisk(infected)).toBe(false);
  });

  test('that is away, files wait for it, seen by their uploader alone', async () => {
    const [clean, infected] = [pdf('patient'), pdf('patient EICAR')];
    await scanner.leave();
    const [waiting, bad] = [await send(clean), await send(infected)];
    expect([waiting.status, waiting.body.waiting]).toEqual([201, true]);
    await pointTo(waiting.body.id, 'RS');
    await pointTo(bad.body.id, 'ME');
    expect((await download(waiting.body.id, 'head-rs')).statusCode).toBe(404);
    expect(await scanned.get(Files).scanWaiting()).toBe(0);

    await scanner.come();
    expect(await scanned.get(Files).scanWaiting()).toBe(2);
    expect((await download(waiting.body.id, 'head-rs')).statusCode).toBe(200);
    expect(await rowsOf(infected)).toEqual([{ state: 'infected' }]);
    expect(await onDisk(infected)).toBe(false);
    expect((await download(bad.body.id, 'head-me')).statusCode).toBe(404);
  });

  test('that does not answer as it should is as one that is away', async () => {
    scanner.says = 'INSTREAM size limit exceeded. ERROR\0';
    const bytes = pdf('too large for it');
    expect((await send(bytes)).body.waiting).toBe(true);
    scanner.says = null;
    expect(await scanned.get(Files).scanWaiting()).toBe(1);
  });
});

/** Speaks the protocol of clamd as far as it is used: INSTREAM, and finds what holds the word EICAR. */
class FakeScanner {
  readonly read: string[] = [];
  says: string | null = null;
  #server: Server;

  private constructor(readonly place: { host: string; port: number }) {
    this.#server = this.#listen();
  }

  static async start(): Promise<FakeScanner> {
    const probe = createServer();
    await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
    const { port } = probe.address() as AddressInfo;
    await new Promise((resolve) => probe.close(resolve));
    const scanner = new FakeScanner({ host: '127.0.0.1', port });
    await scanner.come();
    return scanner;
  }

  #listen = (): Server =>
    createServer((socket) => {
      let bytes = Buffer.alloc(0);
      socket.on('error', () => undefined);
      socket.on('data', (chunk: Buffer) => {
        bytes = Buffer.concat([bytes, chunk]);
        const content = contentOf(bytes);
        if (content === null) return;
        this.read.push(sha(content));
        const verdict = content.includes('EICAR') ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0';
        socket.end(this.says ?? verdict);
      });
    });

  async come(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(this.place.port, this.place.host, resolve));
  }

  async leave(): Promise<void> {
    await new Promise((resolve) => this.#server.close(resolve));
    this.#server = this.#listen();
  }

  stop = (): Promise<void> => this.leave();
}

/** What was streamed, once it is whole. */
function contentOf(bytes: Buffer): Buffer | null {
  const command = Buffer.from('zINSTREAM\0');
  if (!bytes.subarray(0, command.length).equals(command)) return null;
  const chunks: Buffer[] = [];
  for (let at = command.length; at + 4 <= bytes.length;) {
    const length = bytes.readUInt32BE(at);
    if (length === 0) return Buffer.concat(chunks);
    chunks.push(bytes.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}
