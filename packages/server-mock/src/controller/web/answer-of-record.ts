import { ApiError, parseKeepingNumbers, texts } from '@wsk/contract'
import type { ActivationRecord } from '../../entity/activation.js'
import { isJsonObject, type JsonObject } from '../../entity/json-object.js'
import type { Extension } from './extension.js'
import { isAccepted } from './media-type.js'
import { transcode } from './transcode.js'
import { propertyMissing, type Transcoded } from './transcoded.js'

export interface Wanted {
  readonly extension: Extension
  readonly accept: string | undefined
}

/**
 * The answer that a finished activation makes (rest-api 22.6). Throws ApiError where it makes none: `badRequest`,
 * `notFound`, `notAcceptable`, and `internal` for a result that is no object.
 */
export function answerOfRecord({ response }: ActivationRecord, { extension, accept }: Wanted): Transcoded {
  const { statusCode, result } = response
  if (statusCode > 1) throw new ApiError('badRequest', texts.processingFailed)
  const value = result === undefined ? {} : parseKeepingNumbers(result)
  if (!isJsonObject(value)) throw new ApiError('internal')
  const answer = transcode(extension, statusCode === 0 ? value : errorOf(value))
  checkAccepted(answer, accept)
  return answer
}

function errorOf(result: JsonObject): unknown {
  if (!Object.hasOwn(result, 'error')) throw propertyMissing()
  return result['error']
}

function checkAccepted({ status, entity }: Transcoded, accept: string | undefined): void {
  if (accept === undefined || entity === undefined || status >= 300) return
  const [name = ''] = entity.contentType.split(';', 1)
  if (!isAccepted(accept, name)) throw new ApiError('notAcceptable', texts.notAcceptable(entity.contentType))
}
