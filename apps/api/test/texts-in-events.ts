import type { TestApi } from './api.js';

/** Ids, enumerations and codes, days and instants, hashes. */
const NO_TEXT =
  /^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[a-z]+(_[a-z]+|[A-Z][a-z]+)*|[A-Z]{2}|\d{4}-\d\d-\d\d(T[\d:.]+(Z|\+00:00))?|[0-9a-f]{64})$/;

/** What events hold that could be a text, a name or an address. */
export async function textsInEvents({ rows }: TestApi): Promise<string[]> {
  const texts = await rows<{ value: string }>(
    `select distinct v #>> '{}' as value from events e, jsonb_path_query(e.payload, 'strict $.**') v where jsonb_typeof(v) = 'string'`,
  );
  if (texts.length === 0) throw new Error('no event says anything: there is nothing to look at');
  return texts.map(({ value }) => value).filter((value) => !NO_TEXT.test(value));
}
