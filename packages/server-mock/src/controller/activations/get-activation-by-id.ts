import { RawJson } from '@wsk/contract'
import { activationJson } from '../../entity/activation-json.js'
import type { CallerHandler } from '../handler.js'
import type { ControllerParts } from '../parts.js'
import { findActivation } from './find-activation.js'

export function getActivationById(parts: ControllerParts): CallerHandler<'getActivationById'> {
  return async (context, { params }) => {
    const record = await findActivation(parts, context, params)
    return { status: 200, body: new RawJson(activationJson(record)) }
  }
}
