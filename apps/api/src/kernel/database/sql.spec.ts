import { among, always, and, join, never, or, raw, sql } from './sql.js';

test('values stay apart from the text and are numbered through nested pieces', () => {
  const inner = sql`b = ${'2'} and c = ${3}`;
  expect(sql`select * from t where a = ${1} and (${inner}) and d = ${null}`.render()).toEqual({
    text: 'select * from t where a = $1 and (b = $2 and c = $3) and d = $4',
    values: [1, '2', 3, null],
  });
});

test('a value is never text, whatever stands in it', () => {
  const hostile = "'; drop table users; --";
  expect(sql`select ${hostile}`.render()).toEqual({ text: 'select $1', values: [hostile] });
});

test('one piece may stand twice', () => {
  const scope = sql`x = ${1}`;
  expect(sql`${scope} or ${scope}`.render()).toEqual({ text: 'x = $1 or x = $2', values: [1, 1] });
});

test('no condition lets all pass, no alternative lets none', () => {
  expect(and().render().text).toBe('true');
  expect(or().render().text).toBe('false');
  expect(and(always, never).render().text).toBe('(true and false)');
  expect(or(raw('a'), raw('b'), raw('c')).render().text).toBe('(a or b or c)');
});

test('joins pieces with their values', () => {
  expect(join([], ', ').render()).toEqual({ text: '', values: [] });
  expect(join([sql`${1}`, raw('x'), sql`${2}`], ', ').render()).toEqual({ text: '$1, x, $2', values: [1, 2] });
});

test('among no ids is nobody, without a parameter', () => {
  expect(among('m.id', []).render()).toEqual({ text: 'false', values: [] });
  expect(among('m.id', ['a', 'b']).render()).toEqual({ text: 'm.id = any($1::uuid[])', values: [['a', 'b']] });
});
