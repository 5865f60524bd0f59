import { runRequest, type RequestContext } from '../request/request-context.js';
import { Loaders } from './loaders.js';

const loaders = new Loaders();
const owner = {};

/** Runs `work` as inside a request. */
function inRequest<T>(work: () => Promise<T>): Promise<T> {
  return runRequest({ loaders: new Map() } as unknown as RequestContext, work);
}

test('a hundred reads of a request are one batch, in the order of the keys', async () => {
  const batches: (readonly string[])[] = [];
  const batch = (keys: readonly string[]) => {
    batches.push(keys);
    return Promise.resolve(
      new Map(
        [...keys]
          .reverse()
          .filter((key) => key !== 'k7')
          .map((key) => [key, key.toUpperCase()]),
      ),
    );
  };
  const keys = Array.from({ length: 100 }, (_, index) => `k${index}`);
  const found = await inRequest(() => Promise.all(keys.map((key) => loaders.get<string>(owner, batch).load(key))));
  expect(batches).toEqual([keys]);
  expect(found[7]).toBeNull();
  expect(found[8]).toBe('K8');
});

test('nothing of one request is there in the next', async () => {
  let reads = 0;
  const batch = (keys: readonly string[]) => {
    reads += 1;
    return Promise.resolve(new Map(keys.map((key) => [key, key])));
  };
  await inRequest(() => loaders.get(owner, batch).load('a'));
  await inRequest(() => loaders.get(owner, batch).load('a'));
  expect(reads).toBe(2);
});

test('outside a request there is no loader to share', () => {
  expect(() => loaders.get(owner, () => Promise.resolve(new Map()))).toThrow('outside a request');
});
