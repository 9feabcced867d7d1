import type { Api } from './api.js'
import { NotFoundError } from './api-errors.js'
import { startDeadline } from './deadline.js'
import type { Activation } from './entities.js'
import { AbortError, TimeoutError } from './errors.js'
import type { RequestOptions } from './options.js'
import { failedActivation } from './reply.js'
import { checkNumbers } from './settings.js'

/** How long and how patiently the end of an activation is waited for. */
export interface WaitOptions extends Pick<RequestOptions, 'signal' | 'headers'> {
  /** Default 600000; 0: no limit. */
  readonly timeoutMs?: number
}

/** An activation that has been accepted and may still run. */
export interface PendingActivation<TResult = unknown> {
  readonly status: 'running'
  readonly activationId: string
  /** The record, or `undefined` while there is none. */
  poll(options?: RequestOptions): Promise<Activation<TResult> | undefined>
  /**
   * The record, as soon as there is one. Rejects with ActionFailedError where the action failed, TimeoutError after
   * `timeoutMs`, AbortError by the signal.
   */
  wait(options?: WaitOptions): Promise<Activation<TResult>>
}

const firstPollMs = 40
const longestPollMs = 2_000
const pollGrowth = 1.5
const defaultWaitMs = 600_000

const never = new AbortController().signal

/** The handle of an activation in the namespace of the key. */
export function pendingActivation<TResult>(api: Api, activationId: string): PendingActivation<TResult> {
  const fetch = (options: RequestOptions) =>
    api.call('getActivationById', { params: { namespace: '_', activationId } }, options).withResponse()

  const find = async (options: RequestOptions) => {
    try {
      const { data, response } = await fetch(options)
      return { activation: data as Activation<TResult>, response }
    } catch (error) {
      if (error instanceof NotFoundError && error.kind === 'notFound') return undefined
      throw error
    }
  }

  return {
    status: 'running',
    activationId,
    poll: async (options = {}) => (await find(options))?.activation,
    async wait({ timeoutMs = defaultWaitMs, signal, headers } = {}) {
      checkNumbers({ timeoutMs })
      const deadline = startDeadline({ timeoutMs, signal, destroyed: never })
      const options: RequestOptions = { signal: deadline.signal, ...(headers === undefined ? {} : { headers }) }
      try {
        for (let delayMs = firstPollMs; ; delayMs = Math.min(longestPollMs, delayMs * pollGrowth)) {
          await deadline.sleep(delayMs)
          const found = await find(options)
          if (found === undefined) continue
          if (found.activation.response.success) return found.activation
          throw failedActivation(found.activation, found.response, api.invocation)
        }
      } catch (error) {
        throw endedWait(deadline.ended, activationId) ?? error
      } finally {
        deadline.release()
      }
    },
  }
}

function endedWait(ended: ReturnType<typeof startDeadline>['ended'], activationId: string): Error | undefined {
  if (ended === undefined) return undefined
  const hint = `It may still end: \`activations.get('${activationId}')\`.`
  if (ended.by === 'time') {
    const { timeoutMs } = ended
    return new TimeoutError(`The activation ${activationId} has not ended within ${timeoutMs} ms.`, {
      activationId,
      timeoutMs,
      hint,
    })
  }
  const { reason: cause } = ended
  const message = `The wait for the activation ${activationId} was ended by its signal.`
  if (cause instanceof Error && cause.name === 'TimeoutError')
    return new TimeoutError(message, { activationId, hint, cause })
  return new AbortError(message, { activationId, hint, cause })
}
