import { jest } from '@jest/globals';
import { connection } from './connection.js';

const realFetch = globalThis.fetch;

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  connection.note(true);
  jest.useRealTimers();
  globalThis.fetch = realFetch;
});

/** The server answers these, one after the other; null is no answer at all. */
function play(...statuses: (number | null)[]) {
  const asked = jest.fn<typeof fetch>();
  for (const status of statuses) {
    if (status === null) asked.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    else asked.mockResolvedValueOnce({ ok: status === 200, status } as Response);
  }
  globalThis.fetch = asked;
  return asked;
}

it('asks a lost server until it can serve again, and tells who waits for it', async () => {
  const asked = play(null, 503, 200);
  const told = jest.fn();
  const stop = connection.subscribe(told);
  connection.note(false);
  await jest.advanceTimersByTimeAsync(6_000);
  expect(asked).toHaveBeenCalledTimes(2);
  expect(connection.online()).toBe(false);
  await jest.advanceTimersByTimeAsync(3_000);
  expect(connection.online()).toBe(true);
  expect(told).toHaveBeenCalledTimes(2);
  // What is there is not asked any more.
  await jest.advanceTimersByTimeAsync(30_000);
  expect(asked).toHaveBeenCalledTimes(3);
  stop();
});

it('asks at once when the network returns', async () => {
  const asked = play(200);
  connection.note(false);
  window.dispatchEvent(new Event('online'));
  await jest.advanceTimersByTimeAsync(0);
  expect(asked).toHaveBeenCalledTimes(1);
  expect(connection.online()).toBe(true);
});
