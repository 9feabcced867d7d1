import type { IncomingHttpHeaders } from 'node:http'

const { createHmac, randomBytes, timingSafeEqual } = process.getBuiltinModule('node:crypto')

/** Checks the operators' key in constant time; of the key itself only a digest stays in memory. */
export class AdminKey {
  readonly #salt = randomBytes(32)
  readonly #digest: Buffer

  constructor(key: string) {
    this.#digest = this.#mac(key)
  }

  /** `Authorization: Bearer KEY`, or Basic with the key as password. */
  admits(headers: IncomingHttpHeaders): boolean {
    const [scheme = '', credentials = ''] = (headers.authorization ?? '').split(' ', 2)
    const given = presentedKey(scheme.toLowerCase(), credentials)
    return timingSafeEqual(this.#mac(given), this.#digest)
  }

  #mac(key: string): Buffer {
    return createHmac('sha256', this.#salt).update(key).digest()
  }
}

function presentedKey(scheme: string, credentials: string): string {
  if (scheme === 'bearer') return credentials
  if (scheme !== 'basic') return ''
  const pair = Buffer.from(credentials, 'base64').toString('utf8')
  return pair.slice(pair.indexOf(':') + 1)
}

/** 64 characters from `[A-Za-z0-9_-]`. */
export function createAdminKey(): string {
  return randomBytes(48).toString('base64url')
}
