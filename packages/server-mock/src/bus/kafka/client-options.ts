import { isIP } from 'node:net'
import type { BaseOptions } from '@platformatic/kafka'
import type { KafkaBusConfig } from './kafka-config.js'

/** What every client of the cluster is made with. */
export function clientOptions({ brokers, name, tls, sasl }: KafkaBusConfig): BaseOptions {
  return {
    clientId: name,
    bootstrapBrokers: [...brokers],
    connectTimeout: 1000,
    requestTimeout: 3000,
    retryDelay: 100,
    // An address is no name to ask for; a certificate for it is checked without.
    ...(tls === undefined ? {} : { tls: { ...tls }, tlsServerName: !brokers.every(isAddress) }),
    ...(sasl === undefined ? {} : { sasl: { ...sasl } }),
  }
}

function isAddress(broker: string): boolean {
  return isIP(broker.slice(0, broker.lastIndexOf(':')).replace(/^\[|\]$/g, '')) !== 0
}
