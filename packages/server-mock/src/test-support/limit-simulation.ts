import { ClusterLimits } from '../controller/throttles/cluster-limits.js'
import type { LimitNote } from '../controller/throttles/limit-notes.js'
import { type NotedSpent, remembered, type Spent } from '../controller/throttles/limit-memory.js'
import { MinuteRate } from '../entity/minute-rate.js'

const key = 'guest/invocations'

interface Node {
  readonly name: string
  readonly limits: ClusterLimits
  readonly rate: MinuteRate
}

/** Controllers that hear of each other with a delay, and whose time a test moves. */
export class LimitSimulation {
  nowMs = 10_000
  readonly #limit: number
  readonly #delayMs: () => number
  readonly #living = new Set<string>()
  /** What each has noted. */
  readonly #noted = new Map<string, NotedSpent[]>()
  readonly #livedAtMs = new Map<string, number>()
  /** What those that stand still will read when they go on. */
  readonly #suspended = new Map<string, LimitNote[]>()
  readonly #nodes = new Map<string, Node>()
  #notes: { readonly atMs: number; readonly note: LimitNote }[] = []
  readonly admittedAtMs: number[] = []

  constructor(limit: number, delayMs: () => number) {
    this.#limit = limit
    this.#delayMs = delayMs
  }

  start(name: string): void {
    const rate = new MinuteRate()
    this.#living.add(name)
    const before = this.#noted.get(name)
    const noted = before ?? []
    this.#noted.set(name, noted)
    const exchange = {
      name,
      memory: {
        found: before && remembered(before, this.nowMs, this.#livedAtMs.get(name) ?? 0),
        note: (spent: Spent) => void noted.push({ ...spent, atMs: this.nowMs }),
        live: () => void this.#livedAtMs.set(name, this.nowMs),
      },
      controllers: () => [...this.#living].toSorted(),
      listen: () => undefined,
      send: (note: LimitNote) => void this.#notes.push({ atMs: this.nowMs + this.#delayMs(), note }),
    }
    const limits = new ClusterLimits(
      exchange,
      { monotonicMs: () => this.nowMs },
      {
        usedOf: () => rate.admittedAt(this.nowMs),
        isMomentary: () => false,
      },
    )
    this.#nodes.set(name, { name, limits, rate })
  }

  stop(name: string): void {
    this.#living.delete(name)
    this.#nodes.delete(name)
  }

  /** As after SIGTERM. */
  leave(name: string): void {
    this.#nodes.get(name)?.limits.leave()
    this.stop(name)
  }

  /** As SIGSTOP. */
  suspend(name: string): void {
    this.#living.delete(name)
    this.#suspended.set(name, [])
  }

  resume(name: string): void {
    this.#living.add(name)
    const missed = this.#suspended.get(name) ?? []
    this.#suspended.delete(name)
    for (const note of missed) this.#nodes.get(name)?.limits.onNote(note)
  }

  pass(ms: number): void {
    const untilMs = this.nowMs + ms
    for (;;) {
      const due = this.#notes.toSorted((left, right) => left.atMs - right.atMs)[0]
      const nextSweepMs = Math.floor(this.nowMs / 1000) * 1000 + 1000
      if (nextSweepMs <= untilMs && (due === undefined || nextSweepMs <= due.atMs)) {
        this.nowMs = nextSweepMs
        for (const { limits } of this.#awake()) limits.sweep()
      } else if (due !== undefined && due.atMs <= untilMs) {
        this.#notes = this.#notes.filter((each) => each !== due)
        this.nowMs = due.atMs
        for (const { limits } of this.#awake()) limits.onNote(due.note)
        for (const notes of this.#suspended.values()) notes.push(due.note)
      } else break
    }
    this.nowMs = untilMs
  }

  #awake(): readonly Node[] {
    return [...this.#nodes.values()].filter(({ name }) => !this.#suspended.has(name))
  }

  /** One request, which asks again once where there was no room. */
  request(name: string): boolean {
    const node = this.#nodes.get(name)
    if (node === undefined) return false
    const allowed = node.limits.shareOf(key, this.#limit)
    const isAdmitted = node.rate.take(allowed, this.nowMs) === 0
    if (isAdmitted) {
      this.admittedAtMs.push(this.nowMs)
      node.limits.use(key, this.#limit)
    } else void node.limits.lack(key, this.#limit)
    return isAdmitted
  }

  /** So many requests, so far apart, at these in turn. Returns how many were admitted. */
  requests(called: readonly string[], count: number, everyMs = 0): number {
    let admitted = 0
    for (let at = 0; at < count; at++) {
      admitted += this.request(called[at % called.length] ?? '') ? 1 : 0
      this.pass(everyMs)
    }
    return admitted
  }

  /** The most that any minute holds. */
  most(): number {
    let [most, first] = [0, 0]
    for (const [last, atMs] of this.admittedAtMs.entries()) {
      while ((this.admittedAtMs[first] ?? atMs) <= atMs - 60_000) first++
      most = Math.max(most, last - first + 1)
    }
    return most
  }
}

export const names = ['0', '1', '2'] as const

/** Three of them. */
export function together(limit: number, delayMs = (): number => 5): LimitSimulation {
  const simulation = new LimitSimulation(limit, delayMs)
  for (const name of names) simulation.start(name)
  simulation.pass(3000)
  return simulation
}
