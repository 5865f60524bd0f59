import { createLogger, nestLogger } from './logger.js';

const lines: Record<string, unknown>[] = [];
const log = createLogger('info', { write: (line: string) => lines.push(JSON.parse(line) as Record<string, unknown>) });
beforeEach(() => lines.splice(0));

test('a line has a time and what it is about, nothing of the machine', () => {
  log.info({ requestId: 'r1' }, 'request');
  log.debug('left out');
  expect(lines).toEqual([{ level: 30, time: expect.stringMatching(/^\d{4}-.*Z$/), requestId: 'r1', msg: 'request' }]);
});

test('what did not go as expected is written at once, with what was told before', () => {
  const written: string[] = [];
  const waiting: string[] = [];
  const to = {
    write: (line: string) => void waiting.push(line),
    flushSync: () => void written.push(...waiting.splice(0)),
  };
  const gathered = createLogger('info', to);
  gathered.info('as expected');
  expect(written).toEqual([]);
  gathered.warn('not so');
  expect(written.map((line) => (JSON.parse(line) as { msg: string }).msg)).toEqual(['as expected', 'not so']);
});

test('of a database error only what cannot quote a row', () => {
  const error = Object.assign(new Error('duplicate key value violates unique constraint'), {
    code: '23505',
    detail: 'Key (email)=(somebody@example.org) already exists.',
    parameters: ['somebody@example.org'],
  });
  log.error({ err: error }, 'unexpected error');
  expect(lines[0]?.['err']).toMatchObject({ type: 'Error', code: '23505', message: error.message });
  expect(JSON.stringify(lines)).not.toContain('somebody');
});

test('a thrown thing that is no error is named too', () => {
  log.error({ err: 'gone' });
  expect(lines[0]?.['err']).toEqual({ message: 'gone' });
});

test("Nest's messages go the same way, its chatter one level lower", () => {
  const nest = nestLogger(log);
  nest.log('module loaded');
  nest.warn('careful');
  nest.error(new Error('broken'));
  expect(lines.map(({ level, msg }) => [level, msg])).toEqual([
    [40, 'careful'],
    [50, 'broken'],
  ]);
});
