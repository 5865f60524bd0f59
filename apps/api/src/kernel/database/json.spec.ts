import { list, listOrNothing, maybe, object, when, type Wire } from './json.js';
import { raw, sql } from './sql.js';

interface Step {
  code: string;
  openedAt: Date | null;
}
const step = { code: raw('s.code'), openedAt: raw('s.opened_at') };
const textOf = (piece: { render(): { text: string } }): string => piece.render().text;

describe('an object', () => {
  test('has each of its keys, in the order in which they are written', () =>
    expect(textOf(object<Step>(step))).toBe(`json_build_object('code', s.code, 'openedAt', s.opened_at)`));

  test('is read only as far as it is asked for, and so are its values', () => {
    const parts = { code: sql`${'1.1'}`, openedAt: sql`${'never'}` };
    expect(object<Step>(parts, new Set(['openedAt', 'title'])).render()).toEqual({
      text: `json_build_object('openedAt', $1)`,
      values: ['never'],
    });
  });

  test('is empty when nothing of it is asked for', () =>
    expect(textOf(object<Step>(step, new Set()))).toBe('json_build_object()'));

  test('does not compile without a key, with another one, or with JSON of another shape', () => {
    // @ts-expect-error a key is missing
    object<Step>({ code: raw('s.code') });
    // @ts-expect-error a key too many
    object<Step>({ ...step, title: raw('s.title') });
    // @ts-expect-error a list of steps is no step
    object<{ first: Step }>({ first: list(object<Step>(step), raw('from steps s')) });
  });

  test('carries an instant as text', () => {
    const wire: Wire<Step> = { code: '1.1', openedAt: '2026-06-01T10:00:00+00:00' };
    expect(new Date(wire.openedAt ?? '').toISOString()).toBe('2026-06-01T10:00:00.000Z');
  });
});

describe('several', () => {
  const rows = raw('from steps s');

  test('are an empty list without any, and in no order that nobody asked for', () =>
    expect(textOf(list(raw('s.code'), rows))).toBe(`(select coalesce(json_agg(s.code), '[]') from steps s)`));

  test('stand in the order that is asked for', () =>
    expect(textOf(list(raw('s.code'), rows, raw('s.sort')))).toBe(
      `(select coalesce(json_agg(s.code order by s.sort), '[]') from steps s)`,
    ));

  test('are null rather than empty where none may be told from not seen', () =>
    expect(textOf(listOrNothing(raw('s.code'), rows, raw('s.sort')))).toBe(
      '(select json_agg(s.code order by s.sort) from steps s)',
    ));
});

test('one that may be missing is null', () =>
  expect(textOf(maybe(raw('s.code'), raw('from steps s limit 1')))).toBe('(select s.code from steps s limit 1)'));

test('one under a condition is null where it does not hold', () =>
  expect(textOf(when(raw('s.shown'), raw('s.code')))).toBe('case when s.shown then s.code end'));
