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
    ...(tls === undefined ? {} : { tls: { ...tls }, tlsServerName: true }),
    ...(sasl === undefined ? {} : { sasl: { ...sasl } }),
  }
}
