import { createDeferred } from '../support/deferred.js'

export interface Signals extends Disposable {
  /** Settles when the process is asked to end. */
  readonly asked: Promise<void>
}

const names = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** The first signal asks for the graceful end; a second one cuts everything short. */
export function watchSignals(say: (text: string) => void): Signals {
  const asked = createDeferred<void>()
  let count = 0
  const listener = (signal: NodeJS.Signals): void => {
    count++
    if (count === 1) {
      if (signal === 'SIGINT') say('\nfinishing what was accepted; once more to stop at once\n')
      asked.resolve()
      return
    }
    process.exit(signal === 'SIGINT' ? 130 : 143)
  }
  for (const name of names) process.on(name, listener)
  return {
    asked: asked.promise,
    [Symbol.dispose]: () => {
      for (const name of names) process.off(name, listener)
    },
  }
}
