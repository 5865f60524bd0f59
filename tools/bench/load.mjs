/** Sixteen connections that ask as fast as they are answered. */
import autocannon from 'autocannon';

/** Who was asked refused, or gave no answer: that is a result of its own. */
export class Unanswered extends Error {}

/** More refusals than this share of all answers make no measurement. */
const MOST_REFUSED = 0.2;

/** As many people as ask at once. */
export const CONNECTIONS = 16;

/**
 * Sends exactly `amount` requests, so that all that was begun was also answered.
 * @param {{ url: string, path: string, method: string, headers: object, body?: string }[]} requests sent in turn, over and over
 * @param {number} amount
 * @param {(status: number, body: string) => boolean} isRight
 * @param {number} [connections]
 * @returns {Promise<{ seconds: number, p50: number, p99: number, refused: number }>} times in ms, and which share was refused
 */
export async function load(requests, amount, isRight, connections = CONNECTIONS) {
  let next = 0;
  const wrong = [];
  const [{ url }] = requests;
  const began = performance.now();
  const result = await autocannon({
    url,
    connections: Math.min(connections, amount),
    amount,
    timeout: 60,
    requests: [
      {
        setupRequest: (request) => {
          const { path, method, headers, body } = requests[next++ % requests.length];
          return { ...request, path, method, headers, body };
        },
        onResponse: (status, body) => {
          if (!isRight(status, body)) wrong.push(`${status} ${body.slice(0, 300)}`);
        },
      },
    ],
  });
  if (wrong.length > amount * MOST_REFUSED)
    throw new Unanswered(`${wrong.length} of ${amount} answers were wrong, the first: ${wrong[0]}`);
  if (result.errors > 0) throw new Unanswered(`${result.errors} of ${amount} requests were not answered.`);
  const { p50, p99 } = result.latency;
  return { seconds: (performance.now() - began) / 1000, p50, p99, refused: wrong.length / amount };
}
