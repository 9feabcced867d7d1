import type { RestReply } from '../support/rest-client.js'

export type CallKind = 'action' | 'sequence' | 'composition' | 'fire' | 'delivery'

/** What became of one call. */
export type Outcome = 'taken' | 'refused' | 'inDoubt' | 'unanswered' | 'wrong'

export interface Call {
  readonly kind: CallKind
  readonly sentMs: number
  readonly endedMs: number
  readonly outcome: Outcome
  /** Where it was taken. */
  readonly activationId?: string
}

const bucketMs = 500

/** What a delivery of the load asks for; all of them fail, and one letter tells of that. */
export const triesOfDelivery = 2

/** Most runs of actions that a call may lead to. */
const mostRuns: Readonly<Record<CallKind, number>> = {
  action: 1,
  sequence: 2,
  composition: 2,
  fire: 2,
  delivery: triesOfDelivery + 1,
}

export interface Accepted {
  readonly kind: CallKind
  readonly sentMs: number
  /** Epoch milliseconds of the answer. */
  readonly atMs: number
}

/** What clients saw. All times are epoch milliseconds. */
export class History {
  /** Ids that were answered as taken: they have a record in the end. */
  readonly accepted = new Map<string, Accepted>()
  /** Ids of calls that were refused with their id, since nobody knew: they may not run after the answer, and have a record in the end. */
  readonly inDoubt = new Map<string, number>()
  /** Answers that are none of those that are allowed. */
  readonly wrong: string[] = []
  /** What refusals said, why there was no answer, and how often. */
  readonly refusals = new Map<string, number>()
  readonly #calls: Call[] = []
  /** By the half second in which they were sent. */
  readonly #buckets = new Map<number, Call[]>()

  /** A `reply` that is a text says why there was none. */
  note(kind: CallKind, sentMs: number, reply: RestReply | string): void {
    const endedMs = Date.now()
    const activationId = typeof reply === 'string' ? undefined : activationIdOf(reply)
    const outcome = this.#outcomeOf(kind, { sentMs, endedMs, activationId }, reply)
    const call = { kind, sentMs, endedMs, outcome, ...(activationId === undefined ? {} : { activationId }) }
    this.#calls.push(call)
    const bucket = this.#buckets.get(Math.floor(sentMs / bucketMs))
    if (bucket === undefined) this.#buckets.set(Math.floor(sentMs / bucketMs), [call])
    else bucket.push(call)
  }

  /** Calls that were sent from `fromMs` on and before `toMs`. */
  sent(fromMs: number, toMs: number): readonly Call[] {
    const first = Math.floor(fromMs / bucketMs)
    const count = Math.max(0, Math.floor(toMs / bucketMs) - first + 1)
    const calls = Array.from({ length: count }, (_, at) => this.#buckets.get(first + at) ?? []).flat()
    return calls.filter(({ sentMs }) => sentMs >= fromMs && sentMs < toMs)
  }

  count(outcome: Outcome): number {
    return this.#calls.reduce((sum, call) => sum + (call.outcome === outcome ? 1 : 0), 0)
  }

  /** Most runs that calls without an answer may have led to. */
  unansweredRuns(): number {
    return this.#calls.reduce((sum, { outcome, kind }) => sum + (outcome === 'unanswered' ? mostRuns[kind] : 0), 0)
  }

  get size(): number {
    return this.#calls.length
  }

  /** Share of the calls sent in a time that were taken; undefined where there were none. */
  takenShare(fromMs: number, toMs: number): number | undefined {
    const calls = this.sent(fromMs, toMs)
    if (calls.length === 0) return undefined
    return calls.filter(({ outcome }) => outcome === 'taken').length / calls.length
  }

  /** What became of the calls sent in each second since `fromMs`. */
  seconds(fromMs: number): readonly Partial<Record<Outcome, number>>[] {
    const seconds: Partial<Record<Outcome, number>>[] = []
    for (const { sentMs, outcome } of this.#calls) {
      const counts = (seconds[Math.floor((sentMs - fromMs) / 1000)] ??= {})
      counts[outcome] = (counts[outcome] ?? 0) + 1
    }
    return seconds
  }

  #countRefusal(said: string): void {
    this.refusals.set(said, (this.refusals.get(said) ?? 0) + 1)
  }

  #outcomeOf(
    kind: CallKind,
    { sentMs, endedMs, activationId: id }: Pick<Call, 'sentMs' | 'endedMs'> & { activationId: string | undefined },
    reply: RestReply | string,
  ): Outcome {
    if (typeof reply === 'string') {
      this.#countRefusal(reply)
      return 'unanswered'
    }
    if (reply.status === 503 && id !== undefined) {
      this.inDoubt.set(id, endedMs)
      return 'inDoubt'
    }
    if (reply.status === 503 || reply.status === 429) {
      this.#countRefusal(`${reply.status} ${errorIn(reply)}`)
      return 'refused'
    }
    if ([200, 202, 500, 502].includes(reply.status) && id !== undefined) {
      this.accepted.set(id, { kind, sentMs, atMs: endedMs })
      return 'taken'
    }
    this.wrong.push(`${kind}: ${reply.status} ${JSON.stringify(reply.body).slice(0, 300)}`)
    return 'wrong'
  }
}

/** That an answer names, in a header or in its body. */
export function activationIdOf({ activationId, body }: RestReply): string | undefined {
  if (activationId !== undefined || typeof body !== 'object' || body === null) return activationId
  return 'activationId' in body && typeof body.activationId === 'string' ? body.activationId : undefined
}

function errorIn({ body }: RestReply): string {
  return typeof body === 'object' && body !== null && 'error' in body ? String(body.error) : ''
}
