import type { InitRequest, JsonText, RunRequest } from '@wsk/contract'
import type { Clock } from '../../support/clock.js'
import type { Logger } from '../../telemetry/logger.js'

export interface ContainerSpec {
  /** Runtime kind as stored, such as `nodejs:20`. */
  readonly kind: string
  readonly memoryMb: number
  /** Runs that may be under way at once in this container; 1 for most. */
  readonly concurrency: number
  /** For logs and process titles; never trusted. */
  readonly label: string
  /** Of a docker action, which brings its own runtime. */
  readonly image?: string | undefined
  /** Invoking namespace; undefined where that is not known yet. Never trusted. */
  readonly namespace?: string
  /** Action that it is for, undefined where that is not known yet. Never trusted. */
  readonly owner?: { readonly path: string; readonly revision: string }
}

/** What a runtime answered, or how it failed to (invocation 17, 18). */
export type RuntimeReply =
  | { readonly kind: 'reply'; readonly status: number; readonly body: JsonText | string; readonly durationMs: number }
  /** The body was longer than `maxBytes`; `prefix` holds what was kept, `bytes` the whole length. */
  | { readonly kind: 'truncated'; readonly prefix: string; readonly bytes: number; readonly durationMs: number }
  | { readonly kind: 'timeout'; readonly durationMs: number }
  | { readonly kind: 'exited'; readonly outOfMemory: boolean; readonly durationMs: number }

export interface LogLine {
  /** RFC 3339 with nine fraction digits, ending in Z. */
  readonly time: string
  readonly stream: 'stdout' | 'stderr'
  /** Without its line end. */
  readonly text: string
}

export interface CollectedLogs {
  readonly lines: readonly LogLine[]
  readonly outcome: 'complete' | 'truncated' | 'incomplete'
}

export interface CallLimits {
  readonly timeoutMs: number
  /** Longest body taken; more gives `truncated`. */
  readonly maxBytes: number
  /** Most log bytes kept of this call; more makes its logs `truncated`. Default 10 MiB, the highest limit of an action. */
  readonly maxLogBytes?: number
}

/** One running runtime. Reused for the same namespace, action and revision only; the pool sees to that. */
export interface Container {
  readonly id: string
  /** Settles when the runtime has gone, whoever ended it. */
  readonly exited: Promise<void>
  init(request: InitRequest, limits: CallLimits): Promise<RuntimeReply>
  /** Sends nothing before the caller and all its microtasks have returned: what is noted of the call is written first. */
  run(request: RunRequest, limits: CallLimits): Promise<RuntimeReply>
  /**
   * Everything the activation wrote so far, up to `maxBytes`; call once, after its reply. The lines
   * of `/init` come with the first activation, even when it fails there.
   */
  collectLogs(activationId: string, maxBytes: number): Promise<CollectedLogs>
  /** Ends the runtime and all its children. Idempotent; resolves when they are gone. */
  destroy(): Promise<void>
  /**
   * Has it rest until the next call, which wakes it; where a rest saves anything. Resolves in any case; what cannot
   * rest is ended.
   */
  pause?(): Promise<void>
}

export interface RuntimeSupport {
  readonly kind: string
  /** What runs it here, such as `python 3.11`; absent: not available. */
  readonly runsOn?: string
  /** Why it is not available and how to get it. */
  readonly missing?: string
}

export interface Isolation {
  readonly kind: 'bubblewrap' | 'docker' | 'none'
  readonly detail: string
}

export interface ContainerFactory extends AsyncDisposable {
  /** What keeps containers apart from this machine and from each other; looked for when first needed. */
  isolation(): Promise<Isolation>
  /** May have to look for interpreters first; an opening does not wait for that. */
  support(kinds: readonly string[]): Promise<readonly RuntimeSupport[]>
  /** Starts a runtime that is ready for `/init`. Rejects with ContainerError. */
  create(spec: ContainerSpec): Promise<Container>
  /** Running containers, for the quiet check. */
  count(): number
  /** Where containers find this machine, if they are not on its own network: the API has to listen there. */
  readonly door?: ContainerDoor
}

export interface ContainerDoor {
  /** Address of this machine as containers see it. */
  readonly host: string
  /** Lets them reach the API at one port, and nothing else of this machine. Call once. */
  admit(port: number): Promise<void>
}

export interface ContainerDeps {
  readonly clock: Clock
  readonly log: Logger
  /** `__OW_API_HOST` of every container. */
  readonly apiHost: () => string
}

/** `whisk`: the platform's fault; `developer`: the action's; `user`: that of who chose what is not to be had here. */
export class ContainerError extends Error {
  override readonly name = 'ContainerError'
  readonly fault: 'whisk' | 'developer' | 'user'
  constructor(fault: 'whisk' | 'developer' | 'user', message: string, options?: ErrorOptions) {
    super(message, options)
    this.fault = fault
  }
}

export type OpenContainers<C> = (config: C, deps: ContainerDeps) => Promise<ContainerFactory>
