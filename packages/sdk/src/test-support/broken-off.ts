import { expect } from 'vitest'
import { createClient, type WhiskClient } from '../client.js'
import { ConnectionError } from '../errors.js'
import type { ClientOptions } from '../options.js'
import { testAuth } from './contract-server.js'
import { failure } from './failure.js'

/** A client that repeats nothing and looks nowhere. */
export function clientOf(apihost: string, options: ClientOptions = {}): WhiskClient {
  return createClient({ apihost, auth: testAuth, env: {}, retries: 0, ...options })
}

/** The error of a call that gets no answer; no key shows in it. */
export async function brokenOff(apihost: string, options?: ClientOptions): Promise<ConnectionError> {
  await using client = clientOf(apihost, options)
  const error = await failure(client.actions.get('hello'))
  expect(error).toBeInstanceOf(ConnectionError)
  expect(JSON.stringify(error) + String(error.stack)).not.toContain(testAuth.slice(-20))
  return error as ConnectionError
}
