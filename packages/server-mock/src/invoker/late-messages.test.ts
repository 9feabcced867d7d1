import { createActivationId } from '@wsk/contract'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { refusalRestMs } from '../entity/refusal-rest.js'
import { Reachability } from '../store/couchdb/reachability.js'
import { sampleMessage } from '../store/samples.js'
import { LateMessages } from './late-messages.js'

/** A time of the store's in which it answers and one behind it in which it does not. */
interface Spell {
  readonly upMs: number
  readonly downMs: number
  /** Takes requests and says nothing, instead of taking none. */
  readonly isHung: boolean
}

/** The invoker's process stands still before it hears the answer to a question of that number. */
interface Stall {
  readonly of: 'watch' | 'look'
  readonly number: number
  readonly lastsMs: number
}

interface Story {
  readonly store: readonly Spell[]
  /** When the message is read, and how long it waits for its turn. */
  readonly readMs: number
  readonly queuedMs: number
  /** When its controller gives it up, if it does, and how much longer the record takes where the store answers. */
  readonly givenUpMs: number | undefined
  readonly uploadMs: number
  readonly stalls: readonly Stall[]
  /** One way between a server and the store. */
  readonly wayMs: number
}

/** The store may have been silent for long. */
const acceptBy = 8000
/** No store that was killed is back for less. */
const shortestUpMs = 1300
/** The last line of the server's before a run, and the action's first. */
const beginMs = 300
const endMs = 90_000

const lastsMs = fc.integer({ min: 50, max: 9000 })

const stories: fc.Arbitrary<Story> = fc.record({
  store: fc.array(
    fc.record({
      upMs: fc.integer({ min: shortestUpMs, max: 5000 }),
      downMs: fc.integer({ min: 50, max: 8000 }),
      isHung: fc.boolean(),
    }),
    { maxLength: 5 },
  ),
  readMs: fc.integer({ min: acceptBy - 300, max: acceptBy + 8000 }),
  queuedMs: fc.integer({ min: 0, max: 8000 }),
  givenUpMs: fc.option(fc.integer({ min: acceptBy, max: acceptBy + 8000 }), { nil: undefined, freq: 3 }),
  uploadMs: fc.integer({ min: 0, max: 1000 }),
  stalls: fc.array(
    fc.oneof(
      fc.record({ of: fc.constant('watch' as const), number: fc.integer({ min: 1, max: 40 }), lastsMs }),
      fc.record({ of: fc.constant('look' as const), number: fc.integer({ min: 1, max: 4 }), lastsMs }),
    ),
    { maxLength: 6 },
  ),
  wayMs: fc.integer({ min: 1, max: 150 }),
})

const after = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms)
  })

/** The spell whose dark half a time falls into. */
function outageAt({ store }: Story, ms: number): Spell | undefined {
  let fromMs = 0
  for (const spell of store) {
    fromMs += spell.upMs
    if (ms < fromMs) return undefined
    fromMs += spell.downMs
    if (ms < fromMs) return spell
  }
  return undefined
}

/** When everybody finds that its controller gave it up. */
function sharedMs(story: Story): number | undefined {
  if (story.givenUpMs === undefined) return undefined
  let ms = story.givenUpMs + story.uploadMs
  while (outageAt(story, ms) !== undefined) ms++
  return ms
}

/** When it begins, if it does. */
async function beginOf(story: Story): Promise<number | undefined> {
  const clock = { now: () => Date.now() }
  const shared = sharedMs(story)
  const asked = { watch: 0, look: 0 }
  const ask = async (of: Stall['of'], unansweredMs: number): Promise<boolean> => {
    const outage = outageAt(story, Date.now() + story.wayMs)
    const isThere = shared !== undefined && shared <= Date.now() + story.wayMs
    asked[of]++
    const stall = story.stalls.find(({ of: kind, number }) => kind === of && number === asked[of])
    vi.setSystemTime(Date.now() + (stall?.lastsMs ?? 0))
    await after(outage === undefined ? 2 * story.wayMs : outage.isHung ? unansweredMs : 1)
    if (outage !== undefined) throw new Error('no answer')
    return isThere
  }
  const reachability = new Reachability(() => ask('watch', 1800), clock)
  const get = async () => {
    if (reachability.silence !== undefined) throw new Error('silent')
    return (await ask('look', 10_000)) ? {} : undefined
  }
  const state = () => ({ silence: reachability.silence, recordsWaiting: 0 })
  const late = new LateMessages({ clock, stores: { activations: { get }, state } as never })
  const message = sampleMessage(createActivationId(0), { acceptBy })
  const isRunning = { value: true }
  const begin = async (): Promise<number | undefined> => {
    await after(story.readMs)
    for (;;) {
      if (await late.isConcluded(message, () => !isRunning.value)) return undefined
      await after(story.queuedMs)
      const isConcluded = await late.isConcludedByNow(message)
      if (isConcluded !== undefined) return isConcluded ? undefined : Date.now()
    }
  }
  reachability.start()
  const begun = begin()
  await vi.advanceTimersByTimeAsync(endMs)
  isRunning.value = false
  const closed = reachability.close()
  await vi.advanceTimersByTimeAsync(3000)
  await closed
  return begun
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('what was refused does not begin once its caller is told, whatever stood still, and all else begins', async () => {
  const seen = { before: 0, dismissed: 0, accepted: 0, withoutStore: 0 }
  await fc.assert(
    fc.asyncProperty(stories, async (story) => {
      vi.setSystemTime(0)
      const begunMs = await beginOf(story)
      const shared = sharedMs(story)
      if (begunMs === undefined) {
        expect(shared).toBeDefined()
        seen.dismissed++
      } else if (shared === undefined) seen.accepted++
      else {
        expect(begunMs + beginMs).toBeLessThanOrEqual(shared + refusalRestMs)
        seen.before++
      }
      if (begunMs !== undefined && outageAt(story, begunMs) !== undefined) seen.withoutStore++
    }),
    { numRuns: 2000 },
  )
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(0)
})
