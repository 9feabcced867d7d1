import { ApiError, type JsonText, jsonText, texts } from '@wsk/contract'
import type { PathName } from '../../entity/entity.js'
import { isSequence } from '../../entity/exec.js'
import { pathKey } from '../../entity/rule-documents.js'
import { entitleAction } from '../actions/entitle-action.js'
import { type ResolvedAction, resolveAction } from '../actions/resolve-action.js'
import type { ControllerParts } from '../parts.js'
import type { CompositionRun } from '../sequences/compound-run.js'
import { entitleComponents } from '../sequences/entitle-components.js'
import { nextName } from './next-name.js'

/** What the conductor asked for, or what it is told instead. */
export type NextAction = { readonly action: ResolvedAction; readonly name: string } | { readonly problem: string }

/** Finds what `asked`, the JSON of a name, leads to. Rejects where the store cannot tell. */
export async function nextAction(parts: ControllerParts, run: CompositionRun, asked: JsonText): Promise<NextAction> {
  const value: unknown = JSON.parse(asked)
  const target = nextName(value, run.identity.namespace.name)
  if (target === undefined) return { problem: texts.compositionNameMalformed(jsonText(value)) }
  if (!run.budget.hasComponents) return { problem: texts.compositionTooLong }
  const name = pathKey(target)
  const { entitlement } = parts
  const { identity } = run
  const entitled = entitleAction(entitlement, { identity, right: 'ACTIVATE', target })
  if (await isRefused(entitled)) return { problem: texts.compositionNotEntitled(name) }
  const action = await found(parts, target)
  if (action === undefined) return { problem: texts.compositionNotResolved(name) }
  const { exec } = action.stored.entity
  if (isSequence(exec) && run.nested.isExhausted) return { problem: texts.compositionTooLong }
  if (isSequence(exec) && (await isRefused(entitleComponents(entitlement, identity, exec)))) {
    return { problem: texts.compositionNotEntitled(name) }
  }
  return { action, name }
}

async function isRefused(entitled: Promise<void>): Promise<boolean> {
  try {
    await entitled
    return false
  } catch (error) {
    if (isAnswer(error)) return true
    throw error
  }
}

async function found(parts: ControllerParts, target: PathName): Promise<ResolvedAction | undefined> {
  try {
    return await resolveAction(parts, target)
  } catch (error) {
    if (isAnswer(error)) return undefined
    throw error
  }
}

/** What is there, and for whom, was told; anything else is a failure of the platform. */
function isAnswer(error: unknown): boolean {
  return error instanceof ApiError && error.status < 500
}
