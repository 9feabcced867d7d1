import { errorResult } from '@wsk/contract'
import type { ActivationResponse } from '../../entity/activation.js'

/** How a sequence or composition ends by itself: 1 is an application error, 3 a failure of the platform. */
export function failedResponse(statusCode: 1 | 3, text: string): ActivationResponse {
  return { statusCode, result: errorResult({ text }) }
}
