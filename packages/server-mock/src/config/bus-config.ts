import { ConfigError } from './config-error.js'
import type { LibraryValues } from './options.js'
import type { ParsedSettings } from './settings.js'

/** Where the text of a file is; `source` names the option in messages. */
export interface NamedFile {
  readonly file: string
  readonly source: string
}

export interface KafkaChoice {
  readonly kind: 'kafka'
  /** `host:port` of each. */
  readonly brokers: readonly string[]
  readonly prefix: string
  readonly replicas: number | undefined
  /** Undefined for connections in clear. */
  readonly tls: { readonly ca?: NamedFile; readonly cert?: NamedFile; readonly key?: NamedFile } | undefined
  readonly user:
    | {
        readonly name: string
        readonly mechanism: LibraryValues['busMechanism']
        readonly password: { readonly text: string } | NamedFile
      }
    | undefined
}

/** What carries messages, as it was asked for. */
export type BusChoice = { readonly kind: 'memory' } | KafkaChoice

const form = 'give memory or kafka://HOST:PORT,...'
/** What only a bus of several processes has a use for. */
const kafkaOnly = ['busPrefix', 'busReplicas', 'busTls', 'busCa', 'busCert', 'busKey', 'busUser'] as const

/** Throws ConfigError. */
export function busChoice(parsed: ParsedSettings, values: LibraryValues): BusChoice {
  const { name, given } = parsed
  if (values.bus === 'memory') {
    const useless = kafkaOnly.find((key) => given.has(key) && values[key] !== false)
    if (useless === undefined) return { kind: 'memory' }
    throw new ConfigError(`${name(useless)}: has no use without --bus kafka://HOST:PORT,...; drop it`)
  }
  const prefix = values.busPrefix ?? ''
  if (!/^[A-Za-z0-9._-]{0,100}$/.test(prefix)) {
    throw new ConfigError(`${name('busPrefix')}: is longer than 100 or not made of letters, digits, '.', '_' and '-'`)
  }
  return {
    kind: 'kafka',
    brokers: brokersOf(values.bus, name('bus')),
    prefix,
    replicas: values.busReplicas,
    tls: tlsOf(parsed, values),
    user: userOf(parsed, values),
  }
}

function brokersOf(url: string, source: string): readonly string[] {
  const scheme = 'kafka://'
  // What is no address is not shown: it may hold a password.
  if (!url.startsWith(scheme)) throw new ConfigError(`${source}: is no address of a bus; ${form}`)
  if (url.includes('@')) {
    throw new ConfigError(`${source}: takes no user and password; use --bus-user, and --bus-password-file`)
  }
  const brokers = url.slice(scheme.length).replace(/\/$/, '').split(',')
  for (const broker of brokers) {
    const port = Number(/^(?:[A-Za-z0-9._-]{1,253}|\[[0-9A-Fa-f:.]{2,45}\]):([0-9]{1,5})$/.exec(broker)?.[1])
    if (!(port > 0 && port < 65_536)) {
      throw new ConfigError(`${source}: '${broker.slice(0, 80)}' is no host and port; ${form}`)
    }
  }
  return brokers
}

function tlsOf({ name }: ParsedSettings, values: LibraryValues): KafkaChoice['tls'] {
  const { busTls, busCa, busCert, busKey } = values
  if (busCert !== undefined && busKey === undefined) {
    throw new ConfigError(`${name('busCert')}: needs its private key; add --bus-key FILE`)
  }
  if (busKey !== undefined && busCert === undefined) {
    throw new ConfigError(`${name('busKey')}: needs its certificate; add --bus-cert FILE`)
  }
  if (!busTls && busCa === undefined && busCert === undefined) return undefined
  return {
    ...(busCa === undefined ? {} : { ca: { file: busCa, source: name('busCa') } }),
    ...(busCert === undefined ? {} : { cert: { file: busCert, source: name('busCert') } }),
    ...(busKey === undefined ? {} : { key: { file: busKey, source: name('busKey') } }),
  }
}

function userOf({ name }: ParsedSettings, values: LibraryValues): KafkaChoice['user'] {
  const { busUser, busPassword, busPasswordFile, busMechanism: mechanism } = values
  if (busPassword !== undefined && busPasswordFile !== undefined) {
    throw new ConfigError(`${name('busPassword')}: cannot be used with ${name('busPasswordFile')}; drop one of them`)
  }
  if (busUser === undefined) {
    if (busPassword === undefined && busPasswordFile === undefined) return undefined
    const key = busPassword === undefined ? 'busPasswordFile' : 'busPassword'
    throw new ConfigError(`${name(key)}: needs the user it belongs to; add --bus-user NAME`)
  }
  if (busPasswordFile !== undefined) {
    return { name: busUser, mechanism, password: { file: busPasswordFile, source: name('busPasswordFile') } }
  }
  if (busPassword !== undefined) return { name: busUser, mechanism, password: { text: busPassword } }
  throw new ConfigError(`${name('busUser')}: needs a password; add --bus-password-file FILE`)
}
