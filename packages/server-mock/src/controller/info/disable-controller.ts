import { ApiError, texts } from '@wsk/contract'
import type { ControllerCredentials } from '../deps.js'
import type { Handler } from '../handler.js'
import type { ControllerParts } from '../parts.js'

/** `POST /disable`: from then on this controller publishes no activations. Needs its own credentials (rest-api 1.1). */
export function disableController(
  parts: Pick<ControllerParts, 'config' | 'service' | 'log' | 'countWrongKey'>,
): Handler<'disableController'> {
  return ({ headers: { authorization }, client }) => {
    const { credentials } = parts.config
    if (credentials === undefined || !isSame(authorization ?? '', basic(credentials))) {
      const refused = authorization === undefined ? undefined : parts.countWrongKey?.(client)
      return Promise.reject(refused ?? new ApiError('unauthorized', texts.controllerCredentials))
    }
    parts.service.isDisabled = true
    parts.log.warn({}, 'this controller was disabled')
    return Promise.resolve({ status: 200, body: texts.controllerDisabled })
  }
}

function basic({ user, password }: ControllerCredentials): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
}

/** In constant time, whatever the lengths (reliability-security T2). */
function isSame(given: string, expected: string): boolean {
  const { createHash, timingSafeEqual } = process.getBuiltinModule('node:crypto')
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given), digest(expected))
}
