import { asJsonText, jsonText, type JsonText, withMember } from './json.js'

/** `value` of the body of `POST /init` (invocation 17). */
export interface InitRequest {
  /** Action name without its path. */
  readonly name: string
  /** Entry point, `main` unless the action names another. */
  readonly main: string
  /** `code` is base64. */
  readonly binary: boolean
  /** Absent for an image that brings its own. */
  readonly code?: string
  readonly env: Readonly<Record<string, string>>
}

/** Body of `POST /run` (invocation 17). Every field but `value` is exported to the action as `__OW_<UPPERCASE>`. */
export interface RunRequest {
  /** An object, or an array that a sequence passes on. */
  readonly value: JsonText
  readonly namespace: string
  /** `/ns/[pkg/]name`. */
  readonly action_name: string
  readonly action_version: string
  readonly activation_id: string
  readonly transaction_id: string
  /** Epoch milliseconds, as text. */
  readonly deadline: string
  /** `uuid:key`, where the action is to have it. */
  readonly api_key?: string
}

/** Printed on both output streams after each run; a line that holds it anywhere counts. */
export const SENTINEL = 'XXX_THE_END_OF_A_WHISK_ACTIVATION_XXX'

/** Body text of `POST /init`. */
export function encodeInitRequest(request: InitRequest): JsonText {
  return jsonText({ value: request })
}

/** Body text of `POST /run`; the value is spliced, not parsed. */
export function encodeRunRequest({ value, ...fields }: RunRequest): JsonText {
  return withMember(jsonText(fields), 'value', value)
}

/** What `/init` puts into the environment for one init parameter (invocation 17): text as is, null empty, the rest compact JSON. */
export function envText(value: unknown): string {
  if (typeof value === 'string') return value
  return value === null || value === undefined ? '' : JSON.stringify(value)
}

/** Outcome of an activation: 0 success, 1 application error, 2 developer error, 3 error of the platform (invocation 18). */
export type ActivationStatusCode = 0 | 1 | 2 | 3

/** `response.status` of a record by its status code; the label is that of metrics (rest-api 20.1, invocation 18). */
export const activationStatuses = [
  { text: 'success', label: 'success' },
  { text: 'application error', label: 'application_error' },
  { text: 'action developer error', label: 'action_developer_error' },
  { text: 'whisk internal error', label: 'whisk_internal_error' },
] as const

/** Texts of activation results and log lines that the platform writes itself (rest-api 20.6, invocation 18, 21). */
export const runtimeTexts = {
  resultInvalid: (body: string) => withBody('The action did not produce a valid JSON or JSON Array response', body),
  initFailed: (body: string) => withBody('The action failed during initialization', body),
  initExited: 'The action did not initialize and exited unexpectedly.',
  runExited: 'The action did not produce a valid response and exited unexpectedly.',
  outOfMemory: 'The action exhausted its memory and was aborted.',
  timedOut: (limitMs: number) => `The action exceeded its time limits of ${limitMs} milliseconds.`,
  initTimedOut: (limitMs: number) =>
    `The action exceeded its time limits of ${limitMs} milliseconds during initialization.`,
  resultTooLarge: (bytes: number, allowedBytes: number, prefix: string) =>
    `The action produced a response that exceeded the allowed length: ${bytes} > ${allowedBytes} bytes. The truncated response was: ${prefix}`,
  pullFailed: (image: string) => `Failed to pull container image '${image}'.`,
  outcomeUnknownAt: (invoker: string) =>
    `Outcome unknown: ${invoker} stopped while the action was running. It is not run again.`,
  noContainer: 'Failed to provision resources to run the action.',
  actionGone: 'Action could not be found or may have been deleted.',
  actionIncompatible: 'Action version is not compatible and cannot be invoked.',
  actionUnreadable: 'Action could not be fetched.',
  namespaceBlocked: 'The action was not invoked due to a blacklisted namespace.',
  namespaceLimitZero: 'The namespace limit is less than or equal to 0.',
  executableMissing: 'executable file not found',
  logsTruncated: (limitBytes: number) =>
    `Logs were truncated because the total bytes size exceeds the limit of ${limitBytes} bytes.`,
  logsIncomplete: 'There was an issue while collecting your logs. Data might be missing.',
  logsAfterFailure: 'The action did not initialize or run as expected. Log data might be missing.',
} as const

function withBody(sentence: string, body: string): string {
  return body === '' ? `${sentence}.` : `${sentence}: ${body}`
}

/** `{"error": value}`, the result of whatever failed. */
export function errorResult(error: JsonText | { readonly text: string }): JsonText {
  return asJsonText(`{"error":${typeof error === 'string' ? error : JSON.stringify(error.text)}}`)
}
