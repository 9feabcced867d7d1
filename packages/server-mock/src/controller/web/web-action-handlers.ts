import type { Handlers } from '@wsk/contract'
import type { RequestContext } from '../context.js'
import type { ControllerParts } from '../parts.js'
import { invokeWebAction } from './invoke-web-action.js'

/** The operations of web actions share one handler. */
export function webActionHandlers(parts: ControllerParts) {
  const invoke = invokeWebAction(parts)
  return {
    invokeWebActionGet: invoke,
    invokeWebActionPut: invoke,
    invokeWebActionPost: invoke,
    invokeWebActionDelete: invoke,
    invokeWebActionPatch: invoke,
    invokeWebActionHead: invoke,
    invokeWebActionOptions: invoke,
    invokeWebActionWithoutExtensionGet: invoke,
    invokeWebActionWithoutExtensionPut: invoke,
    invokeWebActionWithoutExtensionPost: invoke,
    invokeWebActionWithoutExtensionDelete: invoke,
    invokeWebActionWithoutExtensionPatch: invoke,
    invokeWebActionWithoutExtensionHead: invoke,
    invokeWebActionWithoutExtensionOptions: invoke,
    invokeWebActionOnPathGet: invoke,
    invokeWebActionOnPathPut: invoke,
    invokeWebActionOnPathPost: invoke,
    invokeWebActionOnPathDelete: invoke,
    invokeWebActionOnPathPatch: invoke,
    invokeWebActionOnPathHead: invoke,
    invokeWebActionOnPathOptions: invoke,
  } satisfies Partial<Handlers<RequestContext>>
}
