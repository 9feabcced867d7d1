import { readFileSync } from 'node:fs'
import { createAdminKey } from '../admin/admin-key.js'
import { keepAdminKey, leaveAdminKey } from '../admin/server-file.js'
import { createKeySecret, KeySecret, loadKeySecret } from '../auth/key-secret.js'
import { ConfigError } from '../config/config-error.js'
import type { SecretConfig } from '../config/node-config.js'
import { errorCode } from '../support/error-code.js'
import { dataFile, type ServerFolders } from './folders.js'

/** What keys of namespaces are checked with. Throws ConfigError naming where it comes from, and AuthError. */
export function openSecret(folders: ServerFolders, config: SecretConfig = { kind: 'own' }): KeySecret {
  if (config.kind !== 'own') return new KeySecret(pepperOf(secretText(config), config.source))
  const file = dataFile(folders, 'pepper')
  return file === undefined ? createKeySecret() : loadKeySecret(file)
}

/** The key of operators, which is in the data folder from then on. Throws ConfigError naming where it comes from. */
export function openAdminKey({ data }: ServerFolders, config: SecretConfig): string {
  if (config.kind === 'own') return data === undefined ? createAdminKey() : keepAdminKey(data, createAdminKey)
  const key = secretText(config)
  if (!/^[\x21-\x7e]{32,256}$/.test(key)) {
    throw new ConfigError(
      `${config.source}: a key of operators has 32 to 256 visible characters; make one with: openssl rand -hex 32`,
    )
  }
  if (data !== undefined) leaveAdminKey(data, key)
  return key
}

const pepperBytes = 32

function pepperOf(text: string, source: string): Buffer {
  const secret = Buffer.from(text, 'base64')
  if (secret.length === pepperBytes && secret.toString('base64') === text) return secret
  throw new ConfigError(`${source}: the secret is not 32 bytes in base64; make one with: openssl rand -base64 32`)
}

/** Throws ConfigError naming the file. */
export function secretText(config: Exclude<SecretConfig, { readonly kind: 'own' }>): string {
  if (config.kind === 'given') return config.text.trim()
  try {
    return readFileSync(config.file, 'utf8').trim()
  } catch (cause) {
    const code = errorCode(cause) ?? 'failed'
    throw new ConfigError(`${config.source}: ${config.file} cannot be read (${code}); give a file with the secret`, {
      cause,
    })
  }
}
