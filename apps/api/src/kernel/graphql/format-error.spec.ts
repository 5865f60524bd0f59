import { GraphQLError } from 'graphql';
import { pino } from 'pino';
import { isConnectionError } from '../errors/connection-error.js';
import { conflict, DomainError, forbidden, invalid, notFound } from '../errors/domain-error.js';
import { errorFormatter } from './format-error.js';

const lines: string[] = [];
const format = errorFormatter(pino({ level: 'warn' }, { write: (line: string) => lines.push(line) }));
beforeEach(() => lines.splice(0));

/** As Apollo hands a resolver's error over. */
const told = (error: Error, code = 'INTERNAL_SERVER_ERROR') => {
  const wrapped = new GraphQLError(error.message, { originalError: error, path: ['x'] });
  return format({ message: error.message, path: ['x'], extensions: { code } }, wrapped);
};

test('domain errors keep their code, reason and details', () => {
  expect(told(forbidden('round_closed'))).toMatchObject({
    message: 'This act is not open to you.',
    path: ['x'],
    extensions: { code: 'FORBIDDEN', reason: 'round_closed' },
  });
  expect(told(notFound()).extensions).toEqual({ code: 'NOT_FOUND', requestId: 'none' });
  expect(told(invalid('input_invalid', [{ field: 'text', problem: 'isLength' }])).extensions).toMatchObject({
    code: 'VALIDATION',
    details: [{ field: 'text', problem: 'isLength' }],
  });
  expect(told(conflict({ base: 1, theirs: 2, mine: 3 })).extensions).toMatchObject({
    code: 'CONFLICT',
    details: { base: 1, theirs: 2, mine: 3 },
  });
  expect(told(new DomainError('THROTTLED', null, { retryAfterSeconds: 60 })).extensions).toMatchObject({
    code: 'THROTTLED',
    details: { retryAfterSeconds: 60 },
  });
  expect(lines).toEqual([]);
});

test('what the client got wrong is told as it is', () => {
  const error = format(
    { message: 'Syntax Error: Unexpected "}".', extensions: { code: 'GRAPHQL_PARSE_FAILED' } },
    new GraphQLError('Syntax Error: Unexpected "}".'),
  );
  expect(error).toEqual({
    message: 'Syntax Error: Unexpected "}".',
    extensions: { code: 'VALIDATION', requestId: 'none' },
  });
});

test('anything else is masked and logged under its reference', () => {
  const told_ = told(new Error('column "secret" of relation "users" does not exist'));
  expect(told_.message).toBe('Something went wrong. Nothing was half-written.');
  expect(told_.extensions).toEqual({ code: 'INTERNAL', requestId: 'none', reference: 'none' });
  expect(JSON.stringify(told_)).not.toContain('secret');
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ requestId: 'none', msg: 'unexpected error' });
});

test('an absent database is no fault of the request', () => {
  expect(told(Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })).extensions).toMatchObject({
    code: 'UNAVAILABLE',
  });
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ msg: 'the database does not serve' });
});

test('signs of an absent database, also inside another error', () => {
  const coded = (code: string) => Object.assign(new Error('x'), { code });
  expect(isConnectionError(coded('57P01'))).toBe(true);
  expect(isConnectionError(new Error('Connection terminated unexpectedly'))).toBe(true);
  expect(isConnectionError(Object.assign(new Error('query failed'), { driverError: coded('ECONNRESET') }))).toBe(true);
  expect(isConnectionError(new Error('outer', { cause: coded('08006') }))).toBe(true);
  for (const code of ['53100', '53200', '53300', '25006', '57P04', '58030'])
    expect(isConnectionError(coded(code))).toBe(true);
  expect(isConnectionError(coded('23505'))).toBe(false);
  expect(isConnectionError('ECONNREFUSED')).toBe(false);
});
