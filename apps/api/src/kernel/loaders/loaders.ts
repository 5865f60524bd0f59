import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { currentRequest } from '../request/request-context.js';

/** Batches reads within one request: one statement for a hundred records. */
@Injectable()
export class Loaders {
  /**
   * The request's loader for `owner` (a constant of the calling file), made at first use.
   * @param batch gives one result for each key, in the keys' order; null for what is not there.
   */
  get<V>(owner: object, batch: (keys: readonly string[]) => Promise<Map<string, V>>): DataLoader<string, V | null> {
    const request = currentRequest();
    if (!request) throw new Error('a loader was used outside a request');
    const known = request.loaders.get(owner) as DataLoader<string, V | null> | undefined;
    if (known) return known;
    const loader = new DataLoader<string, V | null>(async (keys) => {
      const found = await batch(keys);
      return keys.map((key) => found.get(key) ?? null);
    });
    request.loaders.set(owner, loader);
    return loader;
  }
}
