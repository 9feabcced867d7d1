import { ChurnMap } from '../../../support/churn.js'
import { CallLogs, defaultLogBytes } from '../call-logs.js'
import type { CollectedLogs } from '../port.js'

/** Logs that nobody asked for are kept for this many activations. */
const uncollectedCalls = 1_024

/** What one runtime wrote, by the activation that gets it. */
export class RuntimeLogs {
  readonly #logs = new ChurnMap<string, CallLogs>()
  #ahead = new CallLogs(defaultLogBytes)
  #replied: CallLogs | undefined
  #hasRun = false

  /** What was written while no activation ran; the next one gets it. */
  get ahead(): CallLogs {
    return this.#ahead
  }

  /** Of the call that has just been answered. */
  get replied(): CallLogs | undefined {
    return this.#replied
  }

  /** What is written from now on is of this activation. */
  begin(activationId: string, maxBytes = defaultLogBytes): CallLogs {
    this.#hasRun = true
    const logs = this.#ahead.empty ? new CallLogs(maxBytes) : this.#takeAhead()
    this.#logs.set(activationId, logs)
    const [oldest] = this.#logs.keys()
    if (this.#logs.size > uncollectedCalls && oldest !== undefined) this.#logs.delete(oldest)
    return logs
  }

  /** A call has been answered: what was written before a reply may be read after it. */
  expectRest(logs: CallLogs): void {
    this.#replied = logs
    void pipesRead().then(() => {
      if (this.#replied === logs) this.#replied = undefined
    })
  }

  /** Gives at most `maxBytes`, once what the activation wrote has been read. */
  async collect(activationId: string, maxBytes: number): Promise<CollectedLogs> {
    await pipesRead()
    const logs = this.#logs.get(activationId) ?? (this.#hasRun ? undefined : this.#takeAhead())
    if (logs === undefined) return { lines: [], outcome: 'incomplete' }
    this.#logs.delete(activationId)
    return logs.collect(maxBytes)
  }

  #takeAhead(): CallLogs {
    const logs = this.#ahead
    this.#ahead = new CallLogs(defaultLogBytes)
    return logs
  }
}

let reading: Promise<void> | undefined

/**
 * Resolves when everything that was in a pipe before now has been read. What came into the frames while they were being
 * read may be newer than what this turn of the event loop knows of the other pipes; the next turn knows. All that ask in
 * one turn wait together.
 */
function pipesRead(): Promise<void> {
  reading ??= new Promise((resolve) => {
    setImmediate(() => {
      reading = undefined
      setImmediate(resolve)
    })
  })
  return reading
}
