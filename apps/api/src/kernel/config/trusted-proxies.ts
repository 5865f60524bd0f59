import { BlockList, isIP } from 'node:net';

/**
 * Which proxies are believed about whom they speak for: none, as many as stand in front, or those with these addresses.
 */
export type TrustedProxies = number | readonly string[];

const NAMED: Readonly<Record<string, readonly string[]>> = {
  loopback: ['127.0.0.0/8', '::1/128'],
  linklocal: ['169.254.0.0/16', 'fe80::/10'],
  uniquelocal: ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7'],
};

/** @returns null when the text is neither a number of proxies nor a list of addresses and networks */
export function readTrustedProxies(text: string): TrustedProxies | null {
  if (/^\d$/.test(text)) return Number(text);
  const networks = text.split(',').flatMap((name) => NAMED[name.trim()] ?? [name.trim()]);
  return networks.every(isNetwork) ? networks : null;
}

/** For Fastify: whether the address that speaks, `hop` steps away from us, is a proxy of ours. */
export function trust(proxies: TrustedProxies): (address: string, hop: number) => boolean {
  if (typeof proxies === 'number') return (_, hop) => hop < proxies;
  const list = new BlockList();
  for (const network of proxies) {
    const [address = '', bits] = network.split('/');
    const version = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    list.addSubnet(address, bits === undefined ? (version === 'ipv6' ? 128 : 32) : Number(bits), version);
  }
  // An IPv4 address that a socket of IPv6 writes as `::ffff:10.0.0.1` is found by the list itself.
  return (address) => isIP(address) > 0 && list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}

function isNetwork(text: string): boolean {
  const [address = '', bits = '1', ...more] = text.split('/');
  const most = { 4: 32, 6: 128 }[isIP(address)] ?? 0;
  return more.length === 0 && /^\d{1,3}$/.test(bits) && Number(bits) >= 1 && Number(bits) <= most;
}
