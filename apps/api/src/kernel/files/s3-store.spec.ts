import { createHash } from 'node:crypto';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import S3rver from 's3rver';
import type { FileStore } from './file-store.js';
import { openFileStore } from './open-file-store.js';

let folder: string;
let server: S3rver;
let store: FileStore;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waymark-s3-'));
  server = new S3rver({
    port: 0,
    address: '127.0.0.1',
    directory: folder,
    silent: true,
    configureBuckets: [{ name: 'waymark', configs: [] }],
  });
  const { port }: AddressInfo = await server.run();
  store = await openFileStore({
    dataDir: folder,
    s3: {
      endpoint: `http://127.0.0.1:${port}`,
      bucket: 'waymark',
      region: 'us-east-1',
      accessKeyId: 'S3RVER',
      secretAccessKey: 'S3RVER',
    },
  });
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const bytes = Buffer.from('Some bytes\n'.repeat(20_000));
const hash = createHash('sha256').update(bytes).digest('hex');

async function keep(): Promise<string> {
  const path = await store.incoming.newPath();
  await writeFile(path, bytes);
  await store.keep(hash, path);
  return path;
}

test('a bucket keeps bytes by their hash, as the disk does', async () => {
  const path = await keep();
  await expect(stat(path)).rejects.toThrow('ENOENT');
  expect((await buffer(await store.read(hash))).equals(bytes)).toBe(true);
  await keep();
  await store.remove(hash);
  await expect(store.read(hash)).rejects.toThrow(`The file ${hash} is missing in the bucket waymark.`);
  await store.remove(hash);
});

test('without a bucket the folder of files is the store', async () => {
  const disk = await openFileStore({ dataDir: folder, s3: null });
  const path = await disk.incoming.newPath();
  await writeFile(path, bytes);
  await disk.keep(hash, path);
  expect((await stat(join(folder, 'files', hash.slice(0, 2), hash.slice(2, 4), hash))).size).toBe(bytes.length);
  expect((await buffer(await disk.read(hash))).equals(bytes)).toBe(true);
  await disk.remove(hash);
  await expect(disk.read(hash)).rejects.toThrow('is missing in');
});
