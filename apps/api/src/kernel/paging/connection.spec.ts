import { decodeCursor, encodeCursor, toConnection } from './connection.js';

test('a cursor gives back the sort values of its row', () => {
  const cursor = encodeCursor(['Šabac', 7]);
  expect(cursor).toMatch(/^[\w-]+$/);
  expect(decodeCursor(cursor, 2)).toEqual(['Šabac', 7]);
});

test.each([
  ['', 1],
  ['not base64 of anything', 1],
  [encodeCursor(['a']), 2],
  [Buffer.from('{"a":1}').toString('base64url'), 1],
  [Buffer.from('[null]').toString('base64url'), 1],
  [Buffer.from('[["a"]]').toString('base64url'), 1],
])('%p is no cursor of %p values', (cursor, length) => {
  expect(() => decodeCursor(cursor, length)).toThrow(
    expect.objectContaining({ code: 'VALIDATION', reason: 'cursor_invalid' }),
  );
});

test('one row more than asked for tells that the list goes on', () => {
  const page = toConnection(['a', 'b', 'c'], 2, (row) => [row]);
  expect(page.edges.map((edge) => edge.node)).toEqual(['a', 'b']);
  expect(page.pageInfo).toEqual({ hasNextPage: true, endCursor: encodeCursor(['b']) });
  expect(toConnection(['a', 'b'], 2, (row) => [row]).pageInfo.hasNextPage).toBe(false);
  expect(toConnection<string>([], 2, (row) => [row])).toEqual({
    edges: [],
    pageInfo: { hasNextPage: false, endCursor: null },
  });
});
