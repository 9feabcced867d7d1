import { ConfigError } from './config-error.js'
import type { LibraryValues } from './options.js'
import type { ParsedSettings } from './settings.js'

/** Where a secret comes from; `source` names it in messages. */
export type SecretConfig =
  /** The data folder has it; it is made at the first start. */
  | { readonly kind: 'own' }
  | { readonly kind: 'given'; readonly text: string; readonly source: string }
  | { readonly kind: 'file'; readonly file: string; readonly source: string }

/** Who an invoker is: its number, or a name that a number is found for. */
export type InvokerIdentity =
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'name'; readonly name: string }

/** Which part of a cluster a process is. */
export interface NodeConfig {
  readonly role: LibraryValues['role']
  /** Of its controller, in messages and topics. */
  readonly controller: string
  readonly invoker: InvokerIdentity
  readonly pepper: SecretConfig
  readonly adminKey: SecretConfig
}

/** Throws ConfigError. */
export function nodeConfig(parsed: ParsedSettings, values: LibraryValues): NodeConfig {
  const { role, id, name } = values
  if (id !== undefined && name !== undefined) {
    throw new ConfigError(`${parsed.name('id')}: cannot be used with ${parsed.name('name')}; drop one of them`)
  }
  if (name !== undefined && !/^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$/.test(name)) {
    throw new ConfigError(
      `${parsed.name('name')}: '${name.slice(0, 80)}' is no name of at most 63 letters, digits, '_' and '-'; give one`,
    )
  }
  if (role !== 'all' && id === undefined && name === undefined) {
    throw new ConfigError(
      `${parsed.name('role')}: ${role} needs a number or name of its own; add --id N or --name NAME`,
    )
  }
  return {
    role,
    controller: name ?? String(id ?? 0),
    invoker: name === undefined ? { kind: 'number', number: id ?? 0 } : { kind: 'name', name },
    pepper: secretConfig(parsed, values, ['pepper', 'pepperFile']),
    adminKey: secretConfig(parsed, values, ['adminKey', 'adminKeyFile']),
  }
}

function secretConfig(
  { name }: ParsedSettings,
  values: LibraryValues,
  [textKey, fileKey]: readonly ['pepper', 'pepperFile'] | readonly ['adminKey', 'adminKeyFile'],
): SecretConfig {
  const [text, file] = [values[textKey], values[fileKey]]
  if (text !== undefined && file !== undefined) {
    throw new ConfigError(`${name(textKey)}: cannot be used with ${name(fileKey)}; drop one of them`)
  }
  if (file !== undefined) return { kind: 'file', file, source: name(fileKey) }
  return text === undefined ? { kind: 'own' } : { kind: 'given', text, source: name(textKey) }
}
