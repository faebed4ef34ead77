// An address of the network in, whether it lies outside the public internet out, and what an administrator allows all the same.
import { BlockList, isIP } from 'node:net';

// Everything that is no address of the public internet: this machine, private and local networks, links, groups, documentation, and the
// ranges that hide an IPv4 address in an IPv6 one.
const CLOSED_V4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const;
const CLOSED_V6 = [
  ['::', 96], // unspecified, loopback, and IPv4 in IPv6
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 32],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const;

const CLOSED = new BlockList();
for (const [network, bits] of CLOSED_V4) CLOSED.addSubnet(network, bits, 'ipv4');
for (const [network, bits] of CLOSED_V6) CLOSED.addSubnet(network, bits, 'ipv6');

/** Hosts and networks inside which messages may be sent although they are closed. */
export interface Allowed {
  readonly hosts: ReadonlySet<string>;
  readonly networks: BlockList;
}

const familyOf = (address: string) => (isIP(address) === 6 ? 'ipv6' : 'ipv4');

/** Tells whether an address lies outside the public internet. */
export const isClosed = (address: string): boolean => CLOSED.check(address, familyOf(address));

/**
 * Reads an administrator's list: names of hosts, addresses and networks, parted by commas (`hooks.example.int, 10.2.0.0/16`).
 * @throws Error that names the part that is none of them.
 */
export function allowedOf(list: string): Allowed {
  const hosts = new Set<string>();
  const networks = new BlockList();
  for (const part of list.split(',').map((one) => one.trim().toLowerCase())) {
    const [address, bits] = part.split('/') as [string, string?];
    if (!part) continue;
    if (!isIP(address) && bits === undefined && /^[a-z0-9.-]+$/.test(part)) hosts.add(part);
    else if (isIP(address) && bits === undefined) networks.addAddress(address, familyOf(address));
    else if (isIP(address) && /^\d{1,3}$/.test(bits!)) networks.addSubnet(address, Number(bits), familyOf(address));
    else throw new Error(`"${part}" is neither a host, an address nor a network such as 10.2.0.0/16`);
  }
  return { hosts, networks };
}

/** Whether a host, or the address that it stands for, is allowed although it is closed. */
export const isAllowed = ({ hosts, networks }: Allowed, host: string, address: string): boolean =>
  hosts.has(host.toLowerCase()) || networks.check(address, familyOf(address));
