import { join } from 'node:path';
import type { Config } from '../config/config.js';
import { DiskStore } from './disk-store.js';
import type { FileStore } from './file-store.js';
import { openS3Store } from './s3-store.js';

/** The store that is configured: a bucket, or else the folder `files` of the data folder. */
export async function openFileStore({ s3, dataDir }: Pick<Config, 's3' | 'dataDir'>): Promise<FileStore> {
  return s3 === null ? new DiskStore(join(dataDir, 'files')) : openS3Store(s3);
}
