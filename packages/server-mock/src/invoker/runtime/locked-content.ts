import { type ActivationMessage, asJsonText, type JsonText } from '@wsk/contract'
import { pathKey } from '../../entity/rule-documents.js'
import { openedContent } from '../../entity/sealed-parameters.js'
import type { ParameterVault } from '../../support/parameter-vault.js'
import type { SplitContent } from './call-requests.js'

/** Stands for arguments that are not opened yet; never sent anywhere. */
export const stillLocked: SplitContent = { value: asJsonText('{}'), init: {} }

export function isLocked({ lockedArgs }: ActivationMessage): boolean {
  for (const _ in lockedArgs) return true
  return false
}

/**
 * The arguments of a run with every value in clear. A value opens only for the action, its package, the binding that
 * led there, or the trigger that brought it. Throws SealError naming the parameter.
 */
export function unlockedContent(message: ActivationMessage, vault: ParameterVault): JsonText {
  const { content, lockedArgs, lockedBy, action } = message
  const { path, binding } = action
  const entities = [pathKey(action), ...(path.includes('/') ? [path] : []), binding, lockedBy]
  return openedContent(
    { content: content ?? stillLocked.value, lockedArgs, entities: entities.filter((key) => key !== undefined) },
    vault,
  )
}
