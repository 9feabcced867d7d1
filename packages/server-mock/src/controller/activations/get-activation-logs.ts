import { RawJson } from '@wsk/contract'
import { logsJson } from '../../entity/activation-json.js'
import type { CallerHandler } from '../handler.js'
import type { ControllerParts } from '../parts.js'
import { findActivation } from './find-activation.js'

export function getActivationLogs(parts: ControllerParts): CallerHandler<'getActivationLogs'> {
  return async (context, { params }) => {
    const record = await findActivation(parts, context, params)
    return { status: 200, body: new RawJson(logsJson(record)) }
  }
}
