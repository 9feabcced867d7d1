import type { components, RawJson } from '@wsk/contract'

type Schemas = components['schemas']

/** Any JSON object. */
export type JsonObject = Readonly<Record<string, unknown>>

/** A named value; `init` hands it over at initialization, in the environment of the action. */
export type Parameter = Schemas['Parameter']

/** Parameters or annotations: as the API has them, or as an object, which cannot say `init`. */
export type KeyValues = readonly Parameter[] | JsonObject

/** What an action runs (rest-api 12.1): `code` of a runtime, `image` of a blackbox, `components` of a sequence. */
export interface Exec {
  /** Such as `nodejs:20`, `sequence`, `blackbox`. */
  readonly kind: string
  /** Source text, or base64 where `binary` is true. */
  readonly code?: string
  readonly image?: string
  readonly main?: string
  readonly binary?: boolean
  /** `/namespace/[package/]action`, in their order. */
  readonly components?: readonly string[]
}

/** Durations in milliseconds, sizes in MB. */
export type ActionLimits = Schemas['ActionLimits']

export interface Action extends Omit<Schemas['Action'], 'exec'> {
  readonly exec: Exec
}

/** An action as lists show it. */
export type ActionSummary = Schemas['ActionMeta']

/** A package as it is stored; `binding` is `{}` for one that is no binding. */
export type StoredPackage = Schemas['Package']

/** A package with what is in it. */
export type Package = Schemas['PackageWithContents']

/** A package as lists show it; `binding` is `false` for one that is no binding. */
export type PackageSummary = Schemas['PackageMeta']

/** The package that a binding stands for. */
export type Binding = Schemas['PackageBinding']

/** `rules` is absent until the first one was attached. */
export type Trigger = Schemas['Trigger']

/** A trigger as lists show it. */
export type TriggerSummary = Schemas['TriggerMeta']

export type RuleStatus = Schemas['RuleStatus']

export type Rule = Schemas['Rule']

/** A rule as lists show it: without its status. */
export type RuleSummary = Schemas['RuleMeta']

/** How an activation ended (rest-api 20.1). */
export type ActivationStatus = Schemas['ActivationResult']['status']

/** The outcome of an activation; `result` is what the action returned, `{error}` where it failed. */
export interface ActivationResponse<TResult = unknown> extends Omit<Schemas['ActivationResult'], 'result'> {
  readonly result?: TResult
}

/** An activation as lists show it. */
export type ActivationSummary = Schemas['ActivationBrief']

/** The whole record. `logs` holds lines, the ids of a sequence's components, or the outcomes of a trigger's rules. */
export interface Activation<TResult = unknown> extends Omit<Schemas['Activation'], 'response'> {
  readonly response: ActivationResponse<TResult>
}

/** Limits of a namespace (rest-api 21): sizes in MB, durations in milliseconds. */
export type NamespaceLimits = Schemas['UserLimits']

/** Limits and runtimes of a server (rest-api 1.3). */
export type ServerInfo = Schemas['ServerInfo']

/** Build of the API (rest-api 1.4). */
export type ApiInfo = Schemas['ApiInfo']

/** A value to send, or its JSON text where the spelling of numbers matters. */
export type Sendable<T> = T | RawJson<T>
