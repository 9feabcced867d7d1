import type { JsonObject } from '../entity/json-object.js'
import { parseSizeRelevant, type SizeRelevantPut } from '../entity/put-bodies.js'
import { checkPutSizes } from '../entity/sizes.js'
import type { CallerContext } from './context.js'
import type { ControllerParts } from './parts.js'
import { readBoolean } from './query-parameters.js'
import { readDocument } from './request-body.js'

export interface PutDocument {
  readonly body: JsonObject
  /** What every PUT decodes first, whatever its collection (rest-api 28.1, 16). */
  readonly checked: SizeRelevantPut
  readonly overwrite: boolean
}

interface PutCall {
  readonly body: string
  readonly query: { readonly overwrite?: string }
}

type Parts = Pick<ControllerParts, 'config' | 'limitsOf'>

/**
 * The first steps of every PUT, in the order in which their errors win: body, sizes, `overwrite` (rest-api 3.4).
 * Throws ApiError `malformedContent`, `unsupportedMediaType`, `tooLarge`, `malformedQuery`.
 */
export function readPut({ config, limitsOf }: Parts, context: CallerContext, call: PutCall): PutDocument {
  const body = readDocument(context.content, call.body)
  const { identity } = context
  const checked = parseSizeRelevant(body, { manifest: config.manifest, namespace: identity.namespace.name })
  const { parameterSizeBytes } = limitsOf(identity)
  checkPutSizes(checked, { execSizeBytes: config.limits.execSizeBytes, parameterSizeBytes })
  return { body, checked, overwrite: readBoolean(call.query.overwrite, { name: 'overwrite', default: false }) }
}
