import type { KeyValue } from '@wsk/contract'

export type EntityCollection = 'actions' | 'triggers' | 'rules' | 'packages'

interface EntityFields {
  /** `ns`, or `ns/pkg` for an action in a package. */
  readonly namespace: string
  readonly name: string
  /** `major.minor.patch`. */
  readonly version: string
  readonly publish: boolean
  readonly annotations: readonly KeyValue[]
  /** Epoch milliseconds of the last write. */
  readonly updated: number
}

export interface Parameter extends KeyValue {
  readonly init?: boolean
  readonly encryption?: string
}

export interface PathName {
  readonly path: string
  readonly name: string
}

/** Without `code`, which is stored apart (`EntityStore.readCode`). */
export type Exec =
  | { readonly kind: 'sequence'; readonly components: readonly string[] }
  | {
      readonly kind: 'blackbox'
      readonly image: string
      readonly binary: boolean
      readonly main?: string
      readonly hasCode: boolean
    }
  | { readonly kind: string; readonly binary: boolean; readonly main?: string; readonly hasCode: true }

export interface ActionLimits {
  readonly timeout: number
  readonly memory: number
  readonly logs: number
  readonly concurrency: number
  readonly instances?: number
}

export interface Action extends EntityFields {
  readonly entityType: 'action'
  readonly exec: Exec
  readonly parameters: readonly Parameter[]
  readonly limits: ActionLimits
}

export interface TriggerRule {
  readonly action: PathName
  readonly status: 'active' | 'inactive'
}

export interface Trigger extends EntityFields {
  readonly entityType: 'trigger'
  readonly parameters: readonly Parameter[]
  /** Absent until the first rule is attached. Keys are `ns/rule`. */
  readonly rules?: Readonly<Record<string, TriggerRule>>
}

/** Its status lives in the trigger. */
export interface Rule extends EntityFields {
  readonly entityType: 'rule'
  readonly trigger: PathName
  readonly action: PathName
}

export interface Package extends EntityFields {
  readonly entityType: 'package'
  readonly parameters: readonly Parameter[]
  /** Absent for a package that is no binding. */
  readonly binding?: { readonly namespace: string; readonly name: string }
}

export type Entity = Action | Trigger | Rule | Package
