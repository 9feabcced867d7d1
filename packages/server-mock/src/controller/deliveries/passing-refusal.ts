import type { ApiError } from '@wsk/contract'

/** What was refused because nobody could take it is tried again so much later. */
export const refusedPauseMs = 5000

/** It may be another time. */
export function isPassing({ kind }: ApiError): boolean {
  return kind === 'overloaded' || kind === 'internal'
}
