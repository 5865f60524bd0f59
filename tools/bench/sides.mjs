/** Who answers in a round, besides the product with a whole answer. */

/**
 * The bare handler. The product rests meanwhile, so that nothing of its own work counts for the other.
 * @param {{ requests: () => Promise<object[]>, most?: number, then?: () => Promise<void> }} what `then` waits for what rested
 * @returns {import('./measure.mjs').Side}
 */
export const bareSide = (house, bare, { requests, most, then }) => ({
  pid: bare.pid,
  most,
  requests,
  isRight: (status) => status === 200,
  before: async () => house.pause(),
  done: async () => {
    await house.goOn();
    await then?.();
  },
});

/**
 * A page that the browser has already, and that is as it was: asked for by GET with its tag.
 * @returns {Promise<{ whole: object, side: import('./measure.mjs').Side } | null>} null where the product gives no tag
 */
export async function unchangedSide(house, page, variables, reader) {
  const whole = house.getRequest(page.operation, variables, reader);
  const { response } = await house.send(whole);
  const tag = response.headers.get('etag');
  if (tag === null) return null;
  const headers = { ...whole.headers, 'if-none-match': tag };
  const requests = async () => [{ ...whole, headers }];
  return { whole, side: { pid: house.pid, requests, isRight: (status) => status === 304 } };
}
