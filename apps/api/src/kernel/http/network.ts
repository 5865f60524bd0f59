import { isIPv4, isIPv6 } from 'node:net';

/**
 * What an address counts as: itself, and for IPv6 its whole /64, which one household or office holds. What is no
 * address (none was given, or a proxy passed on whatever it was told) counts together: otherwise each made-up word would
 * begin anew.
 */
export function network(address: string): string {
  // Some proxies write the port too: 203.0.113.8:4711, [2001:db8::1]:4711.
  const [, bracketed, before4] = /^(?:\[([^\]]*)\](?::\d+)?|([\d.]+):\d+)$/.exec(address.trim()) ?? [];
  const [plain = ''] = (bracketed ?? before4 ?? address.trim()).split('%');
  if (isIPv4(plain)) return plain;
  if (!isIPv6(plain)) return 'unknown';
  // The URL parser writes every IPv6 address in one way: short, in hexadecimal.
  const [head = '', tail] = new URL(`http://[${plain}]`).hostname.slice(1, -1).split('::');
  const before = head.split(':').filter(Boolean);
  const after = tail?.split(':').filter(Boolean) ?? [];
  const groups = [...before, ...Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0'), ...after];
  if (groups.slice(0, 6).join() === '0,0,0,0,0,ffff') return ofIPv4(groups.slice(6));
  return groups.slice(0, 4).join(':');
}

/** An IPv4 address that a socket of IPv6 wrote in two groups. */
const ofIPv4 = (groups: readonly string[]): string =>
  groups
    .map((group) => Number.parseInt(group, 16))
    .flatMap((pair) => [pair >> 8, pair & 255])
    .join('.');
