import type { JsonObject } from '../../output/json/node.js'
import type { ExecFlags } from './exec.js'
import type { WebFlags } from './web-annotations.js'

/** What `action create` and `action update` are asked for. */
export interface ActionWish extends ExecFlags, WebFlags {
  /** As typed. */
  readonly name: string
  /** File, folder, action or list of actions; undefined when it was not given. */
  readonly artifact: string | undefined
  readonly copy: boolean
  readonly sequence: boolean
  readonly parameters: JsonObject | undefined
  readonly annotations: JsonObject | undefined
  readonly delAnnotations: readonly string[]
  /** Only those that were given. */
  readonly limits: Limits
}

export interface Limits {
  /** Milliseconds. */
  readonly timeout?: number | undefined
  /** MB. */
  readonly memory?: number | undefined
  /** MB. */
  readonly logs?: number | undefined
  readonly concurrency?: number | undefined
}
