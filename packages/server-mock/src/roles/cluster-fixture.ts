import { openBus } from '../bus/adapters.js'
import type { MessageBus, Topic, WorkHandlers } from '../bus/port.js'
import { configFromOptions } from '../config/config.js'
import type { LibraryOptions } from '../config/options.js'
import { openConfiguredServer } from '../server.js'
import { openStores } from '../store/adapters.js'
import type { Stores } from '../store/port.js'
import { createDeferred, type Deferred } from '../support/deferred.js'
import { systemClock } from '../support/clock.js'
import { Scope } from '../support/scope.js'
import { type Logger, silentLogger } from '../telemetry/logger.js'
import type { SharedParts } from './base.js'
import type { ProgramServer } from './running-server.js'

export interface Cluster extends AsyncDisposable {
  readonly bus: MessageBus
  readonly stores: Stores
  /** Nodes close with the cluster, unless they are closed before. */
  controller(id: number, options?: LibraryOptions): Promise<ProgramServer>
  invoker(id: number, options?: LibraryOptions, over?: Partial<SharedParts>): Promise<ProgramServer>
}

/** A bus as a process that can be stopped sees it: meanwhile nothing comes in and nothing goes out. */
export class StoppableBus implements MessageBus {
  readonly #bus: MessageBus
  #going: Deferred<void> | undefined

  constructor(bus: MessageBus) {
    this.#bus = bus
  }

  get isDurable(): boolean {
    return this.#bus.isDurable
  }

  stop(): void {
    this.#going ??= createDeferred()
  }

  goOn(): void {
    this.#going?.resolve()
    this.#going = undefined
  }

  async publish<T>(topic: Topic<T>, message: T): Promise<void> {
    await this.#going?.promise
    return this.#bus.publish(topic, message)
  }

  subscribe<T>(topic: Topic<T>, handler: (message: T) => void | Promise<void>): Promise<AsyncDisposable> {
    return this.#bus.subscribe(topic, async (message) => {
      await this.#going?.promise
      await handler(message)
    })
  }

  subscribeWork<T>(topic: Topic<T>, handlers: WorkHandlers<T>): Promise<AsyncDisposable> {
    return this.#bus.subscribeWork(topic, {
      take: async (message, claim) => {
        await this.#going?.promise
        await handlers.take(message, claim)
      },
      left: (message) => handlers.left(message),
    })
  }

  [Symbol.asyncDispose](): Promise<void> {
    return Promise.resolve()
  }
}

const pepper = Buffer.alloc(32, 7).toString('base64')

/** Nodes of one cluster that are all in this process. */
export async function openCluster({
  log = silentLogger,
  carry = (bus: MessageBus): MessageBus => bus,
}: {
  readonly log?: Logger
  readonly carry?: (bus: MessageBus) => MessageBus
} = {}): Promise<Cluster> {
  const deps = { clock: systemClock, log }
  const scope = new Scope()
  const stores = scope.use(
    await openStores({ kind: 'embedded', place: { kind: 'memory' }, activationTtlMs: 3_600_000 }, deps),
  )
  const bus = scope.use(carry(await openBus({ kind: 'memory', maxUnread: 1000 }, deps)))
  const open = async (options: LibraryOptions, over: Partial<SharedParts> = {}): Promise<ProgramServer> => {
    const config = configFromOptions({ memory: true, pepper, prewarm: false, limits: 'embedded', ...options })
    return scope.use(await openConfiguredServer(config, { log, shared: { bus, stores, ...over } }))
  }
  return {
    bus,
    stores,
    controller: (id, options) => open({ role: 'controller', id, ...options }),
    invoker: (id, options, over) => open({ role: 'invoker', id, ...options }, over),
    [Symbol.asyncDispose]: () => scope[Symbol.asyncDispose](),
  }
}
