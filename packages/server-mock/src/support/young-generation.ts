import type { PerformanceObserver } from 'node:perf_hooks'

/** Both halves together. */
const largestBytes = 16 * 1024 * 1024
/** The start is measured, and has no garbage to speak of. */
const delayMs = 500

/**
 * Keeps V8 from growing the young generation of this process, by default to more than 64 MB: what is garbage after one
 * request is collected just as well from less (decision 18). For programs; a library has no business with its host's
 * heap. Where V8 takes no notice of the flag the memory grows as ever.
 */
export function holdYoungGeneration(): Disposable {
  let observer: PerformanceObserver | undefined
  const timer = setTimeout(() => (observer = watchCollections()), delayMs).unref()
  return {
    [Symbol.dispose]() {
      clearTimeout(timer)
      observer?.disconnect()
    },
  }
}

function watchCollections(): PerformanceObserver {
  const { PerformanceObserver: Observer } = process.getBuiltinModule('node:perf_hooks')
  const { getHeapSpaceStatistics, setFlagsFromString } = process.getBuiltinModule('node:v8')
  let isHeld = false
  const observer = new Observer(() => {
    const young = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space')
    // The next step doubles it, and its size need not be a power of two.
    const isLarge = (young?.space_size ?? 0) * 2 > largestBytes
    if (isLarge === isHeld) return
    isHeld = isLarge
    // V8 asks for the factor whenever it would grow; it shrinks by itself where little happens.
    setFlagsFromString(`--semi-space-growth-factor=${isHeld ? 1 : 2}`)
  })
  observer.observe({ entryTypes: ['gc'] })
  return observer
}
