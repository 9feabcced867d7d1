import { setTimeout as delay } from 'node:timers/promises'
import type { Cluster, ClusterNode } from '../support/cluster.js'
import { type Fault, mayBeHurt, type Part, type Parts, recoveryMs } from './fault-plan.js'

/** A fault as it happened; epoch milliseconds. */
export interface Inflicted extends Fault {
  readonly hitMs: number
  /** When the part served again, or was woken. */
  readonly healedMs: number
}

/**
 * Hits every part when its time has come, and heals it; resolves when all are healed. What would hit more at once than
 * the plan allows, because a part took longer to come back, is left out. What is to come alone waits for the others to
 * heal, and everything after it waits as long.
 */
export async function inflict(cluster: Cluster, faults: readonly Fault[], parts: Parts): Promise<readonly Inflicted[]> {
  const hurt = new Map<Fault, Promise<Inflicted>>()
  const mayHit = ({ part }: Fault): boolean => {
    const others = [...hurt.keys()].filter((other) => other.part.kind === part.kind)
    return others.length < mayBeHurt(part.kind, parts) && others.every((other) => other.part.index !== part.index)
  }
  const inflicted: Promise<Inflicted>[] = []
  let beganMs = Date.now()
  for (const fault of faults) {
    await delay(Math.max(0, beganMs + fault.atMs - Date.now()))
    if (fault.isAlone && hurt.size > 0) {
      await Promise.all(hurt.values())
      await delay(recoveryMs)
      beganMs = Date.now() - fault.atMs
    }
    if (!mayHit(fault)) continue
    const hit = hitOnce(fault, targetOf(cluster, fault.part)).finally(() => hurt.delete(fault))
    hurt.set(fault, hit)
    inflicted.push(hit)
  }
  return Promise.all(inflicted)
}

async function hitOnce(fault: Fault, target: Target): Promise<Inflicted> {
  const hitMs = Date.now()
  await (fault.kind === 'kill' ? target.kill() : target.pause())
  await delay(fault.forMs)
  await (fault.kind === 'kill' ? target.start() : target.resume())
  return { ...fault, hitMs, healedMs: Date.now() }
}

interface Target {
  kill(): Promise<unknown>
  /** Resolves when it serves. */
  start(): Promise<void>
  pause(): void
  resume(): void
}

function targetOf({ kafka, couch, controllers, invokers }: Cluster, { kind, index }: Part): Target {
  if (kind === 'store') return { ...couch, start: couch.restart }
  if (kind === 'broker') {
    const node = index + 1
    return { kill: () => kafka.kill(node), start: () => kafka.restart(node), pause: never, resume: never }
  }
  const node = (kind === 'controller' ? controllers : invokers)[index]
  if (node === undefined) throw new Error(`there is no ${kind} ${index}`)
  return {
    kill: () => node.process.kill(),
    start: () => lookedAfter(node),
    pause: () => node.process.signal('SIGSTOP'),
    resume: () => node.process.signal('SIGCONT'),
  }
}

const mostStarts = 60
const betweenStartsMs = 1000

/** One that ends before it is ready, because the store is out of reach, is started again. */
async function lookedAfter(node: ClusterNode): Promise<void> {
  for (let starts = 1; ; starts++) {
    try {
      await node.restart()
      return
    } catch (error) {
      if (starts === mostStarts) throw error
      await delay(betweenStartsMs)
    }
  }
}

function never(): void {
  throw new Error('brokers are not paused')
}
