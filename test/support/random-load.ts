import type { RestClient, RestReply } from './rest-client.js'

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A seed to print; `WSK_TEST_SEED` repeats a run. */
export function chosenSeed(): number {
  return Number(process.env['WSK_TEST_SEED'] ?? Math.floor(Math.random() * 1_000_000))
}

/** What a server has answered, which it may not lose. */
export interface Answered {
  /** When each 202 with this id came. */
  readonly actions: Map<string, number>
  readonly sequences: Map<string, number>
  readonly fires: Map<string, number>
  /** Ids of blocking calls that were answered with their record. */
  readonly ended: Set<string>
  /** Paths of entities whose PUT was answered. */
  readonly saved: Set<string>
  refused: number
}

export function nothingAnswered(): Answered {
  return { actions: new Map(), sequences: new Map(), fires: new Map(), ended: new Set(), saved: new Set(), refused: 0 }
}

interface Operation {
  readonly share: number
  readonly method: 'PUT' | 'POST'
  readonly path: (random: () => number) => string
  readonly body: (random: () => number) => unknown
  readonly note: (answered: Answered, reply: RestReply, path: string) => boolean
}

const idOf = ({ body }: RestReply): string => (body as { readonly activationId: string }).activationId

/** A blocking call may have become one that nobody waits for. */
function noteCall(answered: Answered, reply: RestReply): boolean {
  if (reply.status === 202) answered.actions.set(idOf(reply), Date.now())
  else if (reply.status === 200 || reply.status === 502) answered.ended.add(idOf(reply))
  else return false
  return true
}

const noteAccepted =
  (kind: 'sequences' | 'fires') =>
  (answered: Answered, reply: RestReply): boolean => {
    if (reply.status !== 202) return false
    answered[kind].set(idOf(reply), Date.now())
    return true
  }

function noteSaved(answered: Answered, { status }: RestReply, path: string): boolean {
  if (status === 200) answered.saved.add(path)
  return status === 200
}

const shortWait = (random: () => number): unknown => ({ ms: Math.floor(random() * 25) })
const name = (random: () => number): string => Math.floor(random() * 1e12).toString(36)

/** Needs the actions `mark` and `fails`, the sequence `marks` and the trigger `knock` with rules. */
const operations: readonly Operation[] = [
  { share: 30, method: 'POST', path: () => 'actions/mark', body: shortWait, note: noteCall },
  { share: 30, method: 'POST', path: () => 'actions/mark?blocking=true', body: shortWait, note: noteCall },
  { share: 5, method: 'POST', path: () => 'actions/fails?blocking=true', body: shortWait, note: noteCall },
  { share: 10, method: 'POST', path: () => 'actions/marks', body: shortWait, note: noteAccepted('sequences') },
  { share: 15, method: 'POST', path: () => 'triggers/knock', body: shortWait, note: noteAccepted('fires') },
  { share: 5, method: 'PUT', path: (random) => `triggers/${name(random)}`, body: () => ({}), note: noteSaved },
  {
    share: 5,
    method: 'PUT',
    path: (random) => `actions/${name(random)}`,
    body: (random) => ({ exec: { kind: 'nodejs:default', code: `function main() { return { n: ${random()} } }` } }),
    note: noteSaved,
  },
]

function chosen(random: () => number): Operation {
  let left = random() * operations.reduce((sum, { share }) => sum + share, 0)
  const found = operations.find(({ share }) => (left -= share) < 0)
  if (found === undefined) throw new Error('the shares do not add up')
  return found
}

export interface LoadOptions {
  readonly callers: number
  readonly random: () => number
  readonly answered: Answered
}

/**
 * Calls until the server is gone, each caller one call after the other. Rejects when an answer is none of those that
 * are allowed; 503 and 429 are, and mean that nothing happened.
 */
export async function callUntilGone(rest: RestClient, { callers, random, answered }: LoadOptions): Promise<void> {
  const caller = async (): Promise<void> => {
    for (;;) {
      const { method, path, body, note } = chosen(random)
      const target = path(random)
      let reply: RestReply
      try {
        reply = await rest.call(method, target, body(random))
      } catch {
        return // Whoever started the load knows why the server is gone.
      }
      if (reply.status === 503 || reply.status === 429) answered.refused += 1
      else if (!note(answered, reply, target)) {
        throw new Error(`${method} ${target} answered ${reply.status}: ${JSON.stringify(reply.body)}`)
      }
    }
  }
  await Promise.all(Array.from({ length: callers }, caller))
}
