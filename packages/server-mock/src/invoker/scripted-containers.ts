import { asJsonText, type InitRequest, type RunRequest } from '@wsk/contract'
import { createDeferred } from '../support/deferred.js'
import type {
  CallLimits,
  CollectedLogs,
  Container,
  ContainerFactory,
  ContainerSpec,
  RuntimeReply,
} from './containers/port.js'

/** What the containers of a test do; whatever is left out succeeds at once. */
export interface Script {
  readonly create?: (spec: ContainerSpec) => Promise<void>
  readonly init?: (request: InitRequest, container: ScriptedContainer) => RuntimeReply | Promise<RuntimeReply>
  readonly run?: (request: RunRequest, container: ScriptedContainer) => RuntimeReply | Promise<RuntimeReply>
  readonly logs?: (activationId: string, maxBytes: number) => Promise<CollectedLogs>
  readonly destroy?: () => Promise<void>
}

interface ScriptedContainer extends Container {
  readonly spec: ContainerSpec
  /** Ends the runtime as a crash would; whatever runs in it gets `exited`. */
  crash(): void
}

export interface ScriptedContainers extends ContainerFactory {
  /** All that were ever made. */
  readonly created: readonly ScriptedContainer[]
  readonly alive: ReadonlySet<ScriptedContainer>
  /** Memory of those that are alive or being made. */
  readonly usedMb: number
}

export function reply(body: string, status = 200): RuntimeReply {
  return { kind: 'reply', status, body: asJsonText(body), durationMs: 1 }
}

const noLogs: CollectedLogs = { lines: [], outcome: 'complete' }
const exited: RuntimeReply = { kind: 'exited', outOfMemory: false, durationMs: 1 }

/** Containers that exist in a test's script only. */
export function scriptedContainers(script: Script = {}): ScriptedContainers {
  const created: ScriptedContainer[] = []
  const alive = new Set<ScriptedContainer>()
  let usedMb = 0

  function build(spec: ContainerSpec): ScriptedContainer {
    const gone = createDeferred<RuntimeReply>()
    const end = async (): Promise<void> => {
      await script.destroy?.()
      if (alive.delete(container)) usedMb -= spec.memoryMb
      gone.resolve(exited)
    }
    const answer = async (given: RuntimeReply | Promise<RuntimeReply> | undefined): Promise<RuntimeReply> =>
      given === undefined ? reply('{}') : Promise.race([given, gone.promise])
    const container: ScriptedContainer = {
      id: `c${created.length}`,
      spec,
      exited: gone.promise.then(() => undefined),
      init: (request: InitRequest, _limits: CallLimits) => answer(script.init?.(request, container)),
      run: (request: RunRequest, _limits: CallLimits) => answer(script.run?.(request, container)),
      collectLogs: (id, maxBytes) => script.logs?.(id, maxBytes) ?? Promise.resolve(noLogs),
      destroy: end,
      crash: () => {
        void end()
      },
    }
    return container
  }

  return {
    created,
    alive,
    get usedMb() {
      return usedMb
    },
    isolation: () => Promise.resolve({ kind: 'none', detail: 'scripted' }),
    support: (kinds) => Promise.resolve(kinds.map((kind) => ({ kind, runsOn: 'script' }))),
    create: async (spec) => {
      usedMb += spec.memoryMb
      try {
        await script.create?.(spec)
      } catch (error) {
        usedMb -= spec.memoryMb
        throw error
      }
      const container = build(spec)
      created.push(container)
      alive.add(container)
      return container
    },
    count: () => alive.size,
    [Symbol.asyncDispose]: async () => {
      for (const container of alive) await container.destroy()
    },
  }
}
