import { jest } from '@jest/globals';

const original = globalThis.fetch;

/** A server that answers downloads with this, in a browser that takes files. */
export function playDownloads(status: number, body: object): jest.MockedFunction<typeof fetch> {
  const answer = {
    ok: status === 200,
    status,
    json: () => Promise.resolve(body),
    blob: () => Promise.resolve(new Blob()),
  };
  const fetched = jest.fn<typeof fetch>(() => Promise.resolve(answer as Response));
  globalThis.fetch = fetched;
  URL.createObjectURL = () => '#the-file';
  URL.revokeObjectURL = () => undefined;
  return fetched;
}

export const endDownloads = (): void => void (globalThis.fetch = original);
