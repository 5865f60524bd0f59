import { network } from './network.js';

test.each([
  ['203.0.113.8', '203.0.113.8'],
  ['203.0.113.8:4711', '203.0.113.8'],
  ['::ffff:203.0.113.8', '203.0.113.8'],
  ['::FFFF:cb00:7108', '203.0.113.8'],
  ['0:0:0:0:0:ffff:203.0.113.8', '203.0.113.8'],
  ['2001:db8:0:7::9', '2001:db8:0:7'],
  ['2001:0DB8::7:1:2:3:4', '2001:db8:0:7'],
  ['[2001:db8:0:7::9]:4711', '2001:db8:0:7'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['::1', '0:0:0:0'],
])('%s counts as %s', (address, counted) => expect(network(address)).toBe(counted));

test.each(['', 'unknown', '_hidden', '203.0.113', '999.0.0.1', 'anything at all', '[nothing]:1'])(
  'what is no address (%p) counts together',
  (address) => expect(network(address)).toBe('unknown'),
);
