import { readFile } from 'node:fs/promises'
import type { BusConfig } from '../bus/adapters.js'
import type { BusChoice, KafkaChoice, NamedFile } from '../config/bus-config.js'
import { ConfigError } from '../config/config-error.js'
import { errorCode } from '../support/error-code.js'

/** Messages that an invoker may hold and not have finished; others wait in the cluster. */
const maxHandlers = 800

export interface BusOwner {
  /** Of the process, in the cluster's logs. */
  readonly name: string
  /** Messages that memory keeps for a topic that nobody reads. */
  readonly maxUnread: number
}

/** Reads what the choice names. Rejects with ConfigError naming the file and never what is in it. */
export async function loadBus(choice: BusChoice, { name, maxUnread }: BusOwner): Promise<BusConfig> {
  if (choice.kind === 'memory') return { kind: 'memory', maxUnread }
  const { kind, brokers, prefix, replicas } = choice
  const [tls, sasl] = await Promise.all([tlsOf(choice), saslOf(choice)])
  return {
    kind,
    brokers,
    name,
    prefix,
    maxHandlers,
    ...(replicas === undefined ? {} : { replicas }),
    ...(tls === undefined ? {} : { tls }),
    ...(sasl === undefined ? {} : { sasl }),
  }
}

type Kafka = Extract<BusConfig, { readonly kind: 'kafka' }>

async function tlsOf({ tls }: KafkaChoice): Promise<Kafka['tls']> {
  if (tls === undefined) return undefined
  const named = Object.entries(tls).map(async ([part, file]) => [part, await textOf(file)] as const)
  return Object.fromEntries(await Promise.all(named))
}

async function saslOf({ user }: KafkaChoice): Promise<Kafka['sasl']> {
  if (user === undefined) return undefined
  const { name: username, mechanism, password } = user
  if ('text' in password) return { mechanism, username, password: password.text }
  const text = (await textOf(password)).trim()
  if (text === '') throw new ConfigError(`${password.source}: ${password.file} is empty; write the password to it`)
  return { mechanism, username, password: text }
}

async function textOf({ file, source }: NamedFile): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (cause) {
    throw new ConfigError(`${source}: ${file} cannot be read (${errorCode(cause) ?? 'failed'}); give a file`, { cause })
  }
}
