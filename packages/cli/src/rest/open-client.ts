import type { Connection } from '../config/connection.js'
import type { Invocation } from '../invocation.js'
import { RestClient } from './rest-client.js'

/** A client that loads axios at its first request. */
export function openClient(connection: Connection, { settings, env, output }: Invocation): RestClient {
  return new RestClient(connection, async () => {
    const { openSdkWire } = await import('./sdk-wire.js')
    return openSdkWire({ connection, settings, env, output })
  })
}
