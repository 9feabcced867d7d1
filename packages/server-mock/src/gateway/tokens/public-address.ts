import { BlockList, isIP } from 'node:net'

/** Addresses that mean this machine, its network or its provider's services, or lead to such ones. */
const others = new BlockList()
for (const range of (
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 ' +
  '192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4'
).split(' ')) {
  const [network = '', length = ''] = range.split('/')
  others.addSubnet(network, Number(length), 'ipv4')
}
// Of IPv6 only what is given out is public; 6to4, Teredo and the prefix of examples hold addresses of others.
const given = new BlockList()
given.addSubnet('2000::', 3, 'ipv6')
for (const [network, length] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const) {
  others.addSubnet(network, length, 'ipv6')
}

/** Whether an IP address can be anybody's on the internet (reliability-security T13). */
export function isPublicAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !others.check(address, 'ipv4')
    case 6:
      return given.check(address, 'ipv6') && !others.check(address, 'ipv6')
    default:
      return false
  }
}
