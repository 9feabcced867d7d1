import type { KeyValue } from '@wsk/contract'
import { limitsJson } from './activation-annotations.js'
import type { Action, ActionLimits, Package, PathName, Rule, Trigger } from './entity.js'
import { isSequence } from './exec.js'

/** Fields of every element of a list (rest-api 9.2). */
interface SummaryFields {
  readonly namespace: string
  readonly name: string
  readonly version: string
  readonly publish: boolean
  readonly annotations: readonly KeyValue[]
  readonly updated: number
}

export interface ActionSummary extends SummaryFields {
  readonly limits: ActionLimits
  readonly exec: { readonly binary: boolean }
}

/** No parameters and no kind, which the `exec` annotation tells. */
export function actionSummary(action: Action): ActionSummary {
  const { namespace, name, version, publish, annotations, limits, exec, updated } = action
  const binary = !isSequence(exec) && exec.binary
  return { namespace, name, version, publish, annotations, limits: limitsJson(limits), exec: { binary }, updated }
}

export function triggerSummary({ namespace, name, version, publish, annotations, updated }: Trigger): SummaryFields {
  return { namespace, name, version, publish, annotations, updated }
}

export interface PackageSummary extends SummaryFields {
  /** `false` for a package that is no binding. */
  readonly binding: false | { readonly namespace: string; readonly name: string }
}

export function packageSummary(source: Package): PackageSummary {
  const { namespace, name, version, publish, annotations, binding, updated } = source
  const target = binding === undefined ? false : { namespace: binding.namespace, name: binding.name }
  return { namespace, name, version, publish, annotations, binding: target, updated }
}

export interface RuleSummary extends SummaryFields {
  readonly trigger: PathName
  readonly action: PathName
}

/** The whole document, but without a status. */
export function ruleSummary(rule: Rule): RuleSummary {
  const { namespace, name, trigger, action, version, publish, annotations, updated } = rule
  return { namespace, name, trigger, action, version, publish, annotations, updated }
}
