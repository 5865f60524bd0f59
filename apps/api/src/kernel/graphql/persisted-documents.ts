import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KeyValueCache } from '@apollo/utils.keyvaluecache';

/** The documents the web app was built with, by their SHA-256. Read once; a client cannot add to it. */
export class PersistedDocuments implements KeyValueCache {
  readonly #documents: ReadonlyMap<string, string>;

  constructor(webDir: string | null) {
    const file = webDir === null ? null : join(webDir, 'persisted-documents.json');
    const read =
      file !== null && existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
    this.#documents = new Map(Object.entries(read));
  }

  /** Apollo Server asks with a prefix of its own: `apq:<hash>`. */
  get(key: string): Promise<string | undefined> {
    return Promise.resolve(this.#documents.get(key.slice(key.lastIndexOf(':') + 1)));
  }

  set(): Promise<void> {
    return Promise.resolve();
  }

  delete(): Promise<boolean> {
    return Promise.resolve(false);
  }
}
