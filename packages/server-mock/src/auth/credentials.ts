const { randomBytes, randomUUID } = process.getBuiltinModule('node:crypto')

/** One key of one namespace; on the wire `uuid:key`, the user and password of Basic authentication (rest-api 5). */
export interface Credentials {
  readonly uuid: string
  readonly key: string
}

export const keyLength = 64

const uuidGrammar = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
/** Bytes from here on would favour the first letters. */
const fairBytes = 256 - (256 % alphabet.length)

/** A UUID of version 4 and 64 random letters and digits. */
export function createCredentials(): Credentials {
  let key = ''
  while (key.length < keyLength) {
    for (const byte of randomBytes(keyLength)) {
      if (byte < fairBytes && key.length < keyLength) key += alphabet[byte % alphabet.length] ?? ''
    }
  }
  return { uuid: randomUUID(), key }
}

/** Reads `uuid:key`; `undefined` for what can be no key: not a UUID, or not 64 characters. */
export function parseCredentials(text: string): Credentials | undefined {
  const colon = text.indexOf(':')
  if (colon === -1) return undefined
  const uuid = text.slice(0, colon)
  const key = text.slice(colon + 1)
  return isUuid(uuid) && key.length === keyLength ? { uuid: uuid.toLowerCase(), key } : undefined
}

export function isUuid(text: string): boolean {
  return text.length === 36 && uuidGrammar.test(text)
}

/** Keys printed in public documentation; anybody may know them (rest-api 5, T4). */
const publishedKeys: Readonly<Record<string, string>> = {
  '23bc46b1-71f6-4ed5-8c54-816aa4f8c502': '123zO3xZCLrMN6v2BKK1dXYFpXlPkccOFqm12CdAsMgRU4VrNZ9lyGVCGuMDGIwP',
  '789c46b1-71f6-4ed5-8c54-816aa4f8c502': 'abczO3xZCLrMN6v2BKK1dXYFpXlPkccOFqm12CdAsMgRU4VrNZ9lyGVCGuMDGIwP',
}

export function isPublishedKey({ uuid, key }: Credentials): boolean {
  return Object.hasOwn(publishedKeys, uuid) && publishedKeys[uuid] === key
}
