import { trust } from './trusted-proxies.js';

test('as many hops as were named, whatever their addresses', () => {
  expect([0, 1, 2].map((hop) => trust(1)('203.0.113.1', hop))).toEqual([true, false, false]);
  expect(trust(0)('127.0.0.1', 0)).toBe(false);
});

test('the networks that were named, at any hop', () => {
  const trusted = trust(['10.0.0.0/8', '192.168.1.4', 'fd00::/8']);
  const told = [
    '10.1.2.3',
    '::ffff:10.1.2.3',
    '192.168.1.4',
    'fd12::1',
    '192.168.1.5',
    '11.0.0.1',
    'fe80::1',
    'unknown',
    '',
  ];
  expect(told.filter((address) => trusted(address, 3))).toEqual([
    '10.1.2.3',
    '::ffff:10.1.2.3',
    '192.168.1.4',
    'fd12::1',
  ]);
});
