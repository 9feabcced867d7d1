export interface KafkaBusConfig {
  readonly kind: 'kafka'
  /** `host:port`; any of the cluster that answers. */
  readonly brokers: readonly string[]
  /** Of this process, in the cluster's logs. */
  readonly name: string
  /** In front of the names of topics and groups. */
  readonly prefix: string
  /** Copies of each topic that is made; by default 3, or as many as there are brokers or `brokers` names. */
  readonly replicas?: number
  /** Handler calls of one topic that may be under way; more messages wait in the cluster. */
  readonly maxHandlers: number
  readonly tls?: KafkaTls
  readonly sasl?: KafkaCredentials
}

/** What a topic or group is called in the cluster. */
export function clusterName({ prefix }: Pick<KafkaBusConfig, 'prefix'>, name: string): string {
  return `${prefix}${name}`
}

/** PEM texts; nothing is given for a cluster whose certificate any client trusts. */
interface KafkaTls {
  readonly ca?: string
  readonly cert?: string
  readonly key?: string
}

interface KafkaCredentials {
  readonly mechanism: 'PLAIN' | 'SCRAM-SHA-256' | 'SCRAM-SHA-512'
  readonly username: string
  readonly password: string
}
