import { RawJson } from '@wsk/contract'
import { responseJson } from '../../entity/activation-json.js'
import type { CallerHandler } from '../handler.js'
import type { ControllerParts } from '../parts.js'
import { findActivation } from './find-activation.js'

/** The whole `response`: status and success with the result (rest-api 28, 76). */
export function getActivationResult(parts: ControllerParts): CallerHandler<'getActivationResult'> {
  return async (context, { params }) => {
    const { response } = await findActivation(parts, context, params)
    return { status: 200, body: new RawJson(responseJson(response)) }
  }
}
