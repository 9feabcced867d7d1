/** Groups of an IPv6 address, and those of them that one customer of a network usually has the rest of. */
const allGroups = 8
const prefixGroups = 4

/**
 * What stands for a client where clients are told apart by address: an IPv4 address, or the first half of an IPv6
 * address, because the second is the client's to choose.
 */
export function sourceOf(address: string | undefined): string {
  if (address === undefined || address === '') return 'unknown'
  const lastColon = address.lastIndexOf(':')
  if (lastColon === -1) return address
  return address.includes('.') ? address.slice(lastColon + 1) : prefixOf(address)
}

function prefixOf(address: string): string {
  const [head = '', tail = ''] = address.split('::', 2)
  const before = groupsOf(head)
  const after = groupsOf(tail)
  // "::" stands for as many groups of zeros as are missing.
  const missing = Math.max(0, allGroups - before.length - after.length)
  const groups = [...before, ...Array.from({ length: missing }, () => '0'), ...after]
  return groups.slice(0, prefixGroups).join(':')
}

function groupsOf(part: string): readonly string[] {
  return part === '' ? [] : part.split(':')
}
