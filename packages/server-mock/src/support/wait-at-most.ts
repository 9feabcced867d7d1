import { createDeferred } from './deferred.js'

/** The value of `promise`, or `undefined` when it takes longer than `ms`. Rejects as `promise` does, if in time. */
export function waitAtMost<T>(promise: Promise<T>, ms: number): Promise<T | undefined> {
  const first = createDeferred<T | undefined>()
  const timer = setTimeout(() => first.resolve(undefined), ms)
  promise.then(
    (value) => {
      clearTimeout(timer)
      first.resolve(value)
    },
    (error: unknown) => {
      clearTimeout(timer)
      first.reject(error)
    },
  )
  return first.promise
}
