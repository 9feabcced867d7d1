import { asJsonText, errorResult, type JsonText, memberText, runtimeTexts } from '@wsk/contract'
import type { StatusCode } from '../../entity/activation.js'
import { isNestedDeeper } from '../../support/parse-json.js'
import type { RuntimeReply } from '../containers/port.js'

/** What an activation ended with. */
export interface Outcome {
  readonly statusCode: StatusCode
  readonly result?: JsonText
  /** UTF-16 units of the runtime's answer; bytes where it was cut. */
  readonly size?: number
  /** A time limit was reached. */
  readonly timedOut: boolean
  /** Of status code 3: a caller or an owner brought it about, so that it says nothing of this invoker's health. */
  readonly isUsersDoing?: true
}

/** `reschedule`: the container is going down and did not take the call (invocation 18, row 1). */
export type InitVerdict =
  | { readonly kind: 'ready'; readonly durationMs: number }
  | { readonly kind: 'failed'; readonly durationMs: number; readonly outcome: Outcome }
  | { readonly kind: 'reschedule' }

export type RunVerdict =
  | { readonly kind: 'ended'; readonly durationMs: number; readonly outcome: Outcome }
  | { readonly kind: 'reschedule' }

export interface ResultLimits {
  readonly timeoutMs: number
  /** Longest answer. */
  readonly maxBytes: number
  /** What is shown of a longer one. */
  readonly truncationBytes: number
}

/** Deeper results could be read by V8 but not written again. */
const maxDepth = 1000

/** The table of invocation 17: what an answer to `/init` means. */
export function interpretInit(reply: RuntimeReply, limits: ResultLimits): InitVerdict {
  const { durationMs } = reply
  if (reply.kind === 'reply' && reply.status === 200) return { kind: 'ready', durationMs }
  if (reply.kind === 'reply' && reply.status === 503) return { kind: 'reschedule' }
  return { kind: 'failed', durationMs, outcome: initOutcome(reply, limits) }
}

function initOutcome(reply: RuntimeReply, limits: ResultLimits): Outcome {
  if (reply.kind === 'timeout' || reply.durationMs >= limits.timeoutMs) {
    return { ...developerError(runtimeTexts.initTimedOut(limits.timeoutMs)), timedOut: true }
  }
  if (reply.kind === 'reply') return failure(reply.body, runtimeTexts.initFailed)
  if (reply.kind === 'truncated') return { ...developerError(tooLarge(reply, limits)), size: reply.bytes }
  return developerError(reply.outOfMemory ? runtimeTexts.outOfMemory : runtimeTexts.initExited)
}

/** The table of invocation 18: what an answer to `/run` means. The body is parsed once and kept as text. */
export function interpretRun(reply: RuntimeReply, limits: ResultLimits): RunVerdict {
  const { durationMs } = reply
  if (reply.kind === 'reply' && reply.status === 503) return { kind: 'reschedule' }
  return { kind: 'ended', durationMs, outcome: runOutcome(reply, limits) }
}

function runOutcome(reply: RuntimeReply, limits: ResultLimits): Outcome {
  if (reply.kind === 'timeout' || reply.durationMs >= limits.timeoutMs) {
    return { ...developerError(runtimeTexts.timedOut(limits.timeoutMs)), timedOut: true }
  }
  if (reply.kind === 'truncated') return { ...applicationError(tooLarge(reply, limits)), size: reply.bytes }
  if (reply.kind === 'exited')
    return developerError(reply.outOfMemory ? runtimeTexts.outOfMemory : runtimeTexts.runExited)
  return reply.status === 200 ? success(reply.body) : failure(reply.body, runtimeTexts.resultInvalid)
}

function success(body: string): Outcome {
  const value = parsed(body)
  if (value === undefined) return invalid(body, runtimeTexts.resultInvalid)
  const size = body.length
  const error = errorOf(value, body)
  if (error !== undefined) return { statusCode: 1, result: errorResult(error), size, timedOut: false }
  // Its first character is what tells an array from an object later on.
  return { statusCode: 0, result: asJsonText(body.trim()), size, timedOut: false }
}

function failure(body: string, text: (body: string) => string): Outcome {
  const value = parsed(body)
  const error = value === undefined ? undefined : errorOf(value, body)
  if (error === undefined) return invalid(body, text)
  return { statusCode: 2, result: errorResult(error), size: body.length, timedOut: false }
}

function invalid(body: string, text: (body: string) => string): Outcome {
  return { ...developerError(text(body)), size: body.length }
}

/** Everything that fails on the platform's side (status code 3). */
export function whiskError(text: string): Outcome {
  return { statusCode: 3, result: errorResult({ text }), timedOut: false }
}

/** What users bring about that has status code 3 all the same. */
export function usersDoing(text: string): Outcome {
  return { ...whiskError(text), isUsersDoing: true }
}

export function developerError(text: string): Outcome {
  return { statusCode: 2, result: errorResult({ text }), timedOut: false }
}

export function applicationError(text: string): Outcome {
  return { statusCode: 1, result: errorResult({ text }), timedOut: false }
}

/** The object or array that the text stands for; undefined for anything else. */
function parsed(body: string): object | undefined {
  if (isNestedDeeper(body, maxDepth)) return undefined
  try {
    const value: unknown = JSON.parse(body)
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    // Not JSON is one of the outcomes, told apart by the caller.
    return undefined
  }
}

/** Cut out as text, so that nothing of it changes. */
function errorOf(value: object, body: string): JsonText | undefined {
  if (Array.isArray(value) || !Object.hasOwn(value, 'error')) return undefined
  return memberText(asJsonText(body), 'error')
}

function tooLarge(reply: { readonly prefix: string; readonly bytes: number }, limits: ResultLimits): string {
  return runtimeTexts.resultTooLarge(reply.bytes, limits.maxBytes, cutToBytes(reply.prefix, limits.truncationBytes))
}

/** The longest beginning that takes no more than `maxBytes` in UTF-8. */
function cutToBytes(text: string, maxBytes: number): string {
  if (text.length * 3 <= maxBytes) return text
  const bytes = Buffer.from(text)
  // A decoder that expects more drops a character that was cut in the middle.
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, maxBytes), { stream: true })
}
