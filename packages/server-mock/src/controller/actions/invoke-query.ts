import { texts } from '@wsk/contract'
import { malformedQuery, readBoolean, readInteger } from '../query-parameters.js'

export interface InvokeQuery {
  readonly blocking: boolean
  /** Answer with the result alone; means nothing without `blocking`. */
  readonly result: boolean
  /** Longest wait, milliseconds. */
  readonly waitMs: number
}

/** Reads `blocking`, `result` and `timeout`, the last even where nobody waits. Throws ApiError `malformedQuery` (rest-api 14.1). */
export function readInvokeQuery(
  query: { readonly blocking?: string; readonly result?: string; readonly timeout?: string },
  maxWaitMs: number,
): InvokeQuery {
  return {
    blocking: readBoolean(query.blocking, { name: 'blocking', default: false }),
    result: readBoolean(query.result, { name: 'result', default: false }),
    waitMs: query.timeout === undefined ? maxWaitMs : readWait(query.timeout, maxWaitMs),
  }
}

function readWait(value: string, maxWaitMs: number): number {
  const waitMs = readInteger(value)
  if (waitMs === undefined || waitMs < 1 || waitMs > maxWaitMs) {
    throw malformedQuery('timeout', texts.waitOutOfRange(maxWaitMs))
  }
  return waitMs
}
