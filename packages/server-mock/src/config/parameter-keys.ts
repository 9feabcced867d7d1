import { foreignKeys, isKeyId, type VaultKey, vaultKeyBytes } from '../support/parameter-vault.js'
import { ConfigError } from './config-error.js'
import type { LibraryValues } from './options.js'
import type { ParsedSettings } from './settings.js'

/** Where the keys of parameters at rest come from; `source` names it in messages. */
export type ParameterKeysConfig =
  | { readonly kind: 'none' }
  | { readonly kind: 'given'; readonly keys: readonly VaultKey[] }
  | { readonly kind: 'file'; readonly file: string; readonly source: string }

/** Throws ConfigError. */
export function parameterKeysConfig({ name }: ParsedSettings, values: LibraryValues): ParameterKeysConfig {
  const { parameterKeys: text, parameterKeyFile: file } = values
  if (text !== undefined && file !== undefined) {
    throw new ConfigError(`${name('parameterKeys')}: cannot be used with ${name('parameterKeyFile')}; drop one of them`)
  }
  if (file !== undefined) return { kind: 'file', file, source: name('parameterKeyFile') }
  if (text !== undefined) return { kind: 'given', keys: parseParameterKeys(text, name('parameterKeys')) }
  return { kind: 'none' }
}

/**
 * Reads `ID:KEY`, separated by commas or on lines of their own; lines may be comments that begin with `#`.
 * Throws ConfigError, which tells the number of a bad key and nothing of what it is.
 */
export function parseParameterKeys(text: string, source: string): readonly VaultKey[] {
  const entries = text
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '' && !entry.startsWith('#'))
  if (entries.length === 0) throw new ConfigError(`${source}: there is no key in it; give ID:KEY`)
  const keys = entries.map((entry, index) => parseKey(entry, `${source}: key ${index + 1}`))
  const twice = keys.find(({ id }, index) => keys.findIndex((other) => other.id === id) < index)
  if (twice !== undefined) throw new ConfigError(`${source}: two keys have the id '${twice.id}'; drop one of them`)
  return keys
}

function parseKey(entry: string, what: string): VaultKey {
  const at = entry.indexOf(':')
  const id = entry.slice(0, Math.max(at, 0)).trim()
  if (!isKeyId(id)) throw new ConfigError(`${what} has no id of at most 32 letters, digits, '.', '_', '-'; give ID:KEY`)
  const encoded = entry.slice(at + 1).trim()
  const secret = Buffer.from(encoded, 'base64')
  const bytes = foreignKeys.get(id) ?? vaultKeyBytes
  if (secret.length === bytes && secret.toString('base64') === encoded) return { id, secret }
  throw new ConfigError(`${what} is not ${bytes} bytes in base64; make one with: openssl rand -base64 ${bytes}`)
}
