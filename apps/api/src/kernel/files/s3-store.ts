import { createReadStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { S3Client } from '@aws-sdk/client-s3';
import type { S3Settings } from '../config/config.js';
import { FileMissing, IncomingFolder, type FileStore } from './file-store.js';

type Sdk = typeof import('@aws-sdk/client-s3');

/** Files lie in a bucket under the names that the disk gives them: `ab/cd/abcd…`. */
class S3Store implements FileStore {
  readonly incoming = new IncomingFolder(join(tmpdir(), 'waymark-incoming'));

  constructor(
    private readonly sdk: Sdk,
    private readonly client: S3Client,
    private readonly bucket: string,
  ) {}

  async keep(sha256: string, path: string): Promise<void> {
    const { size } = await stat(path);
    await this.client.send(
      new this.sdk.PutObjectCommand({ ...this.#object(sha256), Body: createReadStream(path), ContentLength: size }),
    );
    await rm(path, { force: true });
  }

  async read(sha256: string): Promise<Readable> {
    try {
      const { Body } = await this.client.send(new this.sdk.GetObjectCommand(this.#object(sha256)));
      return Body as Readable; // in Node it is one
    } catch (error) {
      if (!(error instanceof this.sdk.NoSuchKey)) throw error;
      throw new FileMissing(sha256, `the bucket ${this.bucket}`);
    }
  }

  async remove(sha256: string): Promise<void> {
    await this.client.send(new this.sdk.DeleteObjectCommand(this.#object(sha256)));
  }

  async reach(): Promise<void> {
    await this.client.send(new this.sdk.HeadBucketCommand({ Bucket: this.bucket }));
  }

  #object = (sha256: string): { Bucket: string; Key: string } => ({
    Bucket: this.bucket,
    Key: `${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}`,
  });
}

/** The library is large: it is loaded only where a bucket is configured. */
export async function openS3Store(settings: S3Settings): Promise<FileStore> {
  const sdk = await import('@aws-sdk/client-s3');
  const { endpoint, bucket, region, accessKeyId, secretAccessKey } = settings;
  const client = new sdk.S3Client({
    region,
    credentials: { accessKeyId, secretAccessKey },
    // Stores of one's own know buckets by path, and not always the checksums that Amazon has added.
    ...(endpoint !== null && { endpoint, forcePathStyle: true }),
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    maxAttempts: 3,
  });
  return new S3Store(sdk, client, bucket);
}
