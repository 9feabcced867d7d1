import type { JsonText, KeyValue } from '@wsk/contract'

/** 0 success, 1 application error, 2 developer error, 3 whisk error (rest-api 20.1). */
export type StatusCode = 0 | 1 | 2 | 3

export interface ActivationResponse {
  readonly statusCode: StatusCode
  /** JSON text; absent where there is none. */
  readonly result?: JsonText
  readonly size?: number
}

/** One final record, in the form that is stored (invocation 20). */
export interface ActivationRecord {
  readonly namespace: string
  readonly name: string
  readonly version: string
  readonly subject: string
  readonly activationId: string
  /** Epoch milliseconds. */
  readonly start: number
  /** Epoch milliseconds; 0 for triggers, whose API form has neither `end` nor `duration`. */
  readonly end: number
  /** Milliseconds; absent: `end - start`. */
  readonly duration?: number
  readonly cause?: string
  readonly response: ActivationResponse
  readonly logs: readonly string[]
  readonly annotations: readonly KeyValue[]
}
