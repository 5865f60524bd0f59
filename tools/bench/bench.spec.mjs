import { firstDifference } from './compare.mjs';
import { parseStat } from './cpu.mjs';
import { median, medians, short, table } from './figures.mjs';
import { readOptions } from './options.mjs';

test('the median is the one in the middle, or between both', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([10, 1, 2, 3])).toBe(2.5);
  expect(median([7])).toBe(7);
  expect(median([])).toBeNaN();
});

test('rounds are put together figure by figure', () => {
  expect(
    medians([
      { p50: 1, p99: 9 },
      { p50: 3, p99: 7 },
      { p50: 2, p99: 8 },
    ]),
  ).toEqual({ p50: 2, p99: 8 });
});

test('a process is read whatever its name is', () => {
  const rest = '1 1 0 -1 4194560 1 2 3 4 120 30 7 3 20 0 1 0 99';
  expect(parseStat(`77 (postgres) S 42 ${rest}`)).toEqual({ parent: 42, own: 1.5, reaped: 0.1 });
  expect(parseStat(`77 (a) b (c) R 42 ${rest}`)).toEqual({ parent: 42, own: 1.5, reaped: 0.1 });
});

test('figures are short and never in powers of ten', () => {
  expect([1234.5, 12.34, 1.234, 0.1234, 0.00012, 0, Number.NaN, undefined].map(short)).toEqual([
    '1235',
    '12',
    '1.2',
    '0.12',
    '0.000',
    '0',
    '–',
    '–',
  ]);
});

test('columns of a table are even, and figures stand right', () => {
  expect(
    table(
      ['Page', 'KB'],
      [
        ['Overview', '14.2'],
        ['Step', '3'],
      ],
    ).split('\n'),
  ).toEqual(['| Page     |   KB |', '| -------- | ---: |', '| Overview | 14.2 |', '| Step     |    3 |']);
});

describe('two answers', () => {
  test('are the same in any order of keys and any notation of an instant, whenever they were given', () => {
    const a = { now: '2026-11-20T10:00:00.000Z', at: '2026-12-04T16:00:00.000Z', days: [1, 2], mean: 1 / 3 };
    const b = {
      mean: 0.3333333333333333,
      days: [1, 2],
      at: '2026-12-04T16:00:00+00:00',
      now: '2026-11-20T10:00:05.000Z',
    };
    expect(firstDifference(a, b)).toBeNull();
  });

  test.each([
    [{ a: [1] }, { a: [1, 2] }, '.a: 1 and 2 items'],
    [{ a: { b: 1 } }, { a: { b: 2 } }, '.a.b: 1 and 2'],
    [{ a: 1 }, {}, '.a is in one of them only'],
    [{ now: 1 }, {}, '.now is in one of them only'],
    [
      { at: '2026-12-04T16:00:00.000Z' },
      { at: '2026-12-04T16:00:01Z' },
      '.at: "2026-12-04T16:00:00.000Z" and "2026-12-04T16:00:01Z"',
    ],
  ])('differ: %j and %j', (a, b, where) => {
    expect(firstDifference(a, b)).toBe(where);
  });
});

describe('options', () => {
  test('have defaults, and everyday work its own', () => {
    expect(readOptions([])).toMatchObject({
      rounds: 5,
      roadmaps: 200,
      seconds: 3,
      only: null,
      large: true,
      one: true,
      keep: null,
      out: null,
    });
    expect(readOptions(['--rounds=1', '--pages=overview,progress', '--roadmaps=20', '--no-large'])).toMatchObject({
      rounds: 1,
      only: ['overview', 'progress'],
      roadmaps: 20,
      large: false,
    });
  });

  test('are refused with what is wrong', () => {
    expect(() => readOptions(['--rounds=none'])).toThrow('--rounds must be a whole number from 1.');
    expect(() => readOptions(['--pages=cellar'])).toThrow('--pages knows no cellar.');
  });
});
