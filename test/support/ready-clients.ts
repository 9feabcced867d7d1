import { setTimeout as delay } from 'node:timers/promises'
import type { ClusterNode } from './cluster.js'
import { RestClient } from './rest-client.js'

interface Target {
  readonly node: ClusterNode
  readonly rest: RestClient
  isReady: boolean
}

const lookEveryMs = 250
const patienceMs = 1000

export interface ReadyClientsOptions {
  readonly auth: string
  /** To each controller. */
  readonly connections?: number
}

/** Spreads calls over the controllers that say on `/ready` that they take work, as a load balancer does. */
export class ReadyClients implements AsyncDisposable {
  readonly #targets: readonly Target[]
  readonly #ending = new AbortController()
  readonly #looking: Promise<unknown>

  constructor(controllers: readonly ClusterNode[], { auth, connections = 32 }: ReadyClientsOptions) {
    this.#targets = controllers.map((node) => {
      return { node, rest: new RestClient({ url: node.url, auth }, { connections }), isReady: true }
    })
    this.#looking = Promise.all(this.#targets.map((target) => this.#watch(target)))
  }

  /** By chance; any where none is ready. */
  pick(random: () => number): RestClient {
    const ready = this.#targets.filter(({ isReady }) => isReady)
    const among = ready.length > 0 ? ready : this.#targets
    const chosen = among[Math.floor(random() * among.length)]
    if (chosen === undefined) throw new Error('there is no controller to call')
    return chosen.rest
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#ending.abort()
    await this.#looking
    for (const { rest } of this.#targets) await rest[Symbol.asyncDispose]()
  }

  async #watch(target: Target): Promise<void> {
    const { signal } = this.#ending
    while (!signal.aborted) {
      target.isReady = await isReady(target.node, signal)
      await delay(lookEveryMs, undefined, { signal }).catch(() => undefined)
    }
  }
}

async function isReady({ url }: ClusterNode, signal: AbortSignal): Promise<boolean> {
  try {
    const patience = AbortSignal.any([AbortSignal.timeout(patienceMs), signal])
    const answer = await fetch(new URL('/ready', url), { signal: patience })
    await answer.arrayBuffer()
    return answer.ok
  } catch {
    return false
  }
}
