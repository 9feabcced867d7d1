import type { IncomingHttpHeaders } from 'node:http'
import { ApiError, jsonText, plainNumber } from '@wsk/contract'
import type { Identity } from '../../entity/identity.js'

/**
 * Holds a request against the annotation `require-whisk-auth`: nothing, a caller with a key, or a secret in a header
 * (rest-api 22.4). Throws ApiError `unauthorized`.
 */
export function checkWhiskAuth(required: unknown, headers: IncomingHttpHeaders, caller: Identity | undefined): void {
  if (required === undefined || required === false) return
  const isSatisfied = required === true ? caller !== undefined : matches(secretOf(required), headers)
  if (!isSatisfied) throw new ApiError('unauthorized')
}

/** A number in the spelling of its annotation; nothing satisfies any other value. */
function secretOf(required: unknown): string | undefined {
  if (typeof required === 'string') return required
  return typeof plainNumber(required) === 'number' ? jsonText(required) : undefined
}

function matches(secret: string | undefined, headers: IncomingHttpHeaders): boolean {
  const given = headers['x-require-whisk-auth']
  if (secret === undefined || typeof given !== 'string') return false
  const { timingSafeEqual } = process.getBuiltinModule('node:crypto')
  return timingSafeEqual(digest(given), digest(secret))
}

/** Digests have one length, and how far they agree tells nothing (T2). */
function digest(text: string): Buffer {
  return process.getBuiltinModule('node:crypto').createHash('sha256').update(text).digest()
}
