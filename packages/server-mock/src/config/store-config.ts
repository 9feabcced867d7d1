import { ConfigError } from './config-error.js'
import type { SecretConfig } from './node-config.js'
import type { LibraryValues } from './options.js'
import type { ParsedSettings } from './settings.js'

/** Where everything is stored that outlives the process. */
export type StoreSetting =
  /** In the data folder, or in memory. */
  { readonly kind: 'embedded' } | CouchSetting

export interface CouchSetting {
  readonly kind: 'couchdb'
  /** `http://host:port` or `https://host:port`. */
  readonly origin: string
  readonly user: string
  readonly password: Exclude<SecretConfig, { readonly kind: 'own' }>
  /** What the names of its databases begin with. */
  readonly prefix: string
}

const schemes: Readonly<Record<string, string>> = { 'couchdb:': 'http:', 'couchdbs:': 'https:' }
const form = 'give couchdb://user:password@host:port, with /prefix at the end where databases have one'

/** Throws ConfigError, which tells nothing of the password. */
export function storeSetting(parsed: ParsedSettings, values: LibraryValues): StoreSetting {
  const name = parsed.name('store')
  if (values.store === undefined) {
    const [stray] = (['storePassword', 'storePasswordFile'] as const).filter((key) => values[key] !== undefined)
    if (stray === undefined) return { kind: 'embedded' }
    throw new ConfigError(`${parsed.name(stray)}: there is no store to sign in to; add --store, or drop it`)
  }
  const url = URL.parse(values.store)
  const scheme = url === null ? undefined : schemes[url.protocol]
  if (url === null || scheme === undefined || url.hostname === '') throw new ConfigError(`${name}: no URL; ${form}`)
  if (url.username === '') throw new ConfigError(`${name}: no user in it; ${form}`)
  return {
    kind: 'couchdb',
    origin: `${scheme}//${url.host}`,
    user: decoded(url.username, name),
    password: passwordOf(url, parsed, values),
    prefix: prefixOf(url, name),
  }
}

function passwordOf(url: URL, parsed: ParsedSettings, values: LibraryValues): CouchSetting['password'] {
  const name = parsed.name('store')
  const { storePassword, storePasswordFile: file } = values
  const given = url.password === '' ? undefined : decoded(url.password, name)
  const [first, ...others] = [given, storePassword, file].filter((each) => each !== undefined)
  if (others.length > 0) throw new ConfigError(`${name}: its password is given twice; drop one of them`)
  if (first === undefined) {
    throw new ConfigError(`${name}: no password; put it into the URL, or add --store-password-file FILE`)
  }
  if (file !== undefined) return { kind: 'file', file, source: parsed.name('storePasswordFile') }
  return { kind: 'given', text: first, source: name }
}

function prefixOf({ pathname, search, hash }: URL, name: string): string {
  const prefix = pathname.replace(/^\//, '').replace(/\/$/, '')
  if (/^(?:[a-z][a-z0-9_$()+-]{0,100})?$/.test(prefix) && search === '' && hash === '') return prefix
  throw new ConfigError(
    `${name}: '${prefix.slice(0, 80)}' is no prefix of databases; give small letters, digits and _ $ ( ) + - after one letter`,
  )
}

function decoded(text: string, name: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    throw new ConfigError(`${name}: user or password hold a '%' that is no escape; write %25 for it`)
  }
}
