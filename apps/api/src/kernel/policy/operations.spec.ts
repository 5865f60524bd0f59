import { authorize, firstRefusal } from './policy.js';

/** A module of its own, beside the one that holds the application's rows. */
const alone = async <T>(path: string): Promise<T> => (await import(`${path}?alone`)) as T;

const { defineOperations, operationRow, operationRows, unmatchedOperations } =
  await alone<typeof import('./operations.js')>('./operations.js');
const { defineRoutes, routeRow } = await alone<typeof import('./routes.js')>('./routes.js');

defineOperations('spec', { specQuery: { kind: 'query', record: 'spec', grants: { S: 'all' } } });

test('an operation without a row is closed, and asking for it is a fault of the code', () => {
  expect(operationRow('specQuery').grants).toEqual({ S: 'all' });
  expect(() => operationRow('unheardOf')).toThrow('operation unheardOf has no policy row');
});

test('no operation has two rows', () => {
  const twice = () => defineOperations('other', { specQuery: { kind: 'query', record: 'spec', grants: {} } });
  expect(twice).toThrow('other: operation specQuery has two policy rows');
  expect(operationRows().get('specQuery')?.grants).toEqual({ S: 'all' });
});

test('operations and rows that do not meet are named', () => {
  expect(unmatchedOperations(['specQuery'])).toEqual({ withoutRow: [], withoutOperation: [] });
  expect(unmatchedOperations(['unheardOf'])).toEqual({ withoutRow: ['unheardOf'], withoutOperation: ['specQuery'] });
});

test('a refusal is FORBIDDEN with its reason, the first one counts', () => {
  expect(() => authorize(null)).not.toThrow();
  expect(() => authorize('round_closed')).toThrow(
    expect.objectContaining({ code: 'FORBIDDEN', reason: 'round_closed' }),
  );
  expect(firstRefusal(null, 'not_head', 'round_closed')).toBe('not_head');
  expect(firstRefusal(null, null)).toBeNull();
});

test('a route without a row, or by a method that its row does not name, is never served', () => {
  defineRoutes('spec', { '/spec': { methods: ['GET'], record: 'spec', grants: { S: 'all' } } });
  expect(routeRow('GET', '/spec').record).toBe('spec');
  expect(() => routeRow('POST', '/spec')).toThrow('route POST /spec has no policy row');
  expect(() => routeRow('GET', '/unheard-of')).toThrow('route GET /unheard-of has no policy row');
  expect(() => defineRoutes('other', { '/spec': routeRow('GET', '/spec') })).toThrow(
    'other: route /spec has two policy rows',
  );
});
