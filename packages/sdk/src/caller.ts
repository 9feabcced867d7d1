import { type CallParts, travel } from './attempts.js'
import { startDeadline } from './deadline.js'
import { ConfigurationError } from './errors.js'
import { createObserver } from './observer.js'
import type { RequestOptions } from './options.js'
import { createRedactor, type Redactor } from './redact.js'
import type { OutgoingRequest } from './request.js'
import type { ResponseInfo } from './response.js'
import { createRetryBudget } from './retry.js'
import { checkNumbers, type Destination, findDestination, findPlace, type Place, type Settings } from './settings.js'
import { createTransport, type Transport } from './transport.js'

/** Makes requests: credentials, ids, deadlines, redirects, retries. Knows nothing of what answers mean. */
export interface Caller {
  /** The answer, whatever its status. Rejects with WhiskError where there is none. */
  send(request: OutgoingRequest, options?: RequestOptions): Promise<ResponseInfo>
  /** Where a call goes now, and as whom. Throws ConfigurationError where there is no host. */
  destination(): Destination
  readonly redactor: Redactor
  /** Takes no more calls, lets those under way end, then closes the connections. */
  close(): Promise<void>
  /** Ends calls with AbortError and closes the connections. */
  destroy(reason?: unknown): void
}

/** A caller that has not called yet. */
export function createCaller(settings: Settings): Caller {
  const { hooks, logger, key } = settings.options
  const redactor = createRedactor()
  if (key !== undefined) redactor.add(key)
  const destroyer = new AbortController()
  const running = new Set<Promise<unknown>>()
  let place: Place | undefined
  let transport: Transport | undefined
  let closing: Promise<void> | undefined

  const find = (): Destination => findDestination(settings, (place ??= findPlace(settings)))
  const parts: CallParts = {
    settings,
    redactor,
    observer: createObserver(hooks, logger, redactor),
    budget: createRetryBudget(),
    destination: find,
    transport: () => (transport ??= createTransport(settings, find())),
  }

  const call = async (request: OutgoingRequest, options: RequestOptions): Promise<ResponseInfo> => {
    checkNumbers(options)
    const timeoutMs = options.timeoutMs ?? longerOf(settings.timeoutMs, request.atLeastMs ?? 0)
    const deadline = startDeadline({ timeoutMs, signal: options.signal, destroyed: destroyer.signal })
    try {
      return await travel(parts, { request, options, deadline })
    } finally {
      deadline.release()
    }
  }

  return {
    redactor,
    destination: find,
    send(request, options = {}) {
      if (closing !== undefined) return Promise.reject(new ConfigurationError('closed', 'The client was closed.'))
      const started = call(request, options)
      running.add(started)
      const forget = (): boolean => running.delete(started)
      started.then(forget, forget)
      return started
    },
    close() {
      closing ??= Promise.allSettled(running).then(() => transport?.destroy())
      return closing
    },
    destroy(reason = new Error('The client was destroyed.')) {
      closing ??= Promise.resolve()
      destroyer.abort(reason)
      transport?.destroy()
    },
  }
}

/** 0 is no limit, and longer than any. */
function longerOf(timeoutMs: number, atLeastMs: number): number {
  return timeoutMs === 0 ? 0 : Math.max(timeoutMs, atLeastMs)
}
