import { ApiError } from '@wsk/contract'
import type { Handler } from '../handler.js'

/** Without its version some readers refuse it. */
const format = 'text/plain; version=0.0.4; charset=utf-8'

/** `GET /metrics`: counters in the text format of Prometheus, to anybody, or no such route (rest-api 1.1). */
export function getMetrics({ metrics }: { readonly metrics?: () => string }): Handler<'getMetrics'> {
  if (metrics === undefined) return () => Promise.reject(new ApiError('noRoute'))
  return () => Promise.resolve({ status: 200, body: metrics(), headers: { 'Content-Type': format } })
}
