import { Fault, faultCodes } from '../../fault.js'
import { numberOf } from '../../output/activation-table.js'
import type { JsonObject } from '../../output/json/node.js'
import { textOf } from '../../output/lists.js'
import type { RestClient } from '../../rest/rest-client.js'
import { listOf } from '../entities/reply-node.js'
import { type ActivationQuery, activationQueryPath } from './list-activations.js'

export interface PollOptions {
  /** Name filter; empty: all. */
  readonly name: string
  /** Epoch milliseconds. */
  readonly since: number
  /** Whole seconds; 0: until the signal. */
  readonly exitAfterSeconds: number
  readonly signal: AbortSignal
  /** Told before each request of its `since`. */
  readonly onRequest: (since: number) => void
  /** Told when a request failed; polling goes on. */
  readonly onFailure: (fault: Fault) => void
}

const pauseMs = 2000
const everything: ActivationQuery = { name: '', limit: 0, skip: 0, since: 0, upto: 0, full: true }

/** New activations as they come, each once, in the order of the answers; ends at the exit time or by the signal. */
export async function* pollActivations(client: RestClient, options: PollOptions): AsyncGenerator<JsonObject> {
  const { name, exitAfterSeconds, signal } = options
  const began = performance.now()
  const isOver = (): boolean =>
    signal.aborted || (exitAfterSeconds > 0 && Math.floor((performance.now() - began) / 1000) > exitAfterSeconds)
  const seen = new Set<string>()
  let { since } = options
  while (!isOver()) {
    options.onRequest(since)
    for (const activation of await request(client, { ...everything, name, since }, options)) {
      const id = textOf(activation, 'activationId')
      if (seen.has(id)) continue
      seen.add(id)
      const start = numberOf(activation, 'start')
      if (start > since) since = start + 1
      yield activation
    }
    await pause(signal)
  }
}

/** Where polling starts: right behind the newest activation; at the beginning where there is none. Epoch milliseconds. */
export async function newestStart(client: RestClient, signal: AbortSignal): Promise<number> {
  try {
    const path = activationQueryPath({ ...everything, limit: 1 })
    const [newest] = listOf(await client.call({ method: 'GET', path, signal }))
    return newest === undefined ? 0 : numberOf(newest, 'start') + 1
  } catch (error) {
    if (!signal.aborted && isHopeless(error)) throw error
    return secondsAgo(0)
  }
}

/** Epoch milliseconds, in whole seconds. */
export function secondsAgo(seconds: number): number {
  return (Math.floor(Date.now() / 1000) - seconds) * 1000
}

async function request(
  client: RestClient,
  query: ActivationQuery,
  options: PollOptions,
): Promise<readonly JsonObject[]> {
  try {
    return listOf(await client.call({ method: 'GET', path: activationQueryPath(query), signal: options.signal }))
  } catch (error) {
    if (options.signal.aborted) return []
    if (isHopeless(error) || !(error instanceof Fault)) throw error
    options.onFailure(error)
    return []
  }
}

/** Without credentials no later request will do better. */
function isHopeless(error: unknown): boolean {
  return !(error instanceof Fault) || error.code === faultCodes.usage
}

function pause(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const finish = (): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', finish)
      resolve()
    }
    const timer = setTimeout(finish, pauseMs)
    signal.addEventListener('abort', finish)
    if (signal.aborted) finish()
  })
}
