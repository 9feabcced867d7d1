import type { OperationId } from '@wsk/contract'
import type { WhiskClient } from '../client.js'
import type { CannedReply } from './contract-server.js'
import { sampleId } from './samples.js'

/** A call, what its request must be, and what it resolves to. */
export interface Row {
  readonly call: (client: WhiskClient) => PromiseLike<unknown>
  readonly reply: CannedReply
  readonly operationId: OperationId
  readonly url: string
  readonly body?: string
  readonly gives?: unknown
}

export const v1 = '/api/v1/namespaces'
export const stored = (body: unknown): CannedReply => ({ status: 200, body })
export const accepted: CannedReply = {
  status: 202,
  body: { activationId: sampleId },
  headers: { 'x-openwhisk-activation-id': sampleId },
}
