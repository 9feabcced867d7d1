import { monotonicMs } from './clock.js'

/** Why a call was ended from outside. */
type EndReason =
  | { readonly by: 'time'; readonly timeoutMs: number }
  | { readonly by: 'signal'; readonly reason: unknown }
  | { readonly by: 'destroy'; readonly reason: unknown }

/** Everything that may end one call early: its time, the caller's signal, the client's end. Release it with the call. */
export interface Deadline {
  /** Aborted with the first reason. */
  readonly signal: AbortSignal
  /** Set once the call was ended. */
  readonly ended: EndReason | undefined
  /** Milliseconds left; Infinity without a limit. */
  remainingMs(): number
  /** Settles with the promise, or rejects as soon as the call is ended. */
  race<T>(promise: Promise<T>): Promise<T>
  /** Resolves after the time, or rejects as soon as the call is ended. */
  sleep(ms: number): Promise<void>
  /** Lets go of timer and signals. */
  release(): void
}

/** What a deadline is made of. */
export interface DeadlineOptions {
  /** 0 or Infinity: no limit. */
  readonly timeoutMs: number
  readonly signal: AbortSignal | undefined
  /** The client's own. */
  readonly destroyed: AbortSignal
}

/** Longest delay that a timer of the platform takes. */
const maxTimerMs = 2 ** 31 - 1

/** Starts the clock. */
export function startDeadline({ timeoutMs, signal, destroyed }: DeadlineOptions): Deadline {
  const controller = new AbortController()
  const startedMs = monotonicMs()
  const limited = timeoutMs > 0 && timeoutMs <= maxTimerMs
  let ended: EndReason | undefined

  const end = (reason: EndReason): void => {
    if (ended !== undefined) return
    ended = reason
    controller.abort(reason)
  }
  const onSignal = (): void => end({ by: 'signal', reason: signal?.reason })
  const onDestroy = (): void => end({ by: 'destroy', reason: destroyed.reason })
  const timer = limited ? setTimeout(() => end({ by: 'time', timeoutMs }), timeoutMs) : undefined
  if (destroyed.aborted) onDestroy()
  if (signal?.aborted === true) onSignal()
  signal?.addEventListener('abort', onSignal, { once: true })
  destroyed.addEventListener('abort', onDestroy, { once: true })

  const race = <T>(promise: Promise<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      const onEnd = (): void => reject(new Error('ended'))
      if (ended !== undefined) onEnd()
      else controller.signal.addEventListener('abort', onEnd, { once: true })
      promise.then(resolve, reject).finally(() => controller.signal.removeEventListener('abort', onEnd))
    })

  return {
    signal: controller.signal,
    get ended() {
      return ended
    },
    remainingMs: () => (limited ? Math.max(0, timeoutMs - (monotonicMs() - startedMs)) : Infinity),
    race,
    async sleep(ms) {
      let wake: ReturnType<typeof setTimeout> | undefined
      try {
        await race(
          new Promise<void>((resolve) => {
            wake = setTimeout(resolve, ms)
          }),
        )
      } finally {
        clearTimeout(wake)
      }
    },
    release() {
      clearTimeout(timer)
      signal?.removeEventListener('abort', onSignal)
      destroyed.removeEventListener('abort', onDestroy)
    },
  }
}
