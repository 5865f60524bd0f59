import { readable } from './compression.js';

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['br;q=0.5, gzip', 'gzip'],
  ['br;q=0, *', 'gzip'],
  ['*', 'br'],
  ['GZIP;q=0.2', 'gzip'],
  ['*;q=0', null],
  ['identity', null],
  ['', null],
  [undefined, null],
])('whoever accepts %p is answered in %p', (accepted, coding) => expect(readable(accepted)).toBe(coding));
