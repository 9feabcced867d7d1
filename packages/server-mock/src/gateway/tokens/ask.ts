import { lookup, type LookupAddress } from 'node:dns'
import type { IncomingMessage } from 'node:http'
import { isIP, type LookupFunction } from 'node:net'
import { isPublicAddress } from './public-address.js'

/** Which addresses may be asked: those of the internet alone, or any. */
export type Reach = 'public' | 'any'

/** An address that the server does not ask. */
class NotPublic extends Error {
  override readonly name = 'NotPublic'

  constructor(address: string) {
    super(`${address} is no public address; --key-servers any lets APIs name it`)
  }
}

/** Every address that a name has is looked at, and one of these is connected to: no other answer comes in between. */
const lookupPublic: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error !== null) return callback(error, [])
    const refused = addresses.find(({ address }) => !isPublicAddress(address))
    if (refused !== undefined) return callback(new NotPublic(refused.address), [])
    if (options.all === true) return callback(null, addresses)
    const [{ address, family }] = addresses as [LookupAddress]
    callback(null, address, family)
  })
}

interface Asking {
  readonly reach: Reach
  readonly signal: AbortSignal
}

/** Asks by GET on a connection of its own; follows no redirect. Rejects where nobody answers, or nobody may be asked. */
export function ask(url: string, { reach, signal }: Asking): Promise<IncomingMessage> {
  const { protocol, hostname } = new URL(url)
  const host = hostname.replaceAll(/[[\]]/g, '')
  // Names that are addresses are never looked up.
  if (reach === 'public' && isIP(host) !== 0 && !isPublicAddress(host)) return Promise.reject(new NotPublic(host))
  const { request } = process.getBuiltinModule(protocol === 'https:' ? 'node:https' : 'node:http')
  const options = { agent: false, signal, headers: { Accept: 'application/json' } } as const
  return new Promise((resolve, reject) => {
    const asked = request(url, reach === 'public' ? { ...options, lookup: lookupPublic } : options)
    asked.on('response', resolve)
    asked.on('error', reject)
    asked.end()
  })
}
