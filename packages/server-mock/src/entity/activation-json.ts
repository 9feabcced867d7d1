import { asJsonText, jsonText } from '@wsk/contract'
import type { JsonText } from '@wsk/contract'
import type { ActivationRecord, ActivationResponse, StatusCode } from './activation.js'

/** `response.status` of each status code (rest-api 20.1). */
const statusTexts: Readonly<Record<StatusCode, string>> = {
  0: 'success',
  1: 'application error',
  2: 'action developer error',
  3: 'whisk internal error',
}

/** Triggers end at 0, which stands for "no end" (invocation 20). */
function hasEnded(record: Pick<ActivationRecord, 'end'>): boolean {
  return record.end !== 0
}

/** Milliseconds; `end - start` where none is recorded. */
export function durationMs({ start, end, duration }: ActivationRecord): number {
  return duration ?? end - start
}

/**
 * The record as `GET .../activations/{id}` shows it, and as a blocking invocation answers (rest-api 20.1). The
 * result is spliced. `logs: false` gives an empty list of logs, as a blocking reply has it.
 */
export function activationJson(
  record: ActivationRecord,
  options: { readonly logs: boolean } = { logs: true },
): JsonText {
  const { namespace, name, subject, activationId, start, end, cause } = record
  const times = hasEnded(record) ? `,"end":${end}` : ''
  const causeText = cause === undefined ? '' : `,"cause":${JSON.stringify(cause)}`
  const logs = options.logs && record.logs.length > 0 ? JSON.stringify(record.logs) : '[]'
  const duration = hasEnded(record) ? `,"duration":${durationMs(record)}` : ''
  return asJsonText(
    `{"namespace":${JSON.stringify(namespace)},"name":${JSON.stringify(name)},"subject":${JSON.stringify(subject)},` +
      `"activationId":"${activationId}","start":${start}${times}${causeText},"response":${responseJson(record.response)},` +
      `"logs":${logs},"version":"${record.version}","publish":false,"annotations":${JSON.stringify(record.annotations)}${duration}}`,
  )
}

/** The `response` object, which is also the body of `GET .../activations/{id}/result` (rest-api 20.4). */
export function responseJson({ statusCode, result, size }: ActivationResponse): JsonText {
  const resultText = result === undefined ? '' : `,"result":${result}`
  const sizeText = size === undefined ? '' : `,"size":${size}`
  const head = `"status":"${statusTexts[statusCode]}","success":${statusCode === 0}`
  return asJsonText(`{${head}${resultText}${sizeText}}`)
}

/** The body of `GET .../activations/{id}/logs`. */
export function logsJson({ logs }: ActivationRecord): JsonText {
  return jsonText({ logs })
}

/** The element of a list (rest-api 9.2): `end`, `duration`, `statusCode` only of what has ended. */
export function activationSummaryJson(record: ActivationRecord): JsonText {
  const { namespace, name, version, activationId, start, end, cause, response } = record
  const causeText = cause === undefined ? '' : `,"cause":${JSON.stringify(cause)}`
  const ending = hasEnded(record)
    ? `,"end":${end},"duration":${durationMs(record)},"statusCode":${response.statusCode}`
    : ''
  return asJsonText(
    `{"namespace":${JSON.stringify(namespace)},"name":${JSON.stringify(name)},"version":"${version}","publish":false,` +
      `"annotations":${JSON.stringify(record.annotations)},"activationId":"${activationId}","start":${start}${causeText}${ending}}`,
  )
}
