// A named import of an ES module would load all of node:crypto; the server's start is measured.
const { createCipheriv, createDecipheriv, randomBytes } = process.getBuiltinModule('node:crypto')

/** What `encryption` says of values that this server sealed. */
const envelopeName = 'aes-256-gcm'

/** Ids of the keys that read OpenWhisk's own formats, which are named like them (invocation 23.6); bytes of each key. */
export const foreignKeys: ReadonlyMap<string, number> = new Map([
  ['aes-128', 16],
  ['aes-256', 32],
])

export const vaultKeyBytes = 32
const envelopeVersion = 1
const ivBytes = 12
const tagBytes = 16
/** OpenWhisk writes 12 or 128. */
const maxForeignIvBytes = 1024

export interface VaultKey {
  /** Letters, digits, `.`, `_`, `-`; at most 32. */
  readonly id: string
  readonly secret: Buffer
}

/** A sealed value as documents and messages hold it. */
export interface Sealed {
  /** The member `encryption`. */
  readonly encryption: string
  /** The member `value`; sealed values are texts. */
  readonly value: unknown
}

/** What a value belongs to; it opens nowhere else. */
export interface Place {
  /** `ns/[pkg/]name`. */
  readonly entity: string
  /** Of the parameter. */
  readonly parameter: string
}

/** A value cannot be opened; the message says why and never what was in it. */
export class SealError extends Error {
  override readonly name = 'SealError'
}

interface Envelope {
  readonly keyId: string
  /** Version and key id, which the tag covers as well. */
  readonly header: Buffer
  readonly iv: Buffer
  readonly tag: Buffer
  readonly body: Buffer
}

/** Seals values of parameters, bound to where they stand, and opens them again (decision 11). */
export class ParameterVault {
  readonly #keys: ReadonlyMap<string, Buffer>
  readonly #currentId: string | undefined

  /** The first key that is not one of `foreignKeys` seals, the others only open. */
  constructor(keys: readonly VaultKey[]) {
    this.#keys = new Map(keys.map(({ id, secret }) => [id, secret]))
    this.#currentId = keys.find(({ id }) => !foreignKeys.has(id))?.id
  }

  /** Of the key that seals; undefined: nothing is sealed. */
  get currentId(): string | undefined {
    return this.#currentId
  }

  has(keyId: string): boolean {
    return this.#keys.has(keyId)
  }

  /** Id of the key that opens a value; undefined for what no version of this server can read. */
  keyIdOf({ encryption, value }: Sealed): string | undefined {
    if (foreignKeys.has(encryption)) return encryption
    return encryption === envelopeName ? readEnvelope(value)?.keyId : undefined
  }

  /** `text` under the current key. Throws SealError where there is none. */
  seal(text: string, place: Place): { readonly encryption: string; readonly value: string } {
    const keyId = this.#currentId
    const key = keyId === undefined ? undefined : this.#keys.get(keyId)
    if (keyId === undefined || key === undefined) throw new SealError('this server has no key to encrypt with')
    const header = Buffer.concat([Buffer.from([envelopeVersion, keyId.length]), Buffer.from(keyId, 'latin1')])
    const iv = randomBytes(ivBytes)
    const cipher = createCipheriv('aes-256-gcm', key, iv)
    cipher.setAAD(bound(header, place))
    const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
    const value = Buffer.concat([header, iv, cipher.getAuthTag(), body]).toString('base64')
    return { encryption: envelopeName, value }
  }

  /** The text that was sealed at one of `places`. Throws SealError. */
  open(sealed: Sealed, places: readonly Place[]): string {
    const { encryption } = sealed
    if (encryption === envelopeName) return this.#openOwn(sealed.value, places)
    if (foreignKeys.has(encryption)) return this.#openForeign(sealed)
    throw new SealError(`it is encrypted as '${encryption.slice(0, 40)}', which this server cannot read`)
  }

  #openOwn(value: unknown, places: readonly Place[]): string {
    const envelope = readEnvelope(value)
    if (envelope === undefined) throw damaged()
    const key = this.#key(envelope.keyId)
    for (const place of places) {
      const text = opened(envelope, key, place)
      if (text !== undefined) return text
    }
    throw damaged()
  }

  /** Length of the IV in four bytes, the IV, then what was encrypted with its tag at the end (rest-api 8.2). */
  #openForeign({ encryption, value }: Sealed): string {
    const key = this.#key(encryption)
    const bytes = bytesOf(value)
    const ivEnd = bytes === undefined || bytes.length < 4 ? 0 : 4 + bytes.readUInt32BE(0)
    if (bytes === undefined || ivEnd <= 4 || ivEnd > 4 + maxForeignIvBytes || bytes.length < ivEnd + tagBytes) {
      throw damaged()
    }
    const tagStart = bytes.length - tagBytes
    const algorithm = key.length === vaultKeyBytes ? 'aes-256-gcm' : 'aes-128-gcm'
    try {
      const decipher = createDecipheriv(algorithm, key, bytes.subarray(4, ivEnd), { authTagLength: tagBytes })
      decipher.setAuthTag(bytes.subarray(tagStart))
      return Buffer.concat([decipher.update(bytes.subarray(ivEnd, tagStart)), decipher.final()]).toString('utf8')
    } catch (cause) {
      throw damaged(cause)
    }
  }

  #key(id: string): Buffer {
    const key = this.#keys.get(id)
    if (key === undefined) throw new SealError(`it is encrypted with the key '${id}', which this server was not given`)
    return key
  }
}

/** Of a server that encrypts nothing. */
export const emptyVault = new ParameterVault([])

function damaged(cause?: unknown): SealError {
  return new SealError('it was changed, or was encrypted for something else', { cause })
}

function bound(header: Buffer, { entity, parameter }: Place): Buffer {
  return Buffer.concat([header, Buffer.from(JSON.stringify([entity, parameter]))])
}

function readEnvelope(value: unknown): Envelope | undefined {
  const bytes = bytesOf(value)
  if (bytes === undefined || bytes[0] !== envelopeVersion) return undefined
  const headerEnd = 2 + (bytes[1] ?? 0)
  const bodyStart = headerEnd + ivBytes + tagBytes
  if (bytes.length < bodyStart) return undefined
  const keyId = bytes.toString('latin1', 2, headerEnd)
  if (!isKeyId(keyId)) return undefined
  return {
    keyId,
    header: bytes.subarray(0, headerEnd),
    iv: bytes.subarray(headerEnd, headerEnd + ivBytes),
    tag: bytes.subarray(headerEnd + ivBytes, bodyStart),
    body: bytes.subarray(bodyStart),
  }
}

export function isKeyId(id: string): boolean {
  return /^[A-Za-z0-9._-]{1,32}$/.test(id)
}

function opened({ header, iv, tag, body }: Envelope, key: Buffer, place: Place): string | undefined {
  const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: tagBytes })
  decipher.setAAD(bound(header, place))
  decipher.setAuthTag(tag)
  try {
    return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8')
  } catch {
    return undefined // The tag does not fit; the caller says so.
  }
}

/** Only the one spelling that an encoder writes: anything else was changed. */
function bytesOf(value: unknown): Buffer | undefined {
  if (typeof value !== 'string') return undefined
  const bytes = Buffer.from(value, 'base64')
  return bytes.toString('base64') === value ? bytes : undefined
}
