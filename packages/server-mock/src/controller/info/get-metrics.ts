import { ApiError } from '@wsk/contract'
import type { Handler } from '../handler.js'

/** `GET /metrics`: counters in the text format of Prometheus, to anybody, or no such route (rest-api 1.1). */
export function getMetrics({ metrics }: { readonly metrics?: () => string }): Handler<'getMetrics'> {
  if (metrics === undefined) return () => Promise.reject(new ApiError('noRoute'))
  return () => Promise.resolve({ status: 200, body: metrics() })
}
