import type { KeyValue } from '@wsk/contract'
import { limitsJson } from './activation-annotations.js'
import type { Action, ActionLimits, Package, Parameter, PathName, Rule, Trigger, TriggerRule } from './entity.js'
import { isBlackbox, isSequence } from './exec.js'
import { parameterJson } from './parameters.js'
import type { RuleStatus } from './rule-documents.js'

interface CodeJson {
  readonly code?: string
  readonly binary: boolean
  readonly main?: string
}

/** `exec` of an answer (rest-api 12.1). */
type ExecJson =
  | { readonly kind: 'sequence'; readonly components: readonly string[] }
  | (CodeJson & { readonly kind: 'blackbox'; readonly image: string })
  | (CodeJson & { readonly kind: string })

interface DocumentJson {
  readonly namespace: string
  readonly name: string
  readonly version: string
  readonly publish: boolean
  readonly annotations: readonly KeyValue[]
  readonly updated: number
}

export interface ActionJson extends DocumentJson {
  readonly exec: ExecJson
  readonly parameters: readonly Parameter[]
  readonly limits: ActionLimits
  readonly binding?: string
}

export interface ActionJsonOptions {
  /** The stored code; left out of the answer where absent. */
  readonly code?: string
  /** Instead of the action's own: merged with those of package and binding (rest-api 11.5). */
  readonly parameters?: readonly Parameter[]
  /** `ns/bindingName`, for `?code=false` through a binding. */
  readonly binding?: string
}

/** An action as GET, PUT and DELETE answer it (rest-api 11.1). Members in the order of rest-api 7.6. */
export function actionJson(action: Action, options: ActionJsonOptions = {}): ActionJson {
  const { namespace, name, version, publish, annotations, updated } = action
  return {
    namespace,
    name,
    exec: execJson(action, options.code),
    parameters: (options.parameters ?? action.parameters).map(parameterJson),
    limits: limitsJson(action.limits),
    version,
    publish,
    annotations,
    ...(options.binding === undefined ? {} : { binding: options.binding }),
    updated,
  }
}

function execJson({ exec }: Action, code: string | undefined): ExecJson {
  if (isSequence(exec)) return { kind: exec.kind, components: exec.components }
  const { kind, binary, main } = exec
  return {
    kind,
    ...(isBlackbox(exec) ? { image: exec.image } : {}),
    ...(code === undefined ? {} : { code }),
    binary,
    ...(main === undefined ? {} : { main }),
  }
}

export interface TriggerJson extends DocumentJson {
  readonly parameters: readonly Parameter[]
  readonly limits: Readonly<Record<string, never>>
  readonly rules?: Readonly<Record<string, TriggerRule>>
}

/** A trigger as every operation answers it (rest-api 18.1). */
export function triggerJson(trigger: Trigger): TriggerJson {
  const { namespace, name, parameters, version, publish, annotations, rules, updated } = trigger
  return {
    namespace,
    name,
    parameters: parameters.map(parameterJson),
    limits: {},
    version,
    publish,
    annotations,
    ...(rules === undefined ? {} : { rules }),
    updated,
  }
}

export interface RuleJson extends DocumentJson {
  readonly status: RuleStatus
  readonly trigger: PathName
  readonly action: PathName
}

/** A rule as GET, PUT and DELETE answer it; the status comes from its trigger (rest-api 19.1). */
export function ruleJson(rule: Rule, status: RuleStatus): RuleJson {
  const { namespace, name, trigger, action, version, publish, annotations, updated } = rule
  return { namespace, name, status, trigger, action, version, publish, annotations, updated }
}

export interface PackageJson extends DocumentJson {
  /** `{}` for a package that is no binding. */
  readonly binding: Readonly<Record<string, never>> | { readonly namespace: string; readonly name: string }
  readonly parameters: readonly Parameter[]
}

/** A package as PUT and DELETE answer it (rest-api 17.1). */
export function packageJson(source: Package, parameters: readonly Parameter[] = source.parameters): PackageJson {
  const { namespace, name, binding, version, publish, annotations, updated } = source
  return {
    namespace,
    name,
    binding: binding === undefined ? {} : { namespace: binding.namespace, name: binding.name },
    parameters: parameters.map(parameterJson),
    version,
    publish,
    annotations,
    updated,
  }
}

interface PackageContentJson {
  readonly name: string
  readonly version: string
  readonly annotations: readonly KeyValue[]
}

export interface PackageWithContentsJson extends PackageJson {
  readonly actions: readonly PackageContentJson[]
  readonly feeds: readonly PackageContentJson[]
}

/**
 * A package as GET answers it, with its actions; those with a `feed` annotation of any value are its feeds. Of a
 * binding, pass the binding's own document, the provider's actions and the merged parameters (rest-api 17.1).
 */
export function packageWithContentsJson(
  source: Package,
  actions: readonly Action[],
  parameters: readonly Parameter[] = source.parameters,
): PackageWithContentsJson {
  const content = ({ name, version, annotations }: Action): PackageContentJson => ({ name, version, annotations })
  const isFeed = (action: Action): boolean => action.annotations.some(({ key }) => key === 'feed')
  return {
    ...packageJson(source, parameters),
    actions: actions.filter((action) => !isFeed(action)).map(content),
    feeds: actions.filter(isFeed).map(content),
  }
}
