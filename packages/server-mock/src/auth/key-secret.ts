import { readFileSync, writeFileSync } from 'node:fs'
import { errorCode } from '../support/error-code.js'
import { AuthError } from './auth-error.js'

// Named imports of an ES module would load all of it; the server's start is measured.
const { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } =
  process.getBuiltinModule('node:crypto')

const secretBytes = 32
const ivBytes = 12
const tagBytes = 16

/**
 * What needs a secret that the store does not hold, and that all controllers of one store share. Of keys of namespaces
 * the server keeps an HMAC-SHA-256 to compare with, and the key sealed with AES-256-GCM for its owner (T2, T3).
 */
export class KeySecret {
  readonly #macKey: Buffer
  readonly #sealKey: Buffer
  readonly #stampKey: Buffer

  /** `secret` is 32 random bytes. */
  constructor(secret: Buffer) {
    this.#macKey = derived(secret, 'keys: compare')
    this.#sealKey = derived(secret, 'keys: seal')
    this.#stampKey = derived(secret, 'transactions: stamp')
  }

  /** Base64. Bound to the uuid, so that the MAC of one key is none of another. */
  mac(uuid: string, key: string): string {
    return this.#digest(uuid, key).toString('base64')
  }

  /** Constant time, and the same work where `mac` is undefined: an id that nobody has. */
  matches(uuid: string, key: string, mac: string | undefined): boolean {
    const digest = this.#digest(uuid, key)
    const stored = Buffer.from(mac ?? '', 'base64')
    const known = stored.length === digest.length
    return timingSafeEqual(digest, known ? stored : digest) && known
  }

  /** Base64 of IV, tag and ciphertext. Opens only with the same uuid. */
  seal(uuid: string, key: string): string {
    const iv = randomBytes(ivBytes)
    const cipher = createCipheriv('aes-256-gcm', this.#sealKey, iv)
    cipher.setAAD(Buffer.from(uuid))
    const sealed = Buffer.concat([cipher.update(key, 'utf8'), cipher.final()])
    return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64')
  }

  /** Throws AuthError for what this secret did not seal under this uuid. */
  open(uuid: string, sealedKey: string): string {
    const sealed = Buffer.from(sealedKey, 'base64')
    try {
      const iv = sealed.subarray(0, ivBytes)
      const decipher = createDecipheriv('aes-256-gcm', this.#sealKey, iv, { authTagLength: tagBytes })
      decipher.setAAD(Buffer.from(uuid))
      decipher.setAuthTag(sealed.subarray(ivBytes, ivBytes + tagBytes))
      return Buffer.concat([decipher.update(sealed.subarray(ivBytes + tagBytes)), decipher.final()]).toString('utf8')
    } catch (cause) {
      throw new AuthError('A stored key does not belong to the secret in the file pepper of the data folder', { cause })
    }
  }

  /** Hexadecimal; of something that only controllers with this secret can have written. */
  stamp(text: string): string {
    return createHmac('sha256', this.#stampKey).update(text).digest('hex')
  }

  #digest(uuid: string, key: string): Buffer {
    return createHmac('sha256', this.#macKey).update(`${uuid}:${key}`).digest()
  }
}

/** A secret that lives as long as the process. */
export function createKeySecret(): KeySecret {
  return new KeySecret(randomBytes(secretBytes))
}

/** Reads the secret of a data folder, and makes it, mode 0600, when it is missing. Throws AuthError. */
export function loadKeySecret(file: string): KeySecret {
  return new KeySecret(readSecret(file) ?? writeSecret(file))
}

function readSecret(file: string): Buffer | undefined {
  let text: string
  try {
    text = readFileSync(file, 'utf8').trim()
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw new AuthError(`${file} cannot be read: run as the owner of the data folder`, { cause: error })
  }
  const secret = Buffer.from(text, 'base64')
  if (secret.length === secretBytes) return secret
  throw new AuthError(
    `${file} does not hold a secret of ${secretBytes} bytes: restore it from a backup, ` +
      'or remove it and give every subject a new key (wskadmin user create -r)',
  )
}

function writeSecret(file: string): Buffer {
  const secret = randomBytes(secretBytes)
  try {
    writeFileSync(file, `${secret.toString('base64')}\n`, { mode: 0o600, flag: 'wx', flush: true })
  } catch (error) {
    throw new AuthError(`${file} cannot be written: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    })
  }
  return secret
}

function derived(secret: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, Buffer.alloc(0), purpose, secretBytes))
}
