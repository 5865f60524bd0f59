import { PreparedStatements } from './prepared-statements.js';

test('a text keeps its name, and no more are named than the bound', () => {
  const prepared = new PreparedStatements(2);
  const first = prepared.nameOf('select $1');
  expect(first).toBeDefined();
  expect(prepared.nameOf('select $2')).not.toBe(first);
  expect(prepared.nameOf('select $1')).toBe(first);
  expect(prepared.nameOf('select $3')).toBeUndefined();
  expect(prepared.texts()).toEqual(['select $1', 'select $2']);
});
