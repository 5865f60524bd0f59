import { parseValue } from 'graphql';
import { DateTimeScalar, DayScalar } from './scalars.js';

const instant = new DateTimeScalar();
const day = new DayScalar();

test('a DateTime is an instant, answered in UTC', () => {
  expect(instant.parseValue('2026-12-04T17:00:00+01:00')).toEqual(new Date('2026-12-04T16:00:00Z'));
  expect(instant.parseLiteral(parseValue('"2026-12-04T16:00Z"'))).toEqual(new Date('2026-12-04T16:00:00Z'));
  expect(instant.serialize(new Date('2026-12-04T16:00:00Z'))).toBe('2026-12-04T16:00:00.000Z');
  // What the database wrote as JSON comes as text.
  expect(instant.serialize('2026-12-04T17:00:00+01:00')).toBe('2026-12-04T16:00:00.000Z');
});

test.each([
  '2026-12-04',
  '2026-12-04T16:00:00',
  '2026-13-04T16:00:00Z',
  // Days that would slide to another one, and years that cannot be written back
  '2027-02-30T16:00:00Z',
  '9999-12-31T23:59:59-23:59',
  '0000-01-01T00:00:00Z',
  'tomorrow',
  '',
  5,
  null,
])('no DateTime: %p', (value) => expect(() => instant.parseValue(value)).toThrow('A DateTime is an ISO 8601 instant'));

test('a Day is a calendar date', () => {
  expect(day.parseValue('2026-12-04')).toBe('2026-12-04');
  expect(day.parseLiteral(parseValue('"2028-02-29"'))).toBe('2028-02-29');
  expect(day.serialize('2026-12-04')).toBe('2026-12-04');
});

test.each(['2026-02-29', '0000-01-01', '2026-12-4', '2026-12-04T00:00:00Z', '', 20261204, null])(
  'no Day: %p',
  (value) => {
    expect(() => day.parseValue(value)).toThrow('A Day is a calendar date');
    expect(() => day.serialize(value)).toThrow('A Day is a calendar date');
  },
);

test('a literal of another kind is neither', () => {
  expect(() => day.parseLiteral(parseValue('2026'))).toThrow('A Day is a calendar date');
  expect(() => instant.parseLiteral(parseValue('2026'))).toThrow('A DateTime is');
});
