import type { EventMessage } from '@wsk/contract'
import type { ReadyFacts } from '../config/announce.js'
import type { Isolation, RuntimeSupport } from '../invoker/containers/port.js'
import type { Counters } from './counters.js'

/** A running platform, or a part of one. Closing it finishes what was accepted; closing it again waits for the same end. */
export interface RunningServer extends AsyncDisposable {
  /** With scheme and port, without a trailing slash; what `wsk property set --apihost` takes. */
  readonly url: string
  readonly port: number
  /** Namespace of `auth`; empty where no REST API is served. */
  readonly namespace: string
  /** Key of the namespace, `uuid:key`; empty where no REST API is served. */
  readonly auth: string
  /** Key of the operators' API below `/_wsk/v1`; empty where no REST API is served. */
  readonly adminKey: string
  isolation(): Promise<Isolation>
  /** What runs each kind of the manifest on this machine; empty where no actions run. */
  runtimes(): Promise<readonly RuntimeSupport[]>
  /** What is under way; all zero when quiet, but for containers that are kept. */
  counters(): Counters
  /** Calls `handler` with each event for metering from now on. Rejects with ConfigError without the option `userEvents`. */
  userEvents(handler: (event: EventMessage) => void): Promise<AsyncDisposable>
  /** Resolves when nothing is under way, with the counters at that time. */
  quiet(): Promise<Counters>
  close(): Promise<void>
}

/** What the program wants to know besides. */
export interface ProgramServer extends RunningServer {
  readonly facts: ReadyFacts
  /** Settles when an operator has asked the server to end. */
  readonly stopping: Promise<void>
}
