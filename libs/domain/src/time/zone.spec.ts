import { isZone } from './zone.js';

test.each([
  ['Europe/Vienna', true],
  ['UTC', true],
  ['+02:00', false],
  ['Europe/Nowhere', false],
  ['', false],
])('%p is a time zone: %p', (zone, expected) => {
  expect(isZone(zone)).toBe(expected);
});
